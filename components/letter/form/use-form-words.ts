import { useTranslations } from 'next-intl';
import { type FormStepId, isShortKind, type LetterKind } from '@/lib/letter/document';

type Values = Record<string, string | number>;
export type FormWords = { (key: string, values?: Values): string; has(key: string): boolean };

/** The words of a step's fields: a short letter's own questions have a file of their own, the rest is shared. */
export function useFormWords(kind: LetterKind, step: FormStepId): FormWords {
  const shared = useTranslations('letter');
  const own = useTranslations(isShortKind(kind) ? `letter-${kind}` : 'letter');
  const from = (key: string) =>
    step === 'about' && key.startsWith('fields.') && own.has(key) ? own : shared;
  const say = (key: string, values?: Values) => from(key)(key, values);
  return Object.assign(say, { has: (key: string) => from(key).has(key) });
}
