/**
 * Which glyphs stand for which characters, in scripts that draw signs in another order than they are written:
 * the Hindi short i stands left of its letter, an r before a letter becomes a hook over it. The reader's glyphs
 * then name their characters in the order drawn, and text copied or read aloud from the PDF would be wrong.
 */
import { clustersOf } from '../../coverage';

/** Scripts of South and Southeast Asia with vowel signs before, over or around their letter. */
const reordering = /[\u0900-\u0d7f\u0e00-\u0eff\u1780-\u17ff]/;
export const isReordering = (text: unknown): text is string =>
  typeof text === 'string' && reordering.test(text);

/** Count of first glyphs, and the text they stand for. */
export type Stretch = { glyphs: number; text: string };

const joiners = /[\u200c\u200d]/;
/** The left half of Khmer vowels that stand around a letter is drawn as a sign of its own, also for other vowels. */
const khmerE = '\u17c1';
/** Signs by which written and drawn text can be compared: vowels of two parts as their parts, no joiners. */
const signs = (text: string): string[] =>
  Array.from(
    text
      .replace(/\u0e33/g, '\u0e4d\u0e32')
      .replace(/\u0eb3/g, '\u0ecd\u0eb2')
      .normalize('NFD'),
  ).filter((c) => c !== khmerE && !joiners.test(c));

/**
 * The least stretches of glyphs that stand for whole characters of the text, in order. Pure.
 * In: the text as written, and for each glyph in the order drawn the text it is said to stand for ('' for a part).
 * Out: stretches that together hold all glyphs and the whole text; one for all where nothing less fits.
 */
export function stretchesOf(text: string, glyphs: readonly string[]): Stretch[] {
  const clusters = clustersOf(text);
  const open = new Map<string, number>();
  let unequal = 0;
  const count = (sign: string, by: 1 | -1) => {
    const was = open.get(sign) ?? 0;
    open.set(sign, was + by);
    if (was === 0) unequal++;
    else if (was + by === 0) unequal--;
  };
  const stretches: Stretch[] = [];
  let [taken, written, drawn, pending] = [0, 0, 0, ''];
  let [signsWritten, signsDrawn] = [0, 0];
  for (const [i, glyph] of glyphs.entries()) {
    for (const sign of signs(glyph)) {
      count(sign, -1);
      signsDrawn++;
    }
    drawn = i + 1;
    while (signsWritten < signsDrawn && written < clusters.length) {
      const cluster = clusters[written++] as string;
      pending += cluster;
      for (const sign of signs(cluster)) {
        count(sign, 1);
        signsWritten++;
      }
    }
    const more = glyphs[i + 1];
    if (unequal === 0 && pending && (more === undefined || more !== '')) {
      stretches.push({ glyphs: drawn - taken, text: pending });
      [taken, pending] = [drawn, ''];
    }
  }
  const rest = pending + clusters.slice(written).join('');
  const last = stretches.at(-1);
  if (last && unequal === 0) {
    last.text += rest;
    last.glyphs += glyphs.length - taken;
  } else if (rest || taken < glyphs.length) stretches.push({ glyphs: glyphs.length - taken, text: rest });
  return stretches;
}
