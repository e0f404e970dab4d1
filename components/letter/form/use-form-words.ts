import { useTranslations } from 'next-intl';
import { hasOwnWords, type LetterKind } from '@/lib/letter/document';

type Values = Record<string, string | number>;
export type FormWords = { (key: string, values?: Values): string; has(key: string): boolean };

/** The words of the fields: a kind's own where it has some, as for its own questions; the rest is shared. */
export function useFormWords(kind: LetterKind): FormWords {
  const shared = useTranslations('letter');
  const own = useTranslations(hasOwnWords(kind) ? `letter-${kind}` : 'letter');
  const from = (key: string) => (key.startsWith('fields.') && own.has(key) ? own : shared);
  const say = (key: string, values?: Values) => from(key)(key, values);
  return Object.assign(say, { has: (key: string) => from(key).has(key) });
}
