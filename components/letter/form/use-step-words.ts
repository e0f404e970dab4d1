import { useTranslations } from 'next-intl';
import { hasOwnWords, type LetterKind, type StepId } from '@/lib/letter/document';

type Part = 'name' | 'heading' | 'lead';

/** The words of a step: a kind's own where it has some, as for its own questions; the rest is shared. */
export function useStepWords(kind: LetterKind) {
  const shared = useTranslations('letter.steps');
  const own = useTranslations(hasOwnWords(kind) ? `letter-${kind}` : 'letter');
  return (step: StepId, part: Part, values?: Record<string, string>): string => {
    if (step === 'about') return own(`about.${part}`, values);
    const key = `steps.${step}.${part}`;
    return own.has(key) ? own(key, values) : shared(`${step}.${part}`, values);
  };
}
