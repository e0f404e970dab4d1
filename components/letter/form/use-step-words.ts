import { useTranslations } from 'next-intl';
import { isShortKind, type LetterKind, type StepId } from '@/lib/letter/document';

type Part = 'name' | 'heading' | 'lead';

/** The words of a step. A short letter has its own words for its own questions. */
export function useStepWords(kind: LetterKind) {
  const shared = useTranslations('letter.steps');
  const own = useTranslations(isShortKind(kind) ? `letter-${kind}` : 'letter');
  return (step: StepId, part: Part, values?: Record<string, string>): string =>
    step === 'about' ? own(`about.${part}`, values) : shared(`${step}.${part}`, values);
}
