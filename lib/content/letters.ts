/** The words of the letters, imported so that the browser's composer needs no file system. Checked when first asked for. */
import enIepEvaluation from '@/content/letters/en/iep-evaluation.json';
import type { LetterKind } from '../letter/document';
import { type Wording, wordingSchema } from '../letter/wording';

const files = { en: { 'iep-evaluation': enIepEvaluation } } as const satisfies Record<
  string,
  Record<LetterKind, unknown>
>;
export type LetterLocale = keyof typeof files;
export const letterLocales = Object.keys(files) as LetterLocale[];
export const isLetterLocale = (s: string): s is LetterLocale => Object.hasOwn(files, s);

const checked = new Map<string, Wording>();

/** @throws if the words are not whole: a build with such words fails its content tests. */
export function letterWording(kind: LetterKind, locale: LetterLocale): Wording {
  const key = `${locale}/${kind}`;
  const known = checked.get(key) ?? wordingSchema.parse(files[locale][kind]);
  checked.set(key, known);
  return known;
}
