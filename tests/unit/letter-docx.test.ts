import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { mailHref } from '@/components/letter/review/mail-href';
import { letterToText } from '@/lib/letter/formats/text';
import { letter, letterSaying } from '../fixtures/letter-docs';
import {
  everyLetter,
  expectedWords,
  hasLibreOffice,
  readDocx,
  throughLibreOffice,
  wordsOf,
} from './letter-docx-help';
import { readPdf } from './pdf-text';

describe.each(everyLetter)('the Word file of $name', ({ doc }) => {
  it('says what the text says, word for word', async () => {
    const { text } = await readDocx(doc);
    expect(wordsOf(text)).toEqual(expectedWords(doc));
  });
  it('has the headings, the paragraphs and the lists of the letter', async () => {
    const { paragraphs } = await readDocx(doc);
    const withStyle = (style: string) => paragraphs.filter((p) => p.style === style).map((p) => p.text);
    const plain = (s: string) => s.replace(/[\u2068\u2069]/g, '');
    const subject = doc.blocks.find((b) => b.kind === 'subject');
    expect(withStyle('Heading1')).toEqual([plain(`${subject?.label} ${subject?.lines[0]}`)]);
    expect(withStyle('Heading2')).toEqual(
      doc.blocks.flatMap((b) => (b.kind === 'heading' ? [plain(b.text)] : [])),
    );
    expect(withStyle('BodyText')).toHaveLength(doc.blocks.filter((b) => b.kind === 'paragraph').length);
    expect(withStyle('ListBullet')).toEqual(
      doc.blocks.flatMap((b) => (b.kind === 'list' || b.kind === 'notes' ? b.items.map(plain) : [])),
    );
  });
});

