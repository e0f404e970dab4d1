/** A signature on a letter: typed, or drawn as strokes. Pure: the strokes are data of an SVG path, no picture. */
import type { LetterBlock, LetterDocument, Signature, Signed } from './document';

export type Point = { x: number; y: number };
export type Stroke = readonly Point[];

/** The longest path that is kept, in characters: many times a long signature. */
export const longestPath = 200_000;
const pathData = /^(?:M[\d.]+ [\d.]+(?:Q[\d.]+ [\d.]+ [\d.]+ [\d.]+)*L[\d.]+ [\d.]+)*$/;

/** True for what `pathOf` writes: moves, curves and lines by numbers that are not negative, nothing else. */
export const isPath = (paths: string): boolean => paths.length <= longestPath && pathData.test(paths);

const n = (value: number) => String(Math.max(0, Math.round(value * 10) / 10));
const at = ({ x, y }: Point) => `${n(x)} ${n(y)}`;
const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** One stroke as a smooth line: each point pulls a curve that ends halfway to the next. A tap is a dot. */
function strokePath(stroke: Stroke): string {
  const [first, ...rest] = stroke;
  if (!first) return '';
  const last = rest.at(-1) ?? first;
  const curves = rest.slice(0, -1).map((p, i) => `Q${at(p)} ${at(between(p, rest[i + 1] ?? p))}`);
  return `M${at(first)}${curves.join('')}L${at(last)}`;
}

/** Strokes, in pixels of the box they were drawn in -> SVG path data, to a tenth of a pixel. */
export const pathOf = (strokes: readonly Stroke[]): string => strokes.map(strokePath).join('');

/** The strokes that made a path: `pathOf(strokesOf(path))` is the path again, to a tenth of a pixel. */
export function strokesOf(paths: string): Point[][] {
  return paths
    .split('M')
    .slice(1)
    .map((stroke) =>
      stroke.split(/[QL]/).map((numbers) => {
        const [x = 0, y = 0] = numbers.split(' ').map(Number);
        return { x, y };
      }),
    );
}

/** How thick the line is drawn, in units of the box: one hundredth of its width. */
export const penWidth = ({ width }: { width: number }) => Math.round(width) / 100;

/** What stands above the name; null where ink will. A box with nothing drawn in it is signed by hand. */
export const signedOf = (signature: Signature): Signed | null =>
  signature.way === 'print' || (signature.way === 'drawn' && !signature.paths) ? null : signature;

/** The date at the letter's head, in words; null while none is given. */
const dateInWords = ({ date, blocks }: LetterDocument) =>
  date ? (blocks.find((block) => block.kind === 'date')?.text ?? null) : null;

/**
 * The letter, signed and dated. Pure; signed by hand it is the letter itself.
 * Its date is the letter's own: two dates on one letter would leave open which one counts.
 */
export function signLetter(doc: LetterDocument, signature: Signature): LetterDocument {
  const signed = signedOf(signature);
  if (!signed) return doc;
  const signedOn = dateInWords(doc);
  const marks = { signed, ...(signedOn && { signedOn }) };
  const blocks = doc.blocks.map((block) => (block.kind === 'signature' ? { ...block, ...marks } : block));
  return { ...doc, blocks };
}

type DateLine = Pick<Extract<LetterBlock, { kind: 'signature' }>, 'dateLabel' | 'signedOn'>;

/** "Date: November 30, 2026", where label and date stand on one line. @param blank what stands there for ink. */
export const dateLine = ({ dateLabel, signedOn }: DateLine, blank = ''): string =>
  `${dateLabel}: ${signedOn ?? blank}`;
