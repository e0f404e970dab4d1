/** Which font files one letter needs, and which of them prints which characters. */
import {
  baseFonts,
  type CodePoints,
  clustersOf,
  coversCluster,
  isCjkOnly,
  readRanges,
  visibleText,
} from '../../coverage';
import { isSurelyCovered } from '../../surely-covered';
import { firstFamily } from './font-files';

export type LetterFont = {
  /** Font family name inside the PDF library; also the start of the file names. */
  family: string;
  /** The @fontsource package it comes from. */
  pkg: string;
  /** Weights there are files for; a missing 700 is printed in 400. */
  weights: (400 | 700)[];
  covers: CodePoints;
};

/** A stretch of text that one font prints. */
export type FontRun = { text: string; family: string };

const scripts = ['sc', 'tc', 'jp', 'kr'] as const;
type Script = (typeof scripts)[number];
type Slices = Partial<Record<Script, Record<string, string>>>;

const base: LetterFont[] = baseFonts.map(({ pkg, subset, bold, covers }) => ({
  family: `${pkg}-${subset}`,
  pkg,
  weights: bold ? [400, 700] : [400],
  covers,
}));

/** The font every letter starts with. */
export const firstFont = base.find(({ family }) => family === firstFamily) as LetterFont;

/** The tables of which small file holds which Chinese, Japanese or Korean character: read only when one is met. */
export async function loadSlices(text: string): Promise<Slices> {
  if (isSurelyCovered(text) || !clustersOf(visibleText(text)).some(isCjkOnly)) return {};
  const [sc, tc, jp, kr] = await Promise.all([
    import('./slices/sc.json'),
    import('./slices/tc.json'),
    import('./slices/jp.json'),
    import('./slices/kr.json'),
  ]);
  return { sc: sc.default, tc: tc.default, jp: jp.default, kr: kr.default };
}

const toFonts = (script: Script, slices: Slices): LetterFont[] =>
  Object.entries(slices[script] ?? {}).map(([n, ranges]) => ({
    family: `noto-sans-${script}-${n}`,
    pkg: `noto-sans-${script}`,
    weights: [400],
    covers: readRanges(ranges),
  }));

/** How common the rarest of these characters is to a language: its slices are numbered from rare to common. */
const commonness = (han: string[], fonts: LetterFont[]) =>
  Math.min(
    ...han.map((c) =>
      Math.max(
        -1,
        ...fonts.filter((f) => coversCluster(f.covers, c)).map((f) => Number(f.family.split('-').at(-1))),
      ),
    ),
  );

/**
 * Whose shapes the Chinese characters take. Kana means Japanese, Hangul Korean; else Traditional Chinese where
 * the characters are clearly more common there (刘 or 劉), and Simplified where both would do.
 */
function scriptOrder(text: string, han: string[], fonts: Record<Script, LetterFont[]>): Script[] {
  const first = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
    ? 'jp'
    : /\p{Script=Hangul}/u.test(text)
      ? 'kr'
      : commonness(han, fonts.tc) > commonness(han, fonts.sc) + 10
        ? 'tc'
        : 'sc';
  return [first, ...scripts.filter((s) => s !== first)];
}

/**
 * The fonts a text needs, in the order they are asked. Pure.
 * In: the whole text of one letter (the language of its Chinese characters is judged from all of it) and the
 * tables of `loadSlices`. Out: never empty. Check `uncovered` first: what no font has is not in the answer.
 */
export function fontsFor(text: string, slices: Slices): LetterFont[] {
  if (isSurelyCovered(text)) return [firstFont];
  const clusters = [...new Set(clustersOf(visibleText(text)))];
  const han = clusters.filter(isCjkOnly);
  const byScript = Object.fromEntries(scripts.map((s) => [s, han.length > 0 ? toFonts(s, slices) : []]));
  const fonts = byScript as Record<Script, LetterFont[]>;
  const chain = [...base, ...scriptOrder(text, han, fonts).flatMap((s) => fonts[s])];
  const needed = new Set<LetterFont>([firstFont]);
  for (const cluster of clusters) {
    const font = chain.find((f) => coversCluster(f.covers, cluster));
    if (font) needed.add(font);
  }
  return chain.filter((font) => needed.has(font));
}

/**
 * Cuts a text into runs, each printed by one font. A letter and its marks stay together; a space stays in the
 * font before it when that has one. Joiners that the font lacks are dropped: only their effect is seen.
 */
export function fontRuns(text: string, fonts: readonly LetterFont[]): FontRun[] {
  if (isSurelyCovered(text)) return text === '' ? [] : [{ text, family: firstFont.family }];
  const runs: FontRun[] = [];
  let last: LetterFont | undefined;
  for (const cluster of clustersOf(text)) {
    const stays = cluster === ' ' && last && coversCluster(last.covers, cluster);
    const font = stays ? last : (fonts.find((f) => coversCluster(f.covers, cluster)) ?? firstFont);
    if (!font) continue;
    const kept = Array.from(cluster)
      .filter((c) => !/\u200c|\u200d/.test(c) || font.covers.has(c.charCodeAt(0)))
      .join('');
    const run = runs.at(-1);
    if (run && font === last) run.text += kept;
    else runs.push({ text: kept, family: font.family });
    last = font;
  }
  return runs;
}

/** A text cut where it changes between what these fonts print and what they do not; a space goes with the words before it. */
function byPrintable(text: string, fonts: readonly LetterFont[]) {
  if (isSurelyCovered(text)) return [{ words: text, printable: true }];
  const stretches: { words: string; printable: boolean }[] = [];
  for (const cluster of clustersOf(text)) {
    const last = stretches.at(-1);
    const printable =
      visibleText(cluster) === '' || /\s/.test(cluster)
        ? (last?.printable ?? true)
        : fonts.some((font) => coversCluster(font.covers, cluster));
    if (last?.printable === printable) last.words += cluster;
    else stretches.push({ words: cluster, printable });
  }
  return stretches;
}

/** The stretches of a text that none of these fonts prints, each once, in its order. Never the white space around them. */
export const missingWords = (text: string, fonts: readonly LetterFont[]): string[] => [
  ...new Set(
    byPrintable(text, fonts).flatMap(({ words, printable }) =>
      printable
        ? []
        : words
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean),
    ),
  ),
];

/** A line to write on is this long at most, in underscores: half of a page's width. */
const longestGap = 40;

/** The text with a row of underscores, at least four, for each stretch that none of these fonts prints: a line to write on. */
export const withGaps = (text: string, fonts: readonly LetterFont[]): string =>
  byPrintable(text, fonts)
    .map(({ words, printable }) => {
      if (printable) return words;
      const wanted = clustersOf(words.trimEnd()).length * 2;
      return '_'.repeat(Math.min(longestGap, Math.max(4, wanted))) + (/\s$/.test(words) ? ' ' : '');
    })
    .join('');
