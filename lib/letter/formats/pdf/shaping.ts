/**
 * Repairs to the font reader's shaping, so that the scripts of South and Southeast Asia come out as their fonts
 * mean them. The reader (fontkit 2.0.4) leaves out five things of the OpenType rules:
 *   - a lookup may look at some marks only (a "mark filtering set"); the reader looks at all of them
 *   - the signs before a place are listed from near to far; the reader compares them from far to near
 *   - a letter may have no place for a class of marks (an empty anchor); the reader fails there
 *   - in the scripts of India, a rule for one syllable ends with it; the reader goes on into the next syllable
 *   - Bengali's word-start form of a vowel sign is for the start of words; the reader uses it in the middle too
 * and one of Thai and Lao: the ring of sara am stands under a tone mark, though it is written after it.
 * With these, its glyphs and their places equal HarfBuzz's for all words tried (see docs/decisions.md).
 */

type Info = {
  id: number;
  codePoints: number[];
  features: Record<string, unknown>;
  isMark: boolean;
  shaperInfo?: { syllable?: number } | null;
};
type Fits = (wanted: unknown, glyph: Info) => boolean;
type Lookup = { flags: { markSet?: unknown }; markFilteringSet?: number };
type Iterator = { index: number; options: { markSet?: unknown }; shouldIgnore(glyph: Info): unknown };
type Processor = {
  table: { lookupList: { get(index: number): Lookup } };
  glyphIterator: Iterator;
  currentFeature: string | null;
  glyphs: Info[];
  match(at: number, sequence: unknown[], fits: Fits, matched?: unknown): unknown;
  coverageIndex(coverage: unknown, id: number): number;
  applyLookup(type: number, table: unknown): unknown;
  applyLookups(lookups: { feature: string }[], glyphs: Info[], positions?: unknown): unknown;
};
/** The few members used of the font reader's font. */
export type ShapedFont = {
  GDEF?: { markGlyphSetsDef?: { coverage: unknown[] } | null } | null;
  _layoutEngine: { engine?: { GSUBProcessor?: Processor | null; GPOSProcessor?: Processor | null } | null };
};

function filterMarks(processor: Processor, sets: readonly unknown[]): void {
  const lookups = processor.table.lookupList;
  const get = lookups.get.bind(lookups);
  lookups.get = (index) => {
    const lookup = get(index);
    if (lookup.markFilteringSet !== undefined) lookup.flags.markSet = sets[lookup.markFilteringSet];
    return lookup;
  };
  // The reader makes a new iterator for each stage: every one is taught as it is set.
  let iterator: Iterator;
  Object.defineProperty(processor, 'glyphIterator', {
    get: () => iterator,
    set(made: Iterator) {
      const ignores = made.shouldIgnore.bind(made);
      made.shouldIgnore = (glyph) => {
        const set = made.options.markSet;
        return ignores(glyph) || (set && glyph.isMark && processor.coverageIndex(set, glyph.id) < 0);
      };
      iterator = made;
    },
  });
}

function orderBacktrack(processor: Processor): void {
  const match = processor.match.bind(processor);
  processor.match = (at, sequence, fits, matched) =>
    match(at, at < 0 ? [...sequence].reverse() : sequence, fits, matched);
}

/** Features that join or fit glyphs of any words, not within a syllable. */
const overSyllables = new Set(['calt', 'clig', 'liga', 'rlig', 'rclt']);
const khmer = (glyph: Info) => glyph.codePoints.some((c) => c >= 0x1780 && c <= 0x17ff);

function keepInSyllables(substitution: Processor): void {
  const match = substitution.match.bind(substitution);
  substitution.match = (at, sequence, fits, matched) => {
    const here = substitution.glyphs[substitution.glyphIterator.index];
    const syllable = here?.shaperInfo?.syllable;
    if (syllable === undefined || overSyllables.has(substitution.currentFeature ?? '') || khmer(here as Info))
      return match(at, sequence, fits, matched);
    const within: Fits = (wanted, glyph) => glyph.shaperInfo?.syllable === syllable && fits(wanted, glyph);
    return match(at, sequence, within, matched);
  };
}

/** Marks are attached by lookups 4 to 6: to a letter, to a ligature, to a mark. */
function allowEmptyAnchors(positioning: Processor): void {
  const apply = positioning.applyLookup.bind(positioning);
  positioning.applyLookup = (type, table) => {
    if (type < 4 || type > 6) return apply(type, table);
    try {
      return apply(type, table);
    } catch {
      return false;
    }
  };
}

function startWordsOnly(substitution: Processor): void {
  const apply = substitution.applyLookups.bind(substitution);
  substitution.applyLookups = (lookups, glyphs, positions) => {
    if (lookups.some(({ feature }) => feature === 'init'))
      glyphs.forEach((glyph, i) => {
        const before = glyphs[i - 1]?.codePoints[0];
        const inWord = before !== undefined && /[\p{L}\p{M}]/u.test(String.fromCodePoint(before));
        if (inWord && /\p{Script=Bengali}/u.test(String.fromCodePoint(glyph.codePoints[0] ?? 0)))
          delete glyph.features.init;
      });
    return apply(lookups, glyphs, positions);
  };
}

/** Teaches one opened font the rules above. Changes the font object. */
export function repairShaping(font: ShapedFont): void {
  const { GSUBProcessor: substitution, GPOSProcessor: positioning } = font._layoutEngine.engine ?? {};
  for (const processor of [substitution, positioning]) {
    if (!processor) continue;
    filterMarks(processor, font.GDEF?.markGlyphSetsDef?.coverage ?? []);
    orderBacktrack(processor);
  }
  if (positioning) allowEmptyAnchors(positioning);
  if (!substitution) return;
  startWordsOnly(substitution);
  keepInSyllables(substitution);
}

/** Text in the order its signs are drawn, for the reader: sara am as its two parts, the ring before a tone mark. */
export const drawingOrder = (text: string): string =>
  text
    .replace(/([\u0e48-\u0e4b])\u0e33/g, '\u0e4d$1\u0e32')
    .replace(/([\u0ec8-\u0ecb])\u0eb3/g, '\u0ecd$1\u0eb2');
