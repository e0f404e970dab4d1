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

const joinBreaks = (parts: string[]) => parts.flatMap((part, i) => (i === 0 ? [part] : ['', part]));

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
    return word.length > longWord ? breakLong(word) : [word];
  };
}
