/**
 * Which characters the letter's fonts can print. Read from the font files themselves (scripts/fonts.mjs), since
 * the PDF library prints a wrong letter, silently, where no font has the right one.
 */
import coverage from './coverage.json';

/** A set of code points kept as ascending [first, last] pairs, both inclusive. */
export type CodePoints = { has(codePoint: number): boolean };

/** One font of the base set. Its files are `<pkg>-<subset>-<weight>-normal.woff`. */
export type BaseFont = { pkg: string; subset: string; bold: boolean; covers: CodePoints };

/** Reads "gap.length" pairs in base 36, each gap counted from the end of the range before. */
export function readRanges(text: string): CodePoints {
  const bounds: number[] = [];
  let end = 0;
  for (const pair of text.split(' ')) {
    const [gap = '0', length = '0'] = pair.split('.');
    const start = end + Number.parseInt(gap, 36);
    end = start + Number.parseInt(length, 36);
    bounds.push(start, end);
  }
  return {
    has(codePoint) {
      let low = 0;
      let high = bounds.length / 2 - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        if (codePoint < (bounds[middle * 2] ?? 0)) high = middle - 1;
        else if (codePoint > (bounds[middle * 2 + 1] ?? 0)) low = middle + 1;
        else return true;
      }
      return false;
    },
  };
}

/** The serif fonts, in the order a letter is set from: the first that has a character prints it. */
export const baseFonts: readonly BaseFont[] = coverage.fonts.map(({ ranges, ...font }) => ({
  ...font,
  covers: readRanges(ranges),
}));

/** Every Chinese, Japanese and Korean character that at least one of the four fonts has. */
const cjk = readRanges(coverage.cjk);

/** Control codes and invisible marks: they leave nothing on paper. Line feed, tab, joiners and Arabic number signs stay. */
const unseen = /(?![\n\t])\p{Cc}|(?!\u200c|\u200d|[\u0600-\u0605\u06dd\u08e2])\p{Cf}|\u034f|\ufe0e/gu;

/** Text as the fonts are asked for it: composed letters (NFC), no invisible characters. Keeps line feeds. */
export const visibleText = (text: string) => text.normalize('NFC').replace(unseen, '');

const segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('en') : null;

/** What a reader sees as single characters: a letter with its marks, a whole emoji family. */
export const clustersOf = (text: string): string[] =>
  segmenter
    ? Array.from(segmenter.segment(text), (part) => part.segment)
    : (text.match(/\P{M}(?:\p{M}|\u200c|\u200d)*/gu) ?? []);

const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
const joiners = /\u200c|\u200d/g;

/** Code points of one cluster that must have a glyph. Joiners only shape the letters around them. */
export const codePointsOf = (cluster: string): number[] =>
  Array.from(emoji.test(cluster) ? cluster : cluster.replace(joiners, ''), (c) => c.codePointAt(0) ?? 0);

/** A letter and its marks must be in one font, or the marks land in the wrong place. */
export const coversCluster = (covers: CodePoints, cluster: string) =>
  codePointsOf(cluster).every((c) => covers.has(c));

/** Characters that only the Chinese, Japanese and Korean fonts have. */
export const isCjkOnly = (cluster: string) =>
  !baseFonts.some((font) => coversCluster(font.covers, cluster)) &&
  !/\p{M}/u.test(cluster) &&
  coversCluster(cjk, cluster);

/**
 * The characters of a text that no font of the letter can print, each once, in the order met.
 * Pure; in: any text; out: whole characters as a reader sees them (an emoji family is one), empty when all print.
 */
export function uncovered(text: string): string[] {
  const missing = new Set<string>();
  for (const cluster of new Set(clustersOf(visibleText(text)))) {
    if (/^\s*$/.test(cluster) || codePointsOf(cluster).length === 0) continue;
    if (baseFonts.some((font) => coversCluster(font.covers, cluster)) || isCjkOnly(cluster)) continue;
    missing.add(cluster);
  }
  return [...missing];
}
