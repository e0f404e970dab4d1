'use client';
import { useLocale } from 'next-intl';
import { useMemo } from 'react';
import { type RulesStatus, useRules } from '@/components/state/use-rules';
import type { Answers } from '@/lib/letter/answers';
import { composeWith } from '@/lib/letter/compose-with';
import type { LetterDocument, LetterKind } from '@/lib/letter/document';
import { applyEdits, type Edits } from '@/lib/letter/edits';
import { signLetter } from '@/lib/letter/signature';
import type { StateRules } from '@/lib/timeline/rules';
import { useDraft } from '../draft/use-draft';
import { type KindParts, useKindParts } from './use-kind-parts';

type Letter = {
  /** The letter as it goes out: composed, changed by hand, signed. Null while its words are on their way. */
  doc: LetterDocument | null;
  /** The same before anything was changed by hand. */
  composed: LetterDocument | null;
  /** Changes by hand of parts that the answers no longer make. */
  orphans: Edits;
  rulesStatus: RulesStatus;
  again: () => void;
};

const composedOf = new WeakMap<
  Answers,
  { parts: KindParts; rules: StateRules | null; doc: LetterDocument }
>();

/** Composed once for the same answers: the letter beside the form and the one that peeks out below it are one. */
function composeOnce(parts: KindParts, answers: Answers, rules: StateRules | null): LetterDocument {
  const known = composedOf.get(answers);
  if (known?.parts === parts && known.rules === rules) return known.doc;
  const doc = composeWith(parts.short, answers, parts.wording, rules);
  composedOf.set(answers, { parts, rules, doc });
  return doc;
}

/**
 * The letter that these answers and the draft's changes by hand make, in the page's language or, where it has no words
 * yet, in English. While the state's rules are on their way, or cannot be had, it asks for thirty days and names no state law.
 */
export function useLetter(kind: LetterKind, answers: Answers): Letter {
  const locale = useLocale();
  const [{ edits, signature }] = useDraft(kind);
  const { rules, status, again } = useRules(answers.school.state);
  const parts = useKindParts(kind, locale);
  const composed = useMemo(
    () => (parts ? composeOnce(parts, answers, rules) : null),
    [parts, answers, rules],
  );
  const made = useMemo(() => {
    if (!composed) return { doc: null, composed: null, orphans: {} };
    const { doc, orphans } = applyEdits(composed, edits);
    return { doc: signLetter(doc, signature), composed: signLetter(composed, signature), orphans };
  }, [composed, edits, signature]);
  return { ...made, rulesStatus: status, again };
}
