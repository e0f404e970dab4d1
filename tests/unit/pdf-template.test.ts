import { describe, expect, it } from 'vitest';
import { letterLocales, letterWording } from '@/lib/content/letters';
import { uncovered } from '@/lib/letter/coverage';
import { longKinds } from '@/lib/letter/document';
import { renderInFreshRealm } from '@/lib/letter/formats/pdf/fresh';
import { textOf } from '@/lib/letter/formats/pdf/text-of';
import { composeTemplate } from '@/lib/letter/template';
import { flat, readPdf } from './pdf-text';

describe.each(longKinds.flatMap((kind) => letterLocales.map((locale) => ({ kind, locale }))))(
  'the blank letter $kind in $locale',
  { timeout: 120_000 },
  ({ kind, locale }) => {
    it('prints on two pages, with its title and every heading, and lines in place of long rows of underscores', async () => {
      const blank = composeTemplate(letterWording(kind, locale));
      expect(uncovered(textOf(blank))).toEqual([]);
      const pdf = await readPdf(await renderInFreshRealm(blank));
      expect(pdf.pages).toHaveLength(2);
      expect(pdf.info.Title).toBe(blank.title);
      const text = flat(pdf.pages.join('\n'));
      for (const block of blank.blocks) if (block.kind === 'heading') expect(text).toContain(block.text);
      expect(Math.max(...pdf.pieces.map((p) => p.right))).toBeLessThan(541);
      expect(text).not.toMatch(/_{60}/);
    });
  },
);
