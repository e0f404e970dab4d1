/** A letter's text made ready for paper: characters the fonts have, reading order that survives, no stray codes. */
import { visibleText } from '../../coverage';

export type Direction = 'ltr' | 'rtl';

const LRM = '\u200e';
const RLM = '\u200f';
const rtl = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Whether any letter of a text is read from the right. */
export const isRightToLeft = (text: string) => rtl.test(text);
const isolate = /[\u2066-\u2068]([^\u2066-\u2069]*)\u2069/g;

/** Direction of the first letter that has one, as a browser's dir=auto decides; null when no letter has. */
function firstStrong(text: string): Direction | null {
  for (const c of text) {
    if (rtl.test(c)) return 'rtl';
    if (/\p{L}/u.test(c)) return 'ltr';
  }
  return null;
}

/** Direction of a paragraph, by its first letter outside direction isolates; left to right when there is none. */
export const directionOf = (text: string): Direction => firstStrong(text.replace(isolate, '')) ?? 'ltr';

/** Text all of one direction keeps its order alone. Marks around it stand in for isolates, which no font here has. */
function bracket(content: string, paragraph: Direction): string {
  const clean = visibleText(content);
  const own = firstStrong(clean);
  if (own === null || own === paragraph) return clean;
  return own === 'rtl' ? `${LRM}${RLM}${clean}${RLM}${LRM}` : `${RLM}${LRM}${clean}${LRM}${RLM}`;
}

/** "34 CFR 300.503" and "section 56321": a citation is read as one word, so no line ends inside. */
const citation =
  /(?<=\b\d+) (?=[A-Z][A-Z.]{2,7} (?:R )?[\d§])|(?<=\b\d+ [A-Z][A-Z.]{2,7}) (?=[\d§])|(?<=\bsection) (?=\d)/g;

/**
 * One line or paragraph, ready to print. Pure.
 * Direction isolates (U+2066 to U+2069) become direction marks, which the Hebrew and Arabic fonts do have;
 * other invisible characters go; every space is one ordinary or one no-break space.
 */
export function paperText(text: string, paragraph: Direction): string {
  let out = '';
  let from = 0;
  for (const match of text.matchAll(isolate)) {
    out += visibleText(text.slice(from, match.index)) + bracket(match[1] ?? '', paragraph);
    from = match.index + match[0].length;
  }
  out += visibleText(text.slice(from));
  return out
    .replace(/[\u202f\u2007]/g, '\u00a0')
    .replace(/[\t\n\r\u1680\u2000-\u200a\u2028\u2029\u205f]| +/g, ' ')
    .replace(citation, '\u00a0');
}
