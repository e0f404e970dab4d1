import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { hasOwnWords, type LetterKind } from '@/lib/letter/document';

type Values = Record<string, string | number>;
export type FormWords = { (key: string, values?: Values): string; has(key: string): boolean };

/** The words of the fields: a kind's own where it has some, as for its own questions; the rest is shared. */
export function useFormWords(kind: LetterKind): FormWords {
  const shared = useTranslations('letter');
  const own = useTranslations(hasOwnWords(kind) ? `letter-${kind}` : 'letter');
  return useMemo(() => {
    // To ask for words that are not there is slow, and each field asks at every key that is typed.
    const known = new Map<string, typeof shared | null>();
    const find = (key: string) => {
      if (key.startsWith('fields.') && own.has(key)) return own;
      return shared.has(key) ? shared : null;
    };
    const from = (key: string) => {
      const found = known.get(key);
      if (found !== undefined) return found;
      const first = find(key);
      known.set(key, first);
      return first;
    };
    const say = (key: string, values?: Values) => (from(key) ?? shared)(key, values);
    return Object.assign(say, { has: (key: string) => from(key) !== null });
  }, [own, shared]);
}
