/** What a parent types or pastes, made safe for paper: nothing invisible may change how a letter reads. */

export type Direction = 'ltr' | 'rtl';

/** Scripts in which the two joiners (U+200C, U+200D) change letters and so belong to the spelling. */
const joining =
  '[\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}]';
const strayJoiner = new RegExp(`(?<!${joining}\\p{M}*)[\\u200C\\u200D]|[\\u200C\\u200D](?!${joining})`, 'gu');
/**
 * Invisible format characters (bidi controls, zero-width spaces, byte order marks, soft hyphens, tags), save the joiners
 * and the Arabic number signs, which are seen; control codes other than a line feed; halves of a broken pair.
 */
const unseen = /(?!\u200C|\u200D|[\u0600-\u0605\u06DD\u08E2])\p{Cf}|(?!\n)\p{Cc}|\p{Cs}/gu;

/** Text of several lines: line ends become \n, tabs and odd spaces a space, at most one blank line in a row. NFC, trimmed. */
export function cleanText(s: string): string {
  return s
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\v\f\p{Zs}]/gu, ' ')
    .replace(unseen, '')
    .replace(strayJoiner, '')
    .normalize('NFC')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A single line: as `cleanText`, with line ends turned into spaces. */
export const cleanLine = (s: string): string => cleanText(s).replace(/\n+/g, ' ');

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;
const leftToRight = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}]/u;

export const hasRightToLeft = (s: string): boolean => rightToLeft.test(s);

/**
 * Wraps text that runs against the letter's own direction in U+2068...U+2069 (first strong isolate), so that numbers and
 * stops around a name stay in their place. Other text comes back unchanged, and nothing is wrapped twice.
 */
export function isolate(s: string, base: Direction): string {
  const against = base === 'ltr' ? rightToLeft : leftToRight;
  return against.test(s) && !s.includes('\u2068') ? `\u2068${s}\u2069` : s;
}

/** Cleans every text in a set of answers: fields named in `paragraphs` keep their lines, all others become one line. Lists lose repeats. */
export function cleanAll<T>(value: T, paragraphs: ReadonlySet<string>, field = ''): T {
  if (typeof value === 'string')
    return (paragraphs.has(field) ? cleanText(value) : cleanLine(value)) as T & string;
  // Lists hold ids of choices: each once.
  if (Array.isArray(value)) return [...new Set(value)] as T & unknown[];
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, cleanAll(v, paragraphs, k)])) as T;
  return value;
}