describe('the Word file', () => {
  it('has a style behind every name it uses, once a paragraph, and a real list behind every dot', async () => {
    const { paragraphs, part } = await readDocx(letter());
    const styles = part('word/styles.xml');
    for (const { style, xml } of paragraphs) {
      expect(styles).toContain(`w:styleId="${style}"`);
      expect(xml.match(/<w:pStyle /g)).toHaveLength(1);
      expect(xml.includes('<w:numId ')).toBe(style === 'ListBullet');
    }
    expect(part('word/numbering.xml')).toContain('w:lvlText w:val="•"');
  });
  it('says its title, its author and its language, and no more', async () => {
    const { part, names } = await readDocx(letter({ locale: 'es' }));
    const core = part('docProps/core.xml');
    expect([...core.matchAll(/<(\w+:\w+)[^>]*>([^<]+)</g)].map(([, k, v]) => [k, v])).toEqual([
      ['dc:title', 'Request for a special education evaluation'],
      ['dc:creator', 'Ana Rivera'],
      ['cp:lastModifiedBy', 'Ana Rivera'],
      ['cp:revision', '1'],
      ['dcterms:created', expect.stringMatching(/^\d{4}-/)],
      ['dcterms:modified', expect.stringMatching(/^\d{4}-/)],
    ]);
    expect(part('word/styles.xml')).toMatch(/<w:docDefaults>.*<w:lang w:val="es"\/>.*<\/w:docDefaults>/s);
    expect(names.filter((n) => /media|embed|comments/.test(n))).toEqual([]);
    for (const of of ['docProps/app.xml', 'docProps/custom.xml']) expect(part(of)).not.toMatch(/>[^<\s]+</);
  });
  it('is of Letter size with margins of an inch', async () => {
    const { document } = await readDocx(letter());
    expect(document).toMatch(/<w:pgSz w:w="12240" w:h="15840"/);
    expect(document).toMatch(/<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440"/);
  });
  it('numbers its pages with fields, from the second page on', async () => {
    const { document, part } = await readDocx(letter());
    expect(document).toContain('<w:titlePg/>');
    expect(document.match(/<w:footerReference [^>]*>/g)).toEqual([
      expect.stringContaining('w:type="default"'),
    ]);
    const seen = [...part('word/footer1.xml').matchAll(/<w:(?:t|instrText)\b[^>]*>([^<]*)</g)];
    expect(seen.map(([, text]) => text)).toEqual(['Ana Rivera, page ', 'PAGE', ' of ', 'NUMPAGES']);
  });
  it('keeps the last words, the room to sign and the date on one page', async () => {
    const { paragraphs, part } = await readDocx(letter());
    const styles = part('word/styles.xml');
    const staysWithNext = ({ style, xml }: { style: string; xml: string }) =>
      xml.includes('<w:keepNext/>') ||
      new RegExp(`w:styleId="${style}">(?:(?!</w:style>).)*<w:keepNext/>`, 's').test(styles);
    const at = paragraphs.findIndex((p) => p.style === 'Closing');
    expect(paragraphs.slice(at - 1, at + 3).map((p) => [p.style, staysWithNext(p)])).toEqual([
      ['BodyText', true],
      ['Closing', true],
      ['Signature', true],
      ['SignatureDate', false],
    ]);
  });
  it.each([
    '<b>bold</b> & <script>alert("x")</script> &amp; &lt;',
    '**not bold** _nor this_ # no heading [link](https://example.com) `code`',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a parent may type this too
    '{{name}} {page} {pages} ${x} %s <%= y %> {% if %}',
    ']]> <!-- <w:p> -->',
  ])('prints %s as it was typed', async (typed) => {
    const { paragraphs } = await readDocx(letterSaying(typed));
    expect(paragraphs.find((p) => p.style === 'BodyText')?.text).toBe(typed);
  });
  it('is the same twice, but for the time in it', async () => {
    const [one, two] = await Promise.all([readDocx(letter()), readDocx(letter())]);
    for (const name of one.names.filter((n) => n !== 'docProps/core.xml'))
      expect(one.part(name)).toBe(two.part(name));
  });
});

describe('text that runs from the right', () => {
  const runs = (xml: string) =>
    [...xml.matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(([, run = '']) => [
      /<w:t[^>]*>([^<]*)</.exec(run)?.[1],
      run.includes('<w:rtl/>'),
    ]);
  const first = async (text: string) =>
    (await readDocx(letterSaying(text))).paragraphs.find((p) => p.style === 'BodyText')?.xml ?? '';

  it('is a run of its own in an English sentence, and no hidden mark is left', async () => {
    const xml = await first('I am the father of \u2068محمد أحمد\u2069, grade 3.');
    expect(xml).not.toContain('<w:bidi');
    expect(runs(xml)).toEqual([
      ['I am the father of ', false],
      ['محمد أحمد', true],
      [', grade 3.', false],
    ]);
  });
  it('is found without marks too', async () => {
    expect(runs(await first('She says שלום וברכה at home'))).toEqual([
      ['She says ', false],
      ['שלום וברכה', true],
      [' at home', false],
    ]);
  });
  it('makes a paragraph run from the right where it starts so', async () => {
    const xml = await first('דוד לומד ב-Lincoln School כל יום.');
    expect(xml).toMatch(/<w:bidi\/>/);
    expect(runs(xml)).toEqual([
      ['דוד לומד ב-', true],
      ['Lincoln School', false],
      [' כל יום.', true],
    ]);
  });
});

describe('the command', () => {
  const run = (...more: string[]) =>
    spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/letter.ts', 'tests/fixtures/answers-maya.json']
        .concat('--kind', 'iep-evaluation', '--today', '2026-11-22', '--format', 'docx')
        .concat(more),
      { encoding: 'utf8' },
    );
  it('writes a Word file', () => {
    const out = join(mkdtempSync(join(tmpdir(), 'letter-')), 'letter.docx');
    const { status, stdout, stderr } = run('--out', out);
    expect([status, stdout, stderr]).toEqual([0, '', '']);
    expect(Object.keys(unzipSync(new Uint8Array(readFileSync(out))))).toContain('word/document.xml');
  });
  it('asks where to', () =>
    expect(run()).toMatchObject({ status: 2, stdout: '', stderr: 'out: a DOCX needs --out FILE\n' }));
});

describe('the email', () => {
  const short = { ...letter(), blocks: letter().blocks.slice(0, 6) };
  it('goes to nobody yet and holds the subject and the whole letter', () => {
    const url = new URL(mailHref(short) ?? '');
    expect([url.protocol, url.pathname]).toEqual(['mailto:', '']);
    const read = Object.fromEntries(
      url.search
        .slice(1)
        .split('&')
        .map((pair) => pair.split('=').map(decodeURIComponent)),
    );
    expect(read).toEqual({
      subject: 'Request for a special education evaluation',
      body: letterToText(short).replaceAll('\n', '\r\n'),
    });
  });
  it('is at most 1,800 characters as an address, or there is none', () => {
    const saying = (n: number) => mailHref({ ...short, title: 'x'.repeat(n) });
    const rest = (saying(0) ?? '').length;
    expect(saying(1800 - rest)).toHaveLength(1800);
    expect(saying(1801 - rest)).toBeNull();
  });
});

describe.skipIf(!hasLibreOffice)('opened in LibreOffice', () => {
  const docs = [...everyLetter.map((l) => l.doc), letterSaying(...Array(40).fill('I see this every day. '))];

  it('shows every word in order, the page label from page two on, and room for the date by the name', async () => {
    const read = await Promise.all((await throughLibreOffice(docs)).map((bytes) => readPdf(bytes)));
    expect(read).toHaveLength(docs.length);
    expect(read.at(-1)?.pages.length).toBeGreaterThan(1);
    for (const [i, { pages, info }] of read.entries()) {
      const doc = docs[i] as (typeof docs)[number];
      const labelOn = (page: number) =>
        doc.pageLabel.replaceAll('{page}', `${page}`).replaceAll('{pages}', `${pages.length}`);
      const bodies = pages.map((text, n) => {
        expect(text.includes(labelOn(n + 1))).toBe(n > 0);
        return text.replace(labelOn(n + 1), '').replace(/_{3,}/g, ' ');
      });
      // A line's end may part a word at its hyphen, so only what is between the spaces is compared.
      expect(wordsOf(bodies.join('\n')).join('')).toBe(expectedWords(doc).join(''));
      expect(info).toMatchObject({ Title: doc.title, Author: doc.author });
      const closing = doc.blocks.find((b) => b.kind === 'signature');
      const signed = bodies.find((text) => text.includes(closing?.closing ?? 'none'));
      expect(signed).toContain(`\n${closing?.dateLabel} `);
    }
  }, 180_000);
});

// Where it can be installed, leaving it out is a failure.
it('knows whether it could ask LibreOffice', () => {
  if (process.env.LIBREOFFICE === 'yes') expect(hasLibreOffice).toBe(true);
});
if (!hasLibreOffice)
  console.warn('Left out: opening the Word files in LibreOffice, which is not on this machine.');
