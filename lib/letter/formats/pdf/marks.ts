/**
 * Marks in their place: Arabic dots, Yoruba and Navajo accents, Hebrew points.
 *
 * The font reader works out where a mark goes, but the PDF library then drops its height, and in right-to-left
 * text also turns the order of letter and mark, so dots land on the wrong letter. Here a letter and its marks
 * become one glyph, a composite in the sense of the TrueType `glyf` table, before the library sees them.
 * So does a whole syllable where its signs are drawn in another order than they are written (see clusters.ts).
 */
import { isReordering, stretchesOf } from './clusters';
import { drawingOrder, repairShaping, type ShapedFont } from './shaping';

type Glyph = {
  id: number;
  codePoints: number[];
  advanceWidth: number;
  bbox: { minX: number; minY: number; maxX: number; maxY: number };
};
type Position = { xAdvance: number; xOffset: number; yOffset: number };
type Run = { glyphs: Glyph[]; positions: Position[] };
type Part = { glyph: Glyph; dx: number; dy: number };
type Subset = {
  glyf: Uint8Array[];
  loca: { offsets: number[] };
  hmtx: { metrics: { advance: number; bearing: number }[] };
  offset: number;
  includeGlyph(id: number): number;
  _addGlyph(id: number): number;
};
/** The few members used of the font reader's font. */
export type ReaderFont = ShapedFont & {
  numGlyphs: number;
  maxp: Record<string, number>;
  _glyphs: Record<number, Glyph>;
  getGlyph(id: number, codePoints?: number[]): Glyph;
  glyphForCodePoint(codePoint: number): Glyph;
  layout(text: string, features?: unknown, ...rest: unknown[]): Run;
  createSubset(): Subset;
};

// Flags of a component record: offsets are two words; they are x and y; another component follows.
const WORDS = 0x1;
const XY = 0x2;
const MORE = 0x20;

/** Drawn on the letter before it: it takes no room, and it was moved, or is a mark by its character. */
const isMark = (glyph: Glyph, at: Position) =>
  at.xAdvance === 0 &&
  (at.xOffset !== 0 ||
    at.yOffset !== 0 ||
    (glyph.codePoints.length > 0 && glyph.codePoints.every((c) => /\p{M}/u.test(String.fromCodePoint(c)))));

/** A space has no outline to make a part of. */
const isDrawn = (glyph: Glyph) => Number.isFinite(glyph.bbox.minX);

const codePointsIn = (text: string) => Array.from(text, (c) => c.codePointAt(0) as number);

const record = (parts: Part[], toSubset: (id: number) => number) => {
  const bytes = new Uint8Array(10 + 8 * parts.length);
  const view = new DataView(bytes.buffer);
  const xMin = Math.min(...parts.map((p) => Math.round(p.glyph.bbox.minX + p.dx)));
  view.setInt16(0, -1);
  view.setInt16(2, xMin);
  view.setInt16(4, Math.min(...parts.map((p) => Math.round(p.glyph.bbox.minY + p.dy))));
  view.setInt16(6, Math.max(...parts.map((p) => Math.round(p.glyph.bbox.maxX + p.dx))));
  view.setInt16(8, Math.max(...parts.map((p) => Math.round(p.glyph.bbox.maxY + p.dy))));
  parts.forEach(({ glyph, dx, dy }, i) => {
    const at = 10 + 8 * i;
    view.setUint16(at, WORDS | XY | (i < parts.length - 1 ? MORE : 0));
    view.setUint16(at + 2, toSubset(glyph.id));
    view.setInt16(at + 4, Math.round(dx));
    view.setInt16(at + 6, Math.round(dy));
  });
  return { bytes, xMin };
};

