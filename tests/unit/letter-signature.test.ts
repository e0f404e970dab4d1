/** The date beside a signature: the letter's own where it is signed on the device, a line to write on where ink will. */
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { LetterDocument } from '@/lib/letter/document';
import { letterToDocx } from '@/lib/letter/formats/docx';
import { letterToHtml } from '@/lib/letter/formats/html';
import { renderInFreshRealm } from '@/lib/letter/formats/pdf/fresh';
import { letterToText } from '@/lib/letter/formats/text';
import { dateLine, pathOf, signLetter } from '@/lib/letter/signature';
import { changed, compose, fixture, ofKind } from './letter-help';
import { flat, readPdf } from './pdf-text';

const maya = fixture('maya');
const doc = compose(maya);
const written = ofKind(doc, 'date')[0]?.text ?? 'no date';
const stroke = [
  { x: 10, y: 20 },
  { x: 60, y: 40 },
];
const typed = { way: 'typed' } as const;
const drawn = { way: 'drawn', paths: pathOf([stroke]), width: 300, height: 120 } as const;
const ways = [typed, drawn];
const png = new Uint8Array([137, 80, 78, 71]);

const timesIn = (text: string) => text.split(written).length - 1;
const docxText = async (letter: LetterDocument, picture: Uint8Array<ArrayBuffer> | null = null) => {
  const xml = unzipSync(await letterToDocx(letter, picture))['word/document.xml'];
  return new TextDecoder().decode(xml).replace(/<[^>]+>/g, '');
};

describe('the date beside the signature', () => {
  it('is the letter’s own, once it is typed or drawn', () => {
    for (const way of ways) expect(ofKind(signLetter(doc, way), 'signature')[0]?.signedOn).toBe(written);
    expect(dateLine({ dateLabel: 'Date', signedOn: written })).toBe(`Date: ${written}`);
  });

  it('stays a line for ink, for an empty box, and for a letter without a date', () => {
    for (const way of [{ way: 'print' } as const, { ...drawn, paths: '' }])
      expect(ofKind(signLetter(doc, way), 'signature')[0]).not.toHaveProperty('signedOn');
    const undated = compose(changed(maya, { delivery: { date: { month: '', day: '', year: '' } } }));
    expect(ofKind(signLetter(undated, typed), 'signature')[0]).not.toHaveProperty('signedOn');
    expect(letterToHtml(signLetter(undated, typed))).toContain('<p>Date: ____________________</p>');
    expect(letterToText(signLetter(undated, typed))).not.toContain('Date:');
  });

  it('stands in the text and on the page', () => {
    expect(timesIn(letterToText(doc))).toBe(1);
    for (const way of ways) {
      const signed = signLetter(doc, way);
      expect(letterToText(signed)).toContain(`\nDate: ${written}\n`);
      expect(letterToHtml(signed)).toContain(`<p>Date: ${written}</p>`);
      expect(letterToHtml(signed)).not.toContain('____');
    }
  });

  it('stands in the Word file, but not without the picture of a drawn name: that one is signed in ink', async () => {
    expect(timesIn(await docxText(doc))).toBe(1);
    expect(timesIn(await docxText(signLetter(doc, typed)))).toBe(2);
    expect(timesIn(await docxText(signLetter(doc, drawn), png))).toBe(2);
    expect(timesIn(await docxText(signLetter(doc, drawn)))).toBe(1);
  });

  it('stands in the PDF, as words that a reader hears', async () => {
    const count = async (letter: LetterDocument) => {
      const { pages, untagged } = await readPdf(await renderInFreshRealm(letter));
      expect(untagged).toEqual([]);
      return timesIn(flat(pages.join(' ')));
    };
    expect(await count(doc)).toBe(1);
    for (const way of ways) expect(await count(signLetter(doc, way))).toBe(2);
  }, 60_000);
});
