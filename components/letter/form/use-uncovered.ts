'use client';
import { useEffect, useState } from 'react';
import { isSurelyCovered } from '@/lib/letter/surely-covered';

type Check = (text: string) => string[];
let check: Check | null = null;

/**
 * The characters of a field that no font of the letter can print, each once. The table of what the fonts hold is fetched
 * only when a text has more than the letters of English and its neighbors.
 */
export function useUncovered(value: unknown): string[] {
  const text = typeof value === 'string' && !isSurelyCovered(value) ? value : '';
  const [, setCheck] = useState<Check | null>(check);
  const asks = text !== '';
  useEffect(() => {
    if (!asks || check) return;
    import('@/lib/letter/coverage').then(
      ({ uncovered }) => {
        check = uncovered;
        setCheck(() => uncovered);
      },
      // The review looks again, before any PDF is made.
      () => undefined,
    );
  }, [asks]);
  return asks && check ? check(text) : [];
}
