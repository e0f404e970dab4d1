import { useTranslations } from 'next-intl';
import { hasOwnWords, type LetterKind } from '@/lib/letter/document';

/** The name of a kind of letter, and one line that says when to send it. */
export function useKindWords() {
  const t = useTranslations();
  return {
    name: (kind: LetterKind) => t(hasOwnWords(kind) ? `letter-${kind}.name` : 'letters.first'),
    line: (kind: LetterKind) =>
      t(t.has(`letters.kinds.${kind}`) ? `letters.kinds.${kind}` : `letter-${kind}.lead`),
  };
}
