import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { LetterDocument } from '@/lib/letter/document';
import { renderInFreshRealm } from '@/lib/letter/formats/pdf/fresh';
import { letter, letterSaying, names } from '../fixtures/letter-docs';
import { flat, readPdf } from './pdf-text';

const read = async (doc: LetterDocument) => readPdf(await renderInFreshRealm(doc));
/** Words of a letter in the order a reader meets them. */
const wordsOf = (doc: LetterDocument) =>
  doc.blocks.flatMap((b) =>
    'text' in b ? [b.text] : b.kind === 'list' || b.kind === 'notes' ? b.items : [],
  );
const rightToLeft = /[\u0590-\u06ff]/;
const isolated = (name: string) => (rightToLeft.test(name) ? `\u2068${name}\u2069` : name);
/** pdf.js puts a direction run's letters in reading order, but may part Arabic letters from their marks. */
const letters = (text: string) => flat(text).replace(/\s|\u200c|[\u2066-\u2069]/g, '');

describe('a letter as PDF', { timeout: 120_000 }, () => {
  it('says what the letter says, on one page, and nothing else', async () => {
    const doc = letter();
    const pdf = await read(doc);
    expect(pdf.pages).toHaveLength(1);
    const text = flat(pdf.pages[0] ?? '');
    for (const words of wordsOf(doc)) expect(text).toContain(words);
    expect(text).not.toContain('page 1');
    expect(text.replaceAll('third-grade', '')).not.toMatch(/\w-\s?\w*[a-z]{3}/);
  });

  it('carries title, author and language, and names no child', async () => {
    const bytes = await renderInFreshRealm(letter());
    const pdf = await readPdf(bytes);
    expect(pdf.info).toMatchObject({
      Title: 'Request for a special education evaluation',
      Author: 'Ana Rivera',
    });
    expect(pdf.language).toBe('en');
    expect(JSON.stringify(pdf.info)).not.toContain('Maya');
    expect(Buffer.from(bytes).toString('latin1')).toContain('/DisplayDocTitle true');
  });

  it('prints names of every script as they are written', async () => {
    const pdf = await read(letterSaying(...names.map((name) => `${isolated(name)}, 30 days.`)));
    const text = letters(pdf.pages.join('\n'));
    for (const name of names) expect(text, name).toContain(letters(name));
  });

  it('keeps numbers and signs around a right-to-left name on their side', async () => {
    const pdf = await read(letterSaying('Dear \u2068محمد أحمد\u2069, 30 days (2026).'));
    const name = pdf.pieces.find((p) => rightToLeft.test(p.text));
    const line = pdf.pieces.filter((p) => p.bottom === name?.bottom);
    const at = (part: string) => line.find((p) => p.text.includes(part))?.left ?? Number.NaN;
    expect(at('Dear')).toBeLessThan(name?.left ?? Number.NaN);
    expect(name?.left ?? Number.NaN).toBeLessThan(at('days'));
  });

  it('sets a paragraph in Hebrew or Arabic from the right', async () => {
    const pdf = await read(letterSaying('אני אמו של דוד כהן.', 'Hello.'));
    const hebrew = pdf.pieces.filter((p) => rightToLeft.test(p.text));
    expect(Math.max(...hebrew.map((p) => p.right))).toBeCloseTo(540, 0);
  });

  it('makes a first, second and third letter that each equal their source', async () => {
    // In one process the second of these loses every e and A.
    const docs = [
      letterSaying('José Núñez, Nguyễn Thị Ánh, Óscar Ýmir Úrsula Žofia Émile'),
      letterSaying(
        'Dear Sam, we await a fair and official plan. An answer. Anna. Yes, On Use Every Nora Zoe.',
      ),
      letterSaying('Every answer matters to Anna and to Óscar.'),
    ];
    for (const doc of docs) {
      const text = flat((await read(doc)).pages.join(' '));
      for (const words of wordsOf(doc)) expect(text).toContain(words);
    }
  });

  it('breaks addresses and very long words inside the margins, and adds no hyphen', async () => {
    const url = `https://www.example.org/${'special-education/'.repeat(12)}report.pdf?download=true&id=12345`;
    const word = 'officeaffluentfi'.repeat(14);
    const vietnamese = 'Nguyễn Thị Hồng Đào và Trần Văn Ất học đọc mỗi tối với chúng tôi. '.repeat(8).trim();
    const chinese = '老师说他比同年级学生落后两级（参见附件），但是没有进步。'.repeat(8);
    const source = [url, word, vietnamese, chinese];
    const pdf = await read(letterSaying(...source));
    const bare = (s: string) => s.normalize('NFC').replace(/\s/g, '');
    const text = bare(pdf.pages.join(''));
    for (const words of source) expect(text).toContain(bare(words));
    expect(Math.max(...pdf.pieces.map((p) => p.right))).toBeLessThan(541);
    // No line of Chinese begins with a closing sign.
    for (const piece of pdf.pieces) if (piece.left < 73) expect(piece.text).not.toMatch(/^[，。）]/);
  });

  it('drops control codes and direction overrides, and makes tabs and odd spaces plain', async () => {
    const pdf = await read(letterSaying('Sam\u202e reads\u0000 at\u200b a\tlow\u2003level  now\ufeff.'));
    expect(pdf.pages.join('')).toContain('Sam reads at a low level now.');
  });

  it('ends with an error, not with a PDF, when the letter is no letter', async () => {
    await expect(renderInFreshRealm({} as LetterDocument)).rejects.toThrow('exit 1');
  });
});

describe('a blank letter', { timeout: 120_000 }, () => {
  it('is readable by poppler as well, where that is installed', async () => {
    const bytes = await renderInFreshRealm(letterSaying('At school: ____________________', 'Shį́į́ ọ̀'));
    let text: string;
    try {
      text = execFileSync('pdftotext', ['-', '-'], {
        input: bytes,
        encoding: 'utf8',
        stdio: ['pipe', 'pipe', 'ignore'],
      });
    } catch {
      text = (await readPdf(bytes)).pages.join('\n');
    }
    expect(flat(text)).toContain('At school:');
    expect(flat(text)).toContain('Shį́į́ ọ̀');
    expect(text).not.toContain('__');
  });
});
