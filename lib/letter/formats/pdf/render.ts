/** From a letter to the bytes of its PDF, wherever the fonts are. One call for each realm: see `renderOnce`. */
import layoutDocument from '@react-pdf/layout';
import type { ComponentProps, ReactElement } from 'react';
import { drawTagged, type LaidOut } from './draw';
import { firstFont, fontFile, fontsFor, type LetterFont, loadSlices } from './fonts';
import { LetterPdf } from './LetterPdf';
import { lineBreaker } from './line-breaks';
import { joinMarks, type ReaderFont } from './marks';
import type { PdfRequest } from './messages';
import { type About, PdfFile } from './pdf-file';
import { type Document, Font, pdf } from './react-pdf';
import { keepTables, type PackedFont } from './tables';
import { textOf } from './text-of';

/** Address (browser) or path (Node) of a font file. */
export type FontAddress = (font: LetterFont, file: string) => string;

/** Its types leave out the fonts, which it is always given. */
const layOut = layoutDocument as unknown as (
  doc: unknown,
  fonts: typeof Font,
) => Promise<{ children: LaidOut[] }>;

const ready = new Map<string, Promise<void>>();

/** Opens a font and makes it fit for letters: marks joined, and a name of its own. */
async function open(font: LetterFont, address: FontAddress): Promise<void> {
  Font.register({
    family: font.family,
    fonts: font.weights.map((weight) => ({ src: address(font, fontFile(font, weight)), fontWeight: weight })),
  });
  await Promise.all(
    font.weights.map(async (fontWeight) => {
      const source = Font.getFont({ fontFamily: font.family, fontWeight });
      await source?.load();
      const opened = source?.data as unknown as (ReaderFont & PackedFont) | undefined;
      if (!opened) throw new Error(`No font ${font.family}`);
      keepTables(opened);
      joinMarks(opened);
      // All subsets of a family share one name, and the library would embed them anew at each change of font.
      Object.defineProperty(opened, 'postscriptName', { value: `${font.family}-${fontWeight}` });
    }),
  );
}

function opened(font: LetterFont, address: FontAddress): Promise<void> {
  const known = ready.get(font.family);
  if (known) return known;
  const loading = open(font, address);
  ready.set(font.family, loading);
  return loading;
}

/** Reads the fonts nearly every letter needs, before the letter is known. */
export const warmUp = (address: FontAddress): Promise<void> => opened(firstFont, address);

/** Lays out a Document and draws it, each part as its tag says. Out: the bytes of a tagged PDF. */
export async function paperOf(
  document: ReactElement<ComponentProps<typeof Document>>,
  about: About,
): Promise<Uint8Array<ArrayBuffer>> {
  const { children } = await layOut(pdf(document).container.document, Font);
  const file = new PdfFile(about);
  drawTagged(file, children);
  return file.finish();
}

/**
 * Sets one letter, with the pages that go with it, and returns the PDF's bytes.
 * The font library keeps glyphs between documents and then drops letters from the second one
 * (foliojs/fontkit #154), so a process or worker calls this for a single letter and ends.
 * Check `uncovered` first: a character no font has would come out as another one.
 */
export async function renderOnce(
  { letter, sheets = [] }: PdfRequest,
  address: FontAddress,
): Promise<Uint8Array<ArrayBuffer>> {
  const text = textOf(letter, sheets);
  const fonts = fontsFor(text, await loadSlices(text));
  await Promise.all(fonts.map((font) => opened(font, address)));
  Font.registerHyphenationCallback(lineBreaker());
  return paperOf(LetterPdf({ letter, sheets, fonts }), letter);
}