/** Teaches one opened TrueType font to give letters with their marks as single glyphs. Changes the font object. */
export function joinMarks(font: ReaderFont): void {
  const made = new Map<string, Glyph>();
  const partsOf = new Map<number, Part[]>();
  const widths = new Map<number, number>();

  const join = (
    all: Part[],
    codePoints = all.flatMap((p) => p.glyph.codePoints),
    advanceWidth = all[0]?.glyph.advanceWidth,
  ): Glyph => {
    const drawn = all.filter((p) => isDrawn(p.glyph));
    const parts = drawn.length > 0 ? drawn : all.slice(0, 1);
    const base = (parts[0] as Part).glyph;
    const key = JSON.stringify([codePoints, advanceWidth, parts.map((p) => [p.glyph.id, p.dx, p.dy])]);
    const known = made.get(key);
    if (known) return known;
    const id = font.numGlyphs + made.size;
    const glyph: Glyph = Object.create(base, {
      id: { value: id },
      codePoints: { value: codePoints },
      advanceWidth: { value: advanceWidth },
    });
    made.set(key, glyph);
    partsOf.set(id, parts);
    widths.set(id, glyph.advanceWidth);
    return glyph;
  };

  // The reader remembers a glyph with the first characters it stood for. Alef alone, after an alef with hamza, would
  // be copied out of the PDF as the latter: so it is remembered for each of its meanings.
  const remembered = new Map<string, Glyph>();
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) => {
    const key = `${id} ${codePoints.join(' ')}`;
    const known = remembered.get(key);
    if (known) return known;
    delete font._glyphs[id];
    const glyph = getGlyph(id, codePoints);
    remembered.set(key, glyph);
    return glyph;
  };

  // Two characters may share a glyph, as an okina and an opening quote do. A PDF can say one character for each
  // glyph, so the second is drawn by a glyph of its own: what is copied or read aloud is what was written.
  const meanings = new Map<number, string>();
  const hasOtherMeaning = (glyph: Glyph) => {
    const meaning = String(glyph.codePoints);
    const first = meanings.get(glyph.id) ?? meaning;
    meanings.set(glyph.id, first);
    return first !== meaning && isDrawn(glyph);
  };

  /** Glyphs of a text whose signs change places: each stands for whole characters, in the order written. */
  const joinSyllables = (text: string, run: Run): Run => {
    const glyphs: Glyph[] = [];
    const positions: Position[] = [];
    let from = 0;
    const space = font.glyphForCodePoint(0x20).id;
    const said = run.glyphs.map((glyph, i) => {
      // The reader draws an unprinted sign as a space without width.
      const hidden = glyph.codePoints[0] === 0x20 && run.positions[i]?.xAdvance === 0;
      return hidden ? '' : String.fromCodePoint(...glyph.codePoints);
    });
    for (const stretch of stretchesOf(text, said)) {
      const parts: Part[] = [];
      let [pen, width] = [0, 0];
      for (let i = from; i < from + stretch.glyphs; i++) {
        const glyph = run.glyphs[i] as Glyph;
        const at = run.positions[i] as Position;
        parts.push({ glyph, dx: pen + at.xOffset, dy: at.yOffset });
        pen += at.xAdvance;
        width += at.xAdvance === 0 ? 0 : glyph.advanceWidth;
      }
      // A sign that nothing shows stands alone at the end: some readers leave out a glyph that ends with one.
      const seen = stretch.text.replace(/[\u200c\u200d]+$/, '') || stretch.text;
      const only = parts.length === 1 ? parts[0] : undefined;
      const plain = only && said[from] === seen && !only.dx && !only.dy;
      const position = run.positions[from] as Position;
      from += stretch.glyphs;
      glyphs.push(
        plain && !hasOtherMeaning(only.glyph) ? only.glyph : join(parts, codePointsIn(seen), width),
      );
      positions.push({ ...position, xAdvance: pen, xOffset: 0, yOffset: 0 });
      const unseen = codePointsIn(stretch.text.slice(seen.length));
      if (unseen.length === 0) continue;
      glyphs.push(join([{ glyph: font.getGlyph(space, [0x20]), dx: 0, dy: 0 }], unseen, 0));
      positions.push({ ...position, xAdvance: 0, xOffset: 0, yOffset: 0 });
    }
    run.glyphs = glyphs;
    run.positions = positions;
    return run;
  };

  repairShaping(font);
  const layout = font.layout.bind(font);
  font.layout = (text, ...args) => {
    if (isReordering(text)) return joinSyllables(text, layout(drawingOrder(text), ...args));
    const run = layout(text, ...args);
    const glyphs: Glyph[] = [];
    const positions: Position[] = [];
    let parts: Part[] = [];
    let pen = 0;
    const close = () => {
      const glyph = parts[0]?.glyph;
      if (glyph && (parts.length > 1 || hasOtherMeaning(glyph))) glyphs[glyphs.length - 1] = join(parts);
    };
    run.glyphs.forEach((glyph, i) => {
      const at = run.positions[i] as Position;
      if (parts.length > 0 && isMark(glyph, at)) {
        parts.push({ glyph, dx: pen + at.xOffset, dy: at.yOffset });
        return;
      }
      close();
      parts = [{ glyph, dx: 0, dy: 0 }];
      pen = at.xAdvance;
      glyphs.push(glyph);
      positions.push(at);
    });
    close();
    run.glyphs = glyphs;
    run.positions = positions;
    return run;
  };

  const createSubset = font.createSubset.bind(font);
  font.createSubset = () => {
    const subset = createSubset();
    const addGlyph = subset._addGlyph.bind(subset);
    subset._addGlyph = (id) => {
      const parts = partsOf.get(id);
      if (!parts) return addGlyph(id);
      const { bytes, xMin } = record(parts, (part) => subset.includeGlyph(part));
      subset.glyf.push(bytes);
      subset.loca.offsets.push(subset.offset);
      subset.hmtx.metrics.push({ advance: widths.get(id) ?? 0, bearing: xMin });
      subset.offset += bytes.length;
      return subset.glyf.length - 1;
    };
    // Room in the font's declared maxima for composites of composites.
    font.maxp.maxComponentElements = Math.max(font.maxp.maxComponentElements ?? 0, 16);
    font.maxp.maxComponentDepth = Math.max(font.maxp.maxComponentDepth ?? 0, 4);
    font.maxp.maxCompositePoints = Math.max(font.maxp.maxCompositePoints ?? 0, 1500);
    font.maxp.maxCompositeContours = Math.max(font.maxp.maxCompositeContours ?? 0, 100);
    return subset;
  };
}
