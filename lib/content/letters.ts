/** The words of the letters, imported so that the browser's composer needs no file system. Checked when first asked for. */
import enFollowUp from '@/content/letters/en/follow-up.json';
import enIepEvaluation from '@/content/letters/en/iep-evaluation.json';
import { isShortKind, type LetterKind } from '../letter/document';
import { shortLetters } from '../letter/kinds';
import { checkSentences, shortWordingSchema, type Wording, wordingSchema } from '../letter/wording';

const files = {
  en: { 'iep-evaluation': enIepEvaluation, 'follow-up': enFollowUp },
} as const satisfies Record<string, Record<LetterKind, unknown>>;
export type LetterLocale = keyof typeof files;
export const letterLocales = Object.keys(files) as LetterLocale[];
export const isLetterLocale = (s: string): s is LetterLocale => Object.hasOwn(files, s);

const checked = new Map<string, Wording>();

/** The words that all letters share come from the long letter; a short one adds its title, subject and sentences. */
function read(kind: LetterKind, locale: LetterLocale): Wording {
  const shared = wordingSchema.parse(files[locale]['iep-evaluation']);
  if (!isShortKind(kind)) return { ...shared, sentences: {} };
  const own = shortWordingSchema.parse(files[locale][kind]);
  checkSentences(own, shortLetters[kind].sentences);
  const { subject, ...rest } = own;
  return { ...shared, ...rest, subject: { ...shared.subject, request: subject } };
}

/** @throws if the words are not whole: a build with such words fails its content tests. */
export function letterWording(kind: LetterKind, locale: LetterLocale): Wording {
  const key = `${locale}/${kind}`;
  const known = checked.get(key) ?? read(kind, locale);
  checked.set(key, known);
  return known;
}
