/**
 * Which characters the letter's fonts can print. Read from the font files themselves (scripts/fonts.mjs), since
 * the PDF library prints a wrong letter, silently, where no font has the right one.
 */
import coverage from './coverage.json';
import { isSurelyCovered } from './surely-covered';

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
 * Rare orders of signs whose glyphs we have but the PDF library would put in the wrong place; found by comparing
 * it with HarfBuzz (docs/decisions.md). Bengali: ya with a dot below another letter, u below n-m and l-m. Gujarati:
 * u and r below some stacked pairs. Khmer: a sign over r above another letter, robat after its vowel, a ring over
 * e. Thai and Lao: a mark after sara am, or silence before it.
 */
const misdrawn = new RegExp(
  [
    '\u09cd\u09af\u09bc',
    '[\u09a8\u09b2]\u09cd\u09ae\u09c1',
    '(?:\u0a99\u0acd[\u0a95\u0a97\u0a98\u0aae]|\u0a9b\u0acd\u0ab5|[\u0a9f-\u0aa2]\u0acd[\u0aa0\u0aa2])[\u0ac1-\u0ac4]',
    '(?:\u0a9f\u0acd\u0a9f|\u0aa1\u0acd\u0aa1)[\u0ac3\u0ac4]',
    '\u179a\u17d2[\u1780-\u17a2][\u17b6\u17c4\u17c5]\u17c6',
    '[\u17b6-\u17c5]\u17cc',
    '[\u17c1-\u17c3]\u17c6',
    '[\u0e01-\u0e2e](?:\u0e4c\u0e33|\u0e33[\u0e47-\u0e4e])',
    '[\u0e81-\u0eaf](?:\u0ecc\u0eb3|\u0eb3[\u0ec8-\u0ecd])',
  ].join('|'),
  'gu',
);

/**
 * The characters of a text that no font of the letter can print, each once, in the order met.
 * Pure; in: any text; out: whole characters as a reader sees them (an emoji family is one), empty when all print.
 */
export function uncovered(text: string): string[] {
  if (isSurelyCovered(text)) return [];
  const visible = visibleText(text);
  const missing = new Set<string>();
  for (const cluster of new Set(clustersOf(visible))) {
    if (/^\s*$/.test(cluster) || codePointsOf(cluster).length === 0) continue;
    if (baseFonts.some((font) => coversCluster(font.covers, cluster)) || isCjkOnly(cluster)) continue;
    missing.add(cluster);
  }
  for (const wrong of visible.match(misdrawn) ?? []) missing.add(wrong);
  return [...missing];
}
