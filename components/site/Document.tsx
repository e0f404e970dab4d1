import type { ReactNode } from 'react';

/** The page's frame. Its language is always set: a screen reader must know which voice to use. */
export function Document({ lang, children }: { lang: string; children: ReactNode }) {
  return (
    <html lang={lang}>
      <body>{children}</body>
    </html>
  );
}
