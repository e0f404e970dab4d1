import type { ReactNode } from 'react';
import './globals.css';

/** Each branch below sets its own <html lang>: the language door, the 404 and every language. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return children;
}
