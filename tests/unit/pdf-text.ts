/** Reads a PDF back as a person with a reader would: its text, page by page, its data, and where text stands. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type ReadPdf = {
  /** Text of each page: lines top to bottom, direction marks taken out. */
  pages: string[];
  /** Every piece of text with its place in points from the left and the bottom of its page. */
  pieces: { page: number; text: string; left: number; right: number; bottom: number }[];
  info: Record<string, unknown>;
  language: string | undefined;
  tagged: boolean;
};

type Piece = { str: string; transform: number[]; width: number; hasEOL: boolean };

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  const { info } = await pdf.getMetadata();
  const read: ReadPdf = {
    pages: [],
    pieces: [],
    info: info as Record<string, unknown>,
    language: (info as { Language?: string }).Language,
    tagged: (await pdf.getMarkInfo()) !== null,
  };
  for (let n = 1; n <= pdf.numPages; n++) {
    const content = await (await pdf.getPage(n)).getTextContent();
    let text = '';
    for (const piece of content.items as Piece[]) {
      text += piece.str + (piece.hasEOL ? '\n' : '');
      const [left = 0, bottom = 0] = piece.transform.slice(4);
      if (piece.str.trim())
        read.pieces.push({ page: n, text: piece.str, left, right: left + piece.width, bottom });
    }
    read.pages.push(text.replace(/[\u200e\u200f\u202a-\u202c]/g, ''));
  }
  await task.destroy();
  return read;
}

/** Text with every space and line end made one space, for comparing what a line break cannot change. */
export const flat = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
