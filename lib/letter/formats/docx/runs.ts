/** Text in its own direction: a word processor orders a line by what each run says of itself, not by hidden marks. */
import { hasRightToLeft } from '../../clean';
import { type Direction, directionOf } from '../pdf/paper-text';

export type DirectedText = { text: string; rtl: boolean };

const rtlLetter = '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}';
/** Words of one direction, with the signs, digits and spaces between them. */
const wordsOf = (letter: string) => new RegExp(`(${letter}(?:[^\\p{L}]*${letter}|\\p{M})*)`, 'gu');
const rightToLeft = wordsOf(`[${rtlLetter}]`);
const leftToRight = wordsOf(`(?![${rtlLetter}])\\p{L}`);

/** Stretches outside isolates: words against the paragraph's direction are runs of their own. */
const loose = (text: string, base: Direction): DirectedText[] =>
  text
    .split(base === 'ltr' ? rightToLeft : leftToRight)
    .map((part, i) => ({ text: part, rtl: (base === 'rtl') !== (i % 2 === 1) }));

/** One line or paragraph as runs, in order; the isolates (U+2068...U+2069) around names become runs and go. */
export function directedRuns(text: string, base: Direction): DirectedText[] {
  return text
    .split(/\u2068([^\u2068\u2069]*)\u2069/)
    .flatMap((part, i) => {
      if (i % 2 === 0) return loose(part, base);
      return [{ text: part, rtl: hasRightToLeft(part) && directionOf(part) === 'rtl' }];
    })
    .map((run) => ({ ...run, text: run.text.replace(/[\u2066-\u2069]/g, '') }))
    .filter((run) => run.text !== '');
}
