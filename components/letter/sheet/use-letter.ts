'use client';
import { useLocale } from 'next-intl';
import { useMemo } from 'react';
import { type RulesStatus, useRules } from '@/components/state/use-rules';
import { isLetterLocale, letterWording } from '@/lib/content/letters';
import type { Answers } from '@/lib/letter/answers';
import { composeLetter } from '@/lib/letter/compose';
import type { LetterDocument, LetterKind } from '@/lib/letter/document';

/**
 * The letter that these answers make, in the page's language or, where it has no words yet, in English.
 * While the state's rules are on their way, or cannot be had, it asks for thirty days and names no state law.
 */
export function useLetter(
  kind: LetterKind,
  answers: Answers,
): { doc: LetterDocument; rulesStatus: RulesStatus; again: () => void } {
  const locale = useLocale();
  const { rules, status, again } = useRules(answers.school.state);
  const doc = useMemo(() => {
    const wording = letterWording(kind, isLetterLocale(locale) ? locale : 'en');
    return composeLetter(answers, wording, rules);
  }, [kind, locale, answers, rules]);
  return { doc, rulesStatus: status, again };
}
