'use client';
import { useLocale } from 'next-intl';
import { useMemo } from 'react';
import { isLetterLocale, letterWording } from '@/lib/content/letters';
import type { Answers } from '@/lib/letter/answers';
import { clockFor } from '@/lib/letter/clock';
import { composeLetter } from '@/lib/letter/compose';
import type { LetterDocument, LetterKind } from '@/lib/letter/document';

/** The letter that these answers make, in the page's language or, where it has no words yet, in English. */
export function useLetter(kind: LetterKind, answers: Answers): LetterDocument {
  const locale = useLocale();
  return useMemo(() => {
    const wording = letterWording(kind, isLetterLocale(locale) ? locale : 'en');
    return composeLetter(answers, wording, clockFor(answers.school.state, wording));
  }, [kind, locale, answers]);
}
