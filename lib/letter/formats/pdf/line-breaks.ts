/**
 * Where a line may break inside a word. The PDF library knows spaces only and would add hyphens that nobody
 * wrote; an empty part is a place to break that adds nothing and takes no room.
 */
import { clustersOf } from '../../coverage';

/** A word of natural language is not longer than this; a web address or a row of letters is. */
const longWord = 28;
const longPiece = 40;

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;
/** East Asian line-start and line-end rules, the common signs only. */
const notFirst =
  /^[)\]}!?:;,.%、。〉》」』】〕〗〙〟’”ー々〻ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ！％），．：；？］｝…‥·・]/u;
const notLast = /[([{〈《「『【〔〖〘〝‘“（［｛]$/u;

/** Scripts that leave no space between words: a dictionary of the platform knows where a word ends. */
const unspaced: [RegExp, string][] = [
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Lao}/u, 'lo'],
  [/\p{Script=Khmer}/u, 'km'],
];
/** Signs that stay with the word before: repeat, shorten, end of a sentence. */
const staysBehind = /^[\p{P}\u0e2f\u0e46\u0eaf\u0ec6\u17d4-\u17da\p{M}]/u;

const joinBreaks = (parts: string[]) => parts.flatMap((part, i) => (i === 0 ? [part] : ['', part]));

/** Ethiopic words may be parted by a sign of their own (two dots) in place of a space: a line may end after it. */
const breakEthiopic = (word: string) =>
  joinBreaks(word.split(/(?<=[\u1361-\u1368])(?![\u1361-\u1368])/).filter(Boolean));

/** Long words: after the signs of a web or e-mail address, and anywhere in a piece that is still too long. */
function breakLong(word: string): string[] {
  const pieces = word.match(/[^/@.?&=_#—-]*[/@.?&=_#—-]+|[^/@.?&=_#—-]+/gu) ?? [word];
  return joinBreaks(
    pieces.flatMap((piece) => {
      if (piece.length <= longPiece) return [piece];
      // Never after an f: it may be drawn as one sign with the next letter.
      return clustersOf(piece).reduce<string[]>((parts, c) => {
        const last = parts.at(-1);
        if (last?.endsWith('f')) parts[parts.length - 1] = last + c;
        else parts.push(c);
        return parts;
      }, []);
    }),
  );
}

/** East Asian text: between any two characters, but not before a closing or after an opening sign. */
function breakWide(word: string, before: string): string[] {
  const parts: string[] = [];
  let last = before;
  for (const c of clustersOf(word)) {
    const mayBreak = last !== '' && last !== ' ' && (wide.test(c) || wide.test(last.slice(-1)));
    if (mayBreak && !notFirst.test(c) && !notLast.test(last)) parts.push('', c);
    else if (parts.length > 0) parts[parts.length - 1] += c;
    else parts.push(c);
    last = c;
  }
  return parts;
}

/** Thai, Lao and Khmer: after each word; nowhere where the platform has no dictionary. */
function breakWords(text: string, language: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return [text];
  const ends = new Set<number>([0]);
  let end = 0;
  for (const cluster of clustersOf(text)) {
    end += cluster.length;
    ends.add(end);
  }
  const words: string[] = [];
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const whole = ends.has(index) && !staysBehind.test(segment) && !notLast.test(words.at(-1) ?? '');
    if (whole || words.length === 0) words.push(segment);
    else words[words.length - 1] += segment;
  }
  return joinBreaks(words);
}

/**
 * A callback for the PDF library, which hands over the pieces of a paragraph in order, cut at spaces and at
 * changes of font. It remembers the piece before, as East Asian text changes font in the middle of a word.
 */
export function lineBreaker(): (word: string | null) => string[] {
  let before = '';
  return (word) => {
    if (!word) return [];
    const last = before;
    before = word;
    if (word.trim() === '') return [word];
    if (wide.test(word)) return breakWide(word, last);
    const language = unspaced.find(([script]) => script.test(word))?.[1];
    if (language) return breakWords(word, language);
    if (/[\u1361-\u1368]./.test(word)) return breakEthiopic(word);
    return word.length > longWord ? breakLong(word) : [word];
  };
}
