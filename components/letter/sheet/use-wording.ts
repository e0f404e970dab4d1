'use client';
import { useEffect, useState } from 'react';
import type { LetterKind } from '@/lib/letter/document';
import { mergeWording } from '@/lib/letter/merge-wording';
import type { SharedWording, Wording } from '@/lib/letter/wording';

/** Languages that have words for the letters; others get the English letter, which the school reads. */
const written = ['en'];
const known = new Map<string, Wording>();

/** The shared words and one kind's own, each in a file of its own: a parent loads the letter that they write. */
async function load(kind: LetterKind, locale: string): Promise<Wording> {
  const file = async (name: LetterKind) => (await import(`@/content/letters/${locale}/${name}.json`)).default;
  const [shared, own] = await Promise.all([file('iep-evaluation'), file(kind)]);
  return mergeWording(kind, shared as SharedWording, own);
}

/** The words of one kind of letter; null while they are on their way. */
export function useWording(kind: LetterKind, locale: string): Wording | null {
  const language = written.includes(locale) ? locale : 'en';
  const key = `${language}/${kind}`;
  const [, setLoaded] = useState('');
  useEffect(() => {
    if (known.has(key)) return;
    let left = false;
    load(kind, language).then(
      (wording) => {
        known.set(key, wording);
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
