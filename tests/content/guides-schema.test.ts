/** A broken guide is refused with the name of the field, so that a writer knows what to mend. */
import { expect, test } from 'vitest';
import { guideFrontmatter } from '@/lib/content/guide-schema';
import { readGuide } from './guide-text';

const good = readGuide('get-an-iep').front;

test.each([
  ['title', { ...good, title: ' ' }],
  ['reviewed', { ...good, reviewed: '2026-02-30' }],
  ['minutes', { ...good, minutes: 0 }],
  ['sources', { ...good, sources: [] }],
  ['sources', { ...good, sources: ['34cfr300.301', '34cfr300.301'] }],
  ['terms', { ...good, terms: undefined }],
  ['next.href', { ...good, next: { ...good.next, href: 'https://example.org' } }],
  ['next.href', { ...good, next: { ...good.next, href: 'guide:Not A Slug' } }],
  ['next.action', { ...good, next: { ...good.next, action: undefined } }],
  ['', { ...good, auther: 'x' }],
])('a wrong %s is refused', (field, front) => {
  const issues = guideFrontmatter.safeParse(front).error?.issues ?? [];
  expect(issues.map((i) => i.path.join('.'))).toContain(field);
});

test('a guide may lead to another guide', () => {
  const front = { ...good, next: { ...good.next, href: 'guide:iep-or-504' } };
  expect(guideFrontmatter.parse(front).next.href).toBe('guide:iep-or-504');
});
