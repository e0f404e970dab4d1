/** The PDF file itself: what it says of the letter, and its bytes. */
import PDFDocument from 'pdfkit';
import type { LetterDocument } from '../../document';

/** What a PDF says of itself; the locale is BCP 47. */
export type About = Pick<LetterDocument, 'title' | 'author' | 'locale'>;

const xmlCodes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const forXml = (text: string) => text.replace(/[&<>]/g, (c) => xmlCodes[c] ?? c);

/** Says that the file meets PDF/UA-1 (ISO 14289-1, clause 5). */
const universalAccess = `
        <rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        `;

/**
 * A tagged PDF 1.7 in the making. The library's way to draw ends the file after each call, so `end` waits for
 * `finish`. The mark of PDF/UA is written here and not by the library, which would add a table of glyphs
 * (CIDSet) that lacks the parts of our joined marks.
 */
export class PdfFile extends PDFDocument {
  private readonly chunks: Uint8Array[] = [];
  private isAccessible = false;

  constructor({ title, author, locale }: About) {
    super({
      tagged: true,
      pdfVersion: '1.7',
      lang: locale,
      displayTitle: true,
      autoFirstPage: false,
      // None of the fonts that every reader has: a letter brings its own.
      font: '',
      info: { Title: title, Author: author, Creator: 'react-pdf', Producer: 'react-pdf' },
    });
    this.on('data', (chunk) => this.chunks.push(chunk));
  }

  /** Lets the file say that it meets PDF/UA: for a whole structure only, of a document with a title. */
  claimAccess(): void {
    this.isAccessible = String(this.info.Title ?? '').trim() !== '';
  }

  override end(): void {}

  /** The library writes the title and the author into XML as they are. */
  override endMetadata(): void {
    for (const [key, value] of Object.entries(this.info))
      if (typeof value === 'string') this.info[key] = forXml(value);
    if (this.isAccessible) this.appendXML(universalAccess);
    super.endMetadata();
  }

  /** Ends the file. Out: all of its bytes. */
  finish(): Promise<Uint8Array<ArrayBuffer>> {
    return new Promise((resolve, reject) => {
      this.on('end', () => resolve(joined(this.chunks)));
      this.on('error', reject);
      super.end();
    });
  }
}

function joined(chunks: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
