import type { LucideIcon } from 'lucide-react';

/** A Lucide icon beside words: it never speaks for itself. */
export function Icon({ of: Shape }: { of: LucideIcon }) {
  return <Shape className="i" strokeWidth={2.1} aria-hidden focusable="false" />;
}
