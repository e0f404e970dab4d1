/** Proves that each fact of the client's two texts, and each correction of it, is on a page. */
import { describe, expect, test } from 'vitest';
import { z } from '@/lib/zod';
import { readGuide, readYaml, seen, slugs } from './guide-text';

const coverage = z
  .array(
    z.strictObject({
      id: z.string(),
      fact: z.string(),
      guide: z.string(),
      find: z.array(z.string()).min(1),
    }),
  )
  .parse(readYaml('brief-coverage.yaml'));

test('ids are unique and guides exist', () => {
  expect(new Set(coverage.map((c) => c.id)).size).toBe(coverage.length);
  for (const c of coverage) expect(slugs, c.id).toContain(c.guide);
});

describe.each(coverage)('$id', ({ guide, find, fact }) => {
  test(fact, () => {
    const text = seen(readGuide(guide));
    for (const phrase of find) expect(text.includes(phrase), `“${phrase}” in ${guide}`).toBe(true);
  });
});

describe('the client’s ten rows', () => {
  const { body } = readGuide('iep-or-504');
  const table = body.slice(body.indexOf('<Compare'), body.indexOf('</Compare>'));
  const rows = [
    ...table.matchAll(
      /<Row group="(\w+)" iep="(\w+)" plan504="(\w+)" law=\{\[('[^\]]+)\]\} question="([^"]+)">(.+)<\/Row>/g,
    ),
  ];

  test('all ten, in the client’s order, with the client’s yes and no', () => {
    const answers = rows.map(([, group, iep, plan504]) => `${group} ${iep} ${plan504}`);
    expect(answers).toEqual([
      ...Array(4).fill('iep yes no'),
      ...Array(3).fill('both yes yes'),
      ...Array(3).fill('504 no yes'),
    ]);
  });

  test('each row has its law and a line of why', () => {
    for (const [, , , , law, , why] of rows) {
      expect(law).toMatch(/'/);
      expect(why?.length).toBeGreaterThan(40);
    }
  });
});
