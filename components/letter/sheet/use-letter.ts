'use client';
import { useLocale } from 'next-intl';
import { useMemo } from 'react';
import { type RulesStatus, useRules } from '@/components/state/use-rules';
import type { Answers } from '@/lib/letter/answers';
import { composeWith } from '@/lib/letter/compose-with';
import type { LetterDocument, LetterKind } from '@/lib/letter/document';
import { useKindParts } from './use-kind-parts';

/**
 * The letter that these answers make, in the page's language or, where it has no words yet, in English.
 * `doc` is null while its words are on their way. While the state's rules are on their way, or cannot be had, it asks for thirty days and names no state law.
 */
export function useLetter(
  kind: LetterKind,
  answers: Answers,
): { doc: LetterDocument | null; rulesStatus: RulesStatus; again: () => void } {
  const locale = useLocale();
  const { rules, status, again } = useRules(answers.school.state);
  const parts = useKindParts(kind, locale);
  const doc = useMemo(
    () => (parts ? composeWith(parts.short, answers, parts.wording, rules) : null),
    [parts, answers, rules],
  );
  return { doc, rulesStatus: status, again };
}
