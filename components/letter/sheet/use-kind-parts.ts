'use client';
import { useEffect, useState } from 'react';
import type { LetterKind } from '@/lib/letter/document';
import { loadShortLetter } from '@/lib/letter/kinds/load';
import type { ShortLetter } from '@/lib/letter/kinds/spec';
import { mergeWording } from '@/lib/letter/merge-wording';
import type { SharedWording, Wording } from '@/lib/letter/wording';

/** Languages that have words for the letters; others get the English letter, which the school reads. */
const written = ['en'];
/** The words of one kind of letter, and how it is put together (null: as every long letter is). */
export type KindParts = { wording: Wording; short: ShortLetter | null };
const known = new Map<string, KindParts>();

/** The shared words and one kind's own, each in a file of its own: a parent loads the letter that they write. */
async function load(kind: LetterKind, locale: string): Promise<KindParts> {
  const file = async (name: LetterKind) => (await import(`@/content/letters/${locale}/${name}.json`)).default;
  const [shared, own, short] = await Promise.all([file('iep-evaluation'), file(kind), loadShortLetter(kind)]);
  return { wording: mergeWording(kind, shared as SharedWording, own), short };
}

/** What makes one kind of letter; null while it is on its way. */
export function useKindParts(kind: LetterKind, locale: string): KindParts | null {
  const language = written.includes(locale) ? locale : 'en';
  const key = `${language}/${kind}`;
  const [, setLoaded] = useState('');
  useEffect(() => {
    if (known.has(key)) return;
    let left = false;
    load(kind, language).then(
      (parts) => {
        known.set(key, parts);
        if (!left) setLoaded(key);
      },
      // Without its words there is no letter to show; the next visit of the page asks again.
      () => {},
    );
    return () => {
      left = true;
    };
  }, [key, kind, language]);
  return known.get(key) ?? null;
}
