/** From a letter to the bytes of its PDF, wherever the fonts are. One call for each realm: see `renderOnce`. */
import layoutDocument from '@react-pdf/layout';
import type { ReactElement } from 'react';
import { drawTagged, type LaidOut } from './draw';
import { firstFont, fontsFor, type LetterFont, loadSlices, missingWords } from './fonts';
import { LetterPdf } from './LetterPdf';
import { lineBreaker } from './line-breaks';
import type { PdfRequest } from './messages';
import { OpenFonts, type ReadFont } from './open-fonts';
import { type About, PdfFile } from './pdf-file';
import { practiceLetter } from './practice';
import { textOf } from './text-of';
import { treeOf } from './tree';

export { firstFont };

/** Its types ask for the library's own store of fonts. */
const layOut = layoutDocument as unknown as (
  doc: unknown,
  fonts: OpenFonts,
) => Promise<{ children: LaidOut[] }>;

/** Lays out a Document and draws it, each part as its tag says. Out: the bytes of a tagged PDF. */
export async function paperOf(
  document: ReactElement,
  about: About,
  open: OpenFonts,
  fonts: readonly LetterFont[] = [firstFont],
): Promise<Uint8Array<ArrayBuffer>> {
  const [tree] = treeOf(document, fonts);
  const { children } = await layOut(tree, open);
  const file = new PdfFile(about);
  drawTagged(file, children);
  return file.finish();
}

/** Lays out a letter that is thrown away, so that the next layout is quick. In: fonts of which the first is open. */
export async function practise(open: OpenFonts): Promise<void> {
  await layOut(treeOf(LetterPdf({ letter: practiceLetter }), [firstFont])[0], open);
}

/** Opens fonts from these files, and begins with the one nearly every letter needs. */
export function startFonts(read: ReadFont): OpenFonts {
  const breaker = lineBreaker();
  const open = new OpenFonts(read, () => breaker);
  // A font that cannot be read now fails the letter later, with an answer; alone it is no news.
  open.open(firstFont).catch(() => undefined);
  return open;
}

/** `missing`: words whose font could not be read, each once; a line to write on stands in their place. */
export type Paper = { bytes: Uint8Array<ArrayBuffer>; missing: string[] };

/**
 * Sets one letter, with the pages that go with it. Rejects when the first font cannot be read: no letter is set without it.
 * The font library keeps glyphs between documents and then drops letters from the second one
 * (foliojs/fontkit #154), so a process or worker calls this for a single letter and ends.
 * Check `uncovered` first: a character no font has would come out as another one.
 */
export async function renderOnce({ letter, sheets = [] }: PdfRequest, open: OpenFonts): Promise<Paper> {
  const text = textOf(letter, sheets);
  const wanted = fontsFor(text, await loadSlices(text).catch(() => ({})));
  const results = await Promise.allSettled(wanted.map((font) => open.open(font)));
  await open.open(firstFont);
  const fonts = wanted.filter((_, i) => results[i]?.status === 'fulfilled');
  const bytes = await paperOf(LetterPdf({ letter, sheets }), letter, open, fonts);
  return { bytes, missing: missingWords(text, fonts) };
}
