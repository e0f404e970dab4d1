import { describe, expect, it } from 'vitest';
import words from '@/content/letters/en/packet.json';
import { renderInFreshRealm } from '@/lib/letter/formats/pdf/fresh';
import { sheetsFor } from '@/lib/packet/packet';
import type { Sheet } from '@/lib/packet/sheets';
import { compose, fixture } from './letter-help';
import { readPdf } from './pdf-text';

const letter = compose(fixture('maya'));
const plain = (text: string) => text.replace(/\s+/g, ' ');
/** More rows than one page holds, one of them far longer than a page. */
const trail: Sheet = {
  id: 'trail',
  title: 'Paper trail: Maya',
  blocks: [
    { kind: 'heading', text: 'Calls' },
    {
      kind: 'table',
      head: ['Date', 'Who and how', 'What was said'],
      rows: [
        ...Array.from({ length: 40 }, (_, i) => [
          `December ${(i % 28) + 1}, 2026`,
          `Ms. Diaz\nphone call`,
          `Note ${i}.`,
        ]),
        ['January 4, 2027', 'Mr. Kim', 'A long talk. '.repeat(400).trim()],
      ],
    },
  ],
};

describe('the packet', () => {
  it('is the letter, then each sheet on a new page, with every word', async () => {
    const sheets = sheetsFor(letter, 'hand', words, trail);
    const [alone, packet] = [await renderInFreshRealm(letter), await renderInFreshRealm(letter, sheets)];
    const [one, all] = [await readPdf(alone), await readPdf(packet)];
    const pagesOf = (title: string) => all.pages.filter((page) => plain(page).includes(title)).length;
    expect(all.pages.length).toBeGreaterThanOrEqual(one.pages.length + 4);
    for (const { title } of sheets) expect(pagesOf(title), title).toBeGreaterThan(0);
    const text = plain(all.pages.join(' '));
    // The letter counts its own pages alone: what stays at home must not look like a missing page of it.
    expect(one.pages).toHaveLength(2);
    expect(text).toContain('page 2 of 2');
    expect(text.match(/page \d+ of \d+/g)).toHaveLength(1);
    for (const line of words.proof.ways.hand.lines) expect(text).toContain(line);
    for (let i = 0; i < 40; i += 1) expect(text).toContain(`Note ${i}.`);
    expect(text.match(/A long talk\./g)).toHaveLength(400);
  });
});
