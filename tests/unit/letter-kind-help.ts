/** What every short letter must hold to, whatever it says. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { letterWording } from '@/lib/content/letters';
import { Temporal } from '@/lib/dates/temporal';
import { type AboutAnswers, type Answers, answersSchema, blankAnswers } from '@/lib/letter/answers';
import { composeLetter } from '@/lib/letter/compose';
import type { ShortKind } from '@/lib/letter/document';
import { letterToText } from '@/lib/letter/formats/text';
import { missingParts } from '@/lib/letter/missing';
import { changed, ofKind, states, stringsOf } from './letter-help';

const today = Temporal.PlainDate.from('2026-12-16');

/** The tools to read one kind of letter by its two fixtures, and the checks that all kinds share. */
export function letterKind(kind: ShortKind) {
  const words = letterWording(kind, 'en');
  const read = (name: 'rich' | 'min'): Answers => {
    const url = new URL(`../fixtures/${kind}-${name}.json`, import.meta.url);
    return { ...blankAnswers(kind), ...JSON.parse(readFileSync(url, 'utf8')) };
  };
  const [rich, min] = [read('rich'), read('min')];
  const docOf = (a: Answers) => composeLetter(a, words, states[a.school.state] ?? null);
  const textOf = (a: Answers) => letterToText(docOf(a)).replace(/[\u2068\u2069]/g, '');
  /** The rich letter with other answers to its own questions. */
  const richWith = (about: AboutAnswers) => changed(rich, { about });
  /** What is listed at the end under a label. */
  const notes = (a: Answers, label: string) =>
    ofKind(docOf(a), 'notes').find((n) => n.label === label)?.items ?? [];
  return { words, rich, min, docOf, textOf, richWith, notes };
}

const holes = /undefined|null|NaN|\[object|[{}]|[^\n] {2,}| ,| \.(?!\d)|\.\.|,,|: *\.|\(\)/;

function soundText(text: string) {
  expect(text).not.toMatch(holes);
  expect(text).not.toMatch(/\b(?:best|maximum|emergency|sue|lawyer|demand|must)\b/i);
}

/** @param variants other answers to the kind's own questions, each giving a letter that must be sound as well. */
export function soundLetter(kind: ShortKind, variants: Record<string, AboutAnswers> = {}) {
  const { words, rich, min, docOf, textOf, richWith } = letterKind(kind);
  const whole: [string, Answers][] = [
    ['with everything', rich],
    ['with the least', min],
    ...Object.entries(variants).map(([name, about]): [string, Answers] => [name, richWith(about)]),
  ];

  describe.each(whole)('a sound letter, %s', (_, answers) => {
    it('comes from valid answers and misses nothing', () => {
      expect(answersSchema(today, kind).safeParse(answers).error).toBeUndefined();
      expect(missingParts(answers, kind)).toEqual([]);
      for (const gap of Object.values(words.placeholders))
        if (gap) expect(textOf(answers)).not.toContain(gap);
    });
    it('has no holes, no empty parts and no words to avoid', () => {
      soundText(textOf(answers));
      for (const s of stringsOf(docOf(answers))) expect(s.trim()).not.toBe('');
      for (const list of ofKind(docOf(answers), 'list')) expect(list.items.length).toBeGreaterThan(0);
    });
    it.each(['CA', 'TX', 'NY', ''])('reads well in %s', (state) =>
      soundText(textOf(changed(answers, { school: { state } }))),
    );
    it.each(['she', 'he', 'they', 'name'] as const)('agrees with %s', (pronoun) => {
      const text = textOf(changed(answers, { child: { pronoun } }));
      expect(text).not.toMatch(/\bthey (?:is|has|does|goes|needs)\b/i);
      expect(text).not.toMatch(/\b(?:she|he) (?:are|have|do|go|need)\b/i);
      expect(text).not.toMatch(new RegExp(`\\b${answers.child.firstName} (?:are|have|do|go|need)\\b`));
    });
    it('says who writes about whom, and how to reach them', () => {
      const text = textOf(answers);
      expect(text).toMatch(new RegExp(`I am the \\w+ of ${answers.child.firstName} `));
      expect(text).toContain('You can reach me by');
      expect(ofKind(docOf(answers), 'subject')[0]?.lines[0]).toBe(words.subject.request);
    });
  });

  it('is never an empty hole while half filled', () => {
    const draft = { ...rich, about: blankAnswers(kind).about };
    const text = textOf(draft);
    soundText(text);
    expect(text).toMatch(/\((?:Date|Your answer|Name or title)\)/);
    for (const p of ofKind(docOf(draft), 'paragraph')) expect(p.text.trim()).not.toBe('');
    expect(missingParts(draft, kind).length).toBeGreaterThan(0);
    soundText(textOf(blankAnswers(kind)));
  });
}
