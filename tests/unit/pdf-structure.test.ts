/** What a screen reader meets in the PDF: its structure, and whether the file may say that it is accessible. */
import { createElement as h, type ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import type { LetterBlock, LetterDocument } from '@/lib/letter/document';
import { firstFont } from '@/lib/letter/formats/pdf/fonts';
import { renderInFreshRealm } from '@/lib/letter/formats/pdf/fresh';
import { fontsHere } from '@/lib/letter/formats/pdf/node';
import { type About, PdfFile } from '@/lib/letter/formats/pdf/pdf-file';
import { Document, Page, Path, Svg, Text, View } from '@/lib/letter/formats/pdf/react-pdf';
import { paperOf as paperFrom } from '@/lib/letter/formats/pdf/render';
import { languageOf, spokenOf } from '@/lib/letter/formats/pdf/spoken';
import type { ElementTag } from '@/lib/letter/formats/pdf/tags';
import { letter, letterSaying } from '../fixtures/letter-docs';
import { flat, type Part, partsOf, readPdf, wordsIn } from './pdf-text';

const rawOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
/** Elements of a role in the file, where one cut by a page end is still one. */
const count = (bytes: Uint8Array, role: string) => rawOf(bytes).split(`/S /${role}\n`).length - 1;
const about = { title: 'Request', author: 'Ana Rivera', locale: 'en' };

/** A document of a test's own, in the letter's first font. */
async function paperOf(document: ReactElement, of: About) {
  const fonts = fontsHere();
  await fonts.open(firstFont);
  return paperFrom(document, of, fonts);
}

/** A letter of three pages and more: paragraphs and one list over page ends. */
function longLetter(): LetterDocument {
  const doc = letter();
  const words = 'We read with her every night and it is not getting better at all. ';
  const extra: LetterBlock[] = [
    ...Array.from(
      { length: 12 },
      (_, i): LetterBlock => ({ kind: 'paragraph', step: 'concerns', text: words.repeat(i + 1).trim() }),
    ),
    { kind: 'list', step: 'concerns', items: Array.from({ length: 40 }, (_, i) => `Item ${i}. ${words}`) },
  ];
  const at = doc.blocks.findIndex((b) => b.kind === 'heading');
  return { ...doc, blocks: doc.blocks.toSpliced(at, 0, ...extra) };
}

/** Each block of a letter as the words a reader hears, in order. */
const heard = (block: LetterBlock): string[] => {
  switch (block.kind) {
    case 'sender':
      return [block.name, block.address.join(' '), block.contact.join(' ')];
    case 'recipient':
      return [block.lines.join(' ')];
    case 'subject':
      return [`${block.label} ${block.lines[0]}`, block.lines.slice(1).join(' ')];
    case 'list':
      return block.items.map((item) => `• ${item}`);
    case 'signature':
      return [block.closing, `${block.name} ${block.relation}`, block.dateLabel];
    case 'notes':
      return [block.label, ...block.items];
    default:
      return [block.text];
  }
};

describe('the structure of a letter', { timeout: 120_000 }, () => {
  it('has a title, headings, paragraphs and a list of items, in reading order', async () => {
    const doc = letter();
    const { structure, untagged } = await readPdf(await renderInFreshRealm(doc));
    const parts = partsOf(structure);
    const saying = (role: string) => parts.filter((p) => p.role === role).map((p) => flat(wordsIn(p)));
    expect(saying('H1')).toEqual(['Re: Request for a special education evaluation']);
    expect(saying('H2')).toEqual(doc.blocks.flatMap((b) => (b.kind === 'heading' ? [b.text] : [])));
    const list = parts.find((p) => p.role === 'L') as Part;
    expect(list.parts.map((item) => item.parts.map((p) => p.role))).toEqual(Array(3).fill(['Lbl', 'LBody']));
    expect(flat(list.parts.map(wordsIn).join(' '))).toContain('• Reading is very hard for her.');
    expect(flat(structure.map(wordsIn).join(' '))).toBe(flat(doc.blocks.flatMap(heard).join(' ')));
    expect(untagged).toEqual([]);
  });

  it('is one paragraph and one list over a page end, with the running head left out', async () => {
    const doc = longLetter();
    const bytes = await renderInFreshRealm(doc);
    const { structure, artifacts, untagged, pages } = await readPdf(bytes);
    expect(pages.length).toBeGreaterThan(2);
    expect(flat(structure.map(wordsIn).join(' '))).toBe(flat(doc.blocks.flatMap(heard).join(' ')));
    expect(artifacts.map(flat)).toEqual(
      pages.slice(1).map((_, i) => `Ana Rivera, page ${i + 2} of ${pages.length}`),
    );
    expect(untagged).toEqual([]);
    const lists = doc.blocks.filter((b) => b.kind === 'list' || b.kind === 'notes');
    expect(count(bytes, 'L')).toBe(lists.length);
    expect(count(bytes, 'LI')).toBe(lists.flatMap((b) => b.items).length);
    const lone = doc.blocks.flatMap((b) =>
      b.kind === 'list' || b.kind === 'heading' ? [] : b.kind === 'notes' ? [b.label] : heard(b),
    );
    // The first line of the subject is the title.
    expect(count(bytes, 'P')).toBe(lone.length - 1);
  });

  it('gives right-to-left words as they are read, and the language that a script tells', async () => {
    const bytes = await renderInFreshRealm(
      letterSaying('أنا أم محمد.', '老师说他没有进步。', 'Dear \u2068דוד כהן\u2069, 30 days.'),
    );
    const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('latin1');
    const raw = rawOf(bytes);
    for (const text of ['أنا أم محمد.', 'Dear דוד כהן, 30 days.'])
      expect(raw.includes(utf16(text)), text).toBe(true);
    const languages = partsOf((await readPdf(bytes)).structure).flatMap((p) => (p.lang ? [p.lang] : []));
    expect(languages).toEqual(['und-Arab', 'zh']);
  });

  it('says where to write on a blank letter', async () => {
    const bytes = await renderInFreshRealm(letterSaying('At school: ____________________'));
    const { structure, untagged } = await readPdf(bytes);
    const paragraph = partsOf(structure).find((p) => p.text.includes('At school:'));
    expect(paragraph?.parts.map((p) => p.role)).toEqual(['Form']);
    expect(rawOf(bytes)).toContain('/Desc (At school:)');
    expect(untagged).toEqual([]);
  });
});

describe('the claim to be accessible', { timeout: 120_000 }, () => {
  it('is made with the structure, a title that is shown, and a language', async () => {
    const bytes = await renderInFreshRealm(letter());
    const raw = rawOf(bytes);
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect((await readPdf(bytes)).marked).toBe(true);
    for (const part of ['/StructTreeRoot', '/ParentTree', '/Tabs /S', '/DisplayDocTitle true', '/Lang (en)'])
      expect(raw).toContain(part);
    // PDF/A is not claimed: see docs/decisions.md.
    expect(raw).not.toContain('pdfaid');
  });

  it('is never made by a file without structure, without a title, or with headings that skip a level', async () => {
    const page = (as: 'H1' | 'H2') =>
      h(Document, null, h(Page, null, h(Text, { tag: { as } }, 'My request')));
    expect(rawOf(await new PdfFile(about).finish())).not.toContain('pdfuaid');
    expect(rawOf(await paperOf(page('H2'), about))).not.toContain('pdfuaid');
    expect(rawOf(await paperOf(page('H1'), { ...about, title: ' ' }))).not.toContain('pdfuaid');
    expect(rawOf(await paperOf(page('H1'), about))).toContain('pdfuaid');
  });

  it('writes any title and name into its data, also one with signs of XML', async () => {
    const raw = rawOf(await new PdfFile({ ...about, author: 'Ana & <b>' }).finish());
    expect(raw).toContain('<rdf:li>Ana &amp; &lt;b&gt;</rdf:li>');
    expect(raw).toContain('(Ana & <b>)');
  });
});

describe('tags for other papers', () => {
  it('tags a table with header cells, and words without a tag as a paragraph', async () => {
    const row = (as: 'TH' | 'TD', ...cells: string[]) =>
      h(
        View,
        { tag: { as: 'TR' } },
        cells.map((words) => h(View, { key: words, tag: { as } }, h(Text, null, words))),
      );
    const table = h(View, { tag: { as: 'Table' } }, row('TH', 'Day', 'Step'), row('TD', 'May 4', 'Meeting'));
    const ruled = h(View, { style: { borderTopWidth: 1 } }, h(Text, null, 'No tag'));
    const bytes = await paperOf(h(Document, null, h(Page, null, table, ruled)), about);
    const { structure, untagged } = await readPdf(bytes);
    const [document] = structure[0]?.parts ?? [];
    const shape = (part: Part): unknown => [part.role, flat(part.text), ...part.parts.map(shape)];
    expect(document?.parts.map(shape)).toEqual([
      [
        'Table',
        '',
        ['TR', '', ['TH', 'Day'], ['TH', 'Step']],
        ['TR', '', ['TD', 'May 4'], ['TD', 'Meeting']],
      ],
      ['P', 'No tag'],
    ]);
    expect(rawOf(bytes).split('/Scope /Column').length - 1).toBe(2);
    expect(untagged).toEqual([]);
  });
});

describe('pictures', () => {
  it('are read by their words, and are ornaments without them', async () => {
    const picture = (tag?: ElementTag) =>
      h(
        Svg,
        { viewBox: '0 0 9 9', style: { width: 9, height: 9 }, tag },
        h(Path, { d: 'M0 0L9 9', stroke: '#000' }),
      );
    const bytes = await paperOf(
      h(Document, null, h(Page, null, picture({ as: 'Figure', alt: 'Ana Rivera' }), picture())),
      about,
    );
    const figures = partsOf((await readPdf(bytes)).structure).filter((p) => p.role === 'Figure');
    expect(figures.map((p) => p.alt)).toEqual(['Ana Rivera']);
    expect(count(bytes, 'Figure')).toBe(1);
  });
});

describe('how a text is read aloud', () => {
  it.each([
    ['We read every night.', undefined],
    ['Nguyễn Thị Ánh', undefined],
    ['田中さくら', 'ja'],
    ['김민준', 'ko'],
    ['王小明', 'zh'],
    ['Ольга', 'und-Cyrl'],
    ['555-0142', undefined],
  ])('%s: %s', (text, language) => expect(languageOf(text)).toBe(language));

  it('gives no words beside a text whose signs say it all', () => {
    expect(spokenOf('Dear Dr. Whitfield:')).toBeUndefined();
    expect(spokenOf('\u2068דוד\u2069 reads')).toEqual({ actual: 'דוד reads' });
  });
});
