/**
 * Page ends. All letters here are plain ASCII, so one process may set them all: the letters that get lost in a
 * second document are accented ones. Only places are compared, not words.
 */
import { describe, expect, it } from 'vitest';
import type { LetterBlock } from '@/lib/letter/document';
import { inGroups } from '@/lib/letter/formats/pdf/groups';
import { renderLetterPdf } from '@/lib/letter/formats/pdf/node';
import { letter } from '../fixtures/letter-docs';
import { readPdf } from './pdf-text';

/** A letter with `lines` short paragraphs more than the usual one. */
const longer = (lines: number, heading: boolean) => {
  const doc = letter();
  const at = doc.blocks.findIndex((b) => b.kind === 'heading');
  const extra = Array.from(
    { length: lines },
    (_, i): LetterBlock => ({ kind: 'paragraph', step: 'concerns', text: `Line ${i}.` }),
  );
  const blocks = doc.blocks.flatMap((b, i) => (i === at ? [...extra, ...(heading ? [b] : [])] : [b]));
  return { ...doc, blocks };
};

describe('page ends', () => {
  it('never parts the signature, nor leaves a heading or the closing words alone, at 40 lengths', async () => {
    let split = 0;
    for (let n = 4; n < 44; n++) {
      const { pieces, pages } = await readPdf(await renderLetterPdf(longer(n, n % 2 === 0)));
      const page = (part: string) => pieces.find((p) => p.text.includes(part))?.page;
      const places = ['Sincerely', 'Mother of Maya', 'Date'].map(page);
      expect(new Set(places).size, `${n} lines`).toBe(1);
      expect(page('Thank you for helping'), `${n} lines`).toBe(places[0]);
      if (n % 2 === 0) expect(page('What has been tried')).toBe(page('At homework time'));
      expect(page('These are my concerns')).toBe(page('Reading is very hard'));
      expect(Math.min(...pieces.map((p) => p.bottom)), `${n} lines`).toBeGreaterThan(50);
      if (pages.length > 1) split++;
    }
    expect(split).toBeGreaterThan(10);
  }, 240_000);

  it('numbers the pages of a long letter from the second on, with the sender’s name', async () => {
    const { pages } = await readPdf(await renderLetterPdf(longer(80, true)));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages[0]).not.toContain('Ana Rivera, page');
    pages.slice(1).forEach((text, i) => {
      expect(text).toContain(`Ana Rivera, page ${i + 2} of ${pages.length}`);
    });
  }, 120_000);

  it('sets 3,000 characters in each of three paragraphs, and a signature too long to hold, without hanging', async () => {
    const doc = longer(0, true);
    const words = 'We read with her every night. '.repeat(100);
    const blocks = doc.blocks.flatMap((b): LetterBlock[] => {
      if (b.kind === 'heading')
        return [
          b,
          ...[1, 2, 3].map((): LetterBlock => ({ kind: 'paragraph', step: 'concerns', text: words })),
        ];
      if (b.kind === 'signature') return [{ ...b, name: 'A very long name. '.repeat(400) }];
      return [b];
    });
    const { pages } = await readPdf(await renderLetterPdf({ ...doc, blocks }));
    expect(pages.join(' ')).toContain('Mother of Maya Rivera');
  }, 120_000);

  it('holds together short things only', () => {
    const heading: LetterBlock = { kind: 'heading', step: 'concerns', text: 'A' };
    const long: LetterBlock = { kind: 'paragraph', step: 'concerns', text: 'a'.repeat(700) };
    expect(inGroups([heading, long]).map((g) => g.together)).toEqual([false, false]);
    expect(inGroups([heading, { ...long, text: 'b' }]).map((g) => g.together)).toEqual([true]);
  });
});
