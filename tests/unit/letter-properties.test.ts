import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '@/lib/dates/temporal';
import { type Answers, blankAnswers, stepSchemas } from '@/lib/letter/answers';
import { concernAreas } from '@/lib/letter/choices';
import { clockFor } from '@/lib/letter/clock';
import { fill } from '@/lib/letter/fill';
import { missingParts } from '@/lib/letter/missing';
import { z } from '@/lib/zod';
import { answersArb } from './letter-arbitraries';
import { compose, ofKind, states, stringsOf, textOf, wording } from './letter-help';

const always = (check: (a: Answers) => void) =>
  fc.assert(
    fc.property(answersArb, (a) => {
      check(a);
    }),
    { numRuns: 400 },
  );

/** A concern's sentence as the letter must say it, by the grammar of English and not by the composer. */
function sentence(area: keyof typeof wording.concerns.areas, a: Answers): string {
  const n = a.child.firstName;
  const words = {
    she: { They: 'She', them: 'her', Their: 'Her', number: 'one' },
    he: { They: 'He', them: 'him', Their: 'His', number: 'one' },
    they: { They: 'They', them: 'them', Their: 'Their', number: 'many' },
    name: { They: n, them: n, Their: `${n}’s`, number: 'one' },
  } as const;
  const { number, ...values } = words[a.child.pronoun || 'name'];
  return fill(wording.concerns.areas[area], values, number).replace(/[\u2068\u2069]/g, '');
}

describe('any valid answers', () => {
  it('are valid', () => {
    const schema = z.object(stepSchemas(Temporal.PlainDate.from('2026-11-22')));
    always((a) => expect(schema.safeParse(a).error).toBeUndefined());
  });

  it('leave no part missing', () => always((a) => expect(missingParts(a)).toEqual([])));

  it('give clean text: no holes, no stray marks', () =>
    always((a) => {
      const text = textOf(a);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|[{}]/);
      expect(text).not.toMatch(/[^\n] {2,}| ,| \.|\.\.|,,|: *\.|\(\)| $/m);
      for (const value of Object.values(wording.placeholders)) if (value) expect(text).not.toContain(value);
    }));

  it('give no empty block, list or line', () =>
    always((a) => {
      const doc = compose(a);
      const own = new Set(['address', 'contact']);
      for (const block of doc.blocks)
        for (const [key, value] of Object.entries(block)) {
          if (!own.has(key)) expect(value, `${block.kind}.${key}`).not.toHaveLength(0);
        }
      for (const s of stringsOf(doc)) expect(s.trim()).not.toBe('');
    }));

  it('hold the exact words', () =>
    always((a) => {
      const text = textOf(a);
      expect(text).toContain('an evaluation for special education under IDEA');
      expect(text).toContain('in all areas of suspected disability');
    }));

  it('agree: she has, he is, they are, Maya does', () =>
    always((a) => {
      const text = textOf(a);
      expect(text).not.toMatch(/\bthey (?:is|has|does|goes|needs|seems)\b/i);
      expect(text).not.toMatch(/\b(?:she|he) (?:are|have|do|go|need|seem)\b/i);
      expect(text).not.toMatch(new RegExp(`${a.child.firstName} (?:are|have|do|go|need|seem)\\b`));
      const others = { she: /\b(he|him|his)\b/i, he: /\b(she|her|hers)\b/i }[a.child.pronoun as 'she' | 'he'];
      const own = [a.concerns.atSchool, a.concerns.atHome, a.support.triedWords, a.support.diagnosis];
      const typed = [...own, a.support.enclosuresOther].some((s) => others?.test(s));
      if (others && !typed) expect(text).not.toMatch(others);
    }));

  it('name each chosen concern once and no other', () =>
    always((a) => {
      const text = textOf(a);
      for (const area of concernAreas) {
        const times = text.split(sentence(area, a)).length - 1;
        expect(times, area).toBe(a.concerns.areas.includes(area) ? 1 : 0);
      }
    }));

  it('say how to reach the parent by what was given', () =>
    always((a) => {
      const line = textOf(a).match(/You can reach me [^\n]*/)?.[0] ?? '';
      expect(line.includes(`phone at ${a.you.phone}`)).toBe(
        Boolean(a.you.phone) || line.includes('phone at '),
      );
      expect(line.includes('by phone')).toBe(Boolean(a.you.phone));
      expect(line.includes('by email')).toBe(Boolean(a.you.email));
      expect(line.includes('by mail')).toBe(!a.you.phone && !a.you.email);
    }));

  it('speak of Section 504 under its own heading, only when wanted', () =>
    always((a) => {
      const wanted = a.request.plans === 'iep-and-504';
      const headings = ofKind(compose(a), 'heading').map((h) => h.text);
      expect(headings.filter((h) => h.includes('504'))).toHaveLength(wanted ? 1 : 0);
      if (!wanted) expect(textOf(a).replaceAll('Section 504 Coordinator', '')).not.toContain('504');
    }));

  it('list enclosures if and only if there are any', () =>
    always((a) => {
      const list = ofKind(compose(a), 'notes').find((n) => n.label === 'Enclosures:');
      const typed = a.support.enclosuresOther ? a.support.enclosuresOther.split('\n').length : 0;
      expect(list?.items.length ?? 0).toBe(a.support.enclosures.length + typed);
      expect(textOf(a).includes('I enclose copies')).toBe(list !== undefined);
    }));

  it('never send a copy to the one addressed', () =>
    always((a) => {
      const copies = ofKind(compose(a), 'notes').find((n) => n.label === 'cc:');
      expect(copies?.items.length ?? 0).toBe(
        a.school.copies.filter((c) => c !== a.school.recipientTitle).length,
      );
    }));

  it('claim a state law only where one is known, and never that law gives 30 days', () =>
    always((a) => {
      const text = textOf(a);
      const clock = clockFor(states[a.school.state] ?? null, wording);
      if (clock.kind === 'law') {
        expect(text).toContain(`within ${clock.days} ${wording.next.units[clock.unit]}`);
        expect(text).toContain(`${clock.citation} provides.`);
        expect(text).not.toContain('within 30 days');
      } else {
        expect(text).toContain('within 30 days of the day you receive this letter, or sooner');
        expect(text).not.toMatch(/Code section|as .{3,60} provides/);
      }
      expect(text).not.toMatch(/30 days[^.]*\b(?:law|require|must)/i);
    }));

  it('hold every word the parent typed', () =>
    always((a) => {
      const letters = (s: string) => s.replace(/[^\p{L}\p{N}]/gu, '');
      const text = letters(textOf(a));
      const { atSchool, atHome } = a.concerns;
      for (const s of [
        atSchool,
        atHome,
        a.support.triedWords,
        a.support.diagnosis,
        a.support.enclosuresOther,
      ])
        for (const line of s.split('\n')) expect(text).toContain(letters(line));
    }));

  it('promise, threaten and praise nothing', () =>
    always((a) =>
      expect(textOf(a)).not.toMatch(/\b(?:best|maximum|emergency|sue|lawyer|court(?!-)|demand|must)\b/i),
    ));
});

describe('half-filled answers', () => {
  const steps = Object.keys(blankAnswers()) as (keyof Answers)[];
  it('make a letter at every stage, without empty lines', () =>
    fc.assert(
      fc.property(answersArb, fc.subarray(steps), (a, given) => {
        const draft = { ...blankAnswers(), ...Object.fromEntries(given.map((s) => [s, a[s]])) } as Answers;
        const doc = compose(draft);
        expect(textOf(draft)).not.toMatch(/undefined|null|NaN|[{}]|\n {1,}\n| ,|\.\./);
        for (const p of ofKind(doc, 'paragraph')) expect(p.text.trim()).not.toBe('');
        const needed = steps.filter((s) => s !== 'support' && s !== 'about');
        expect(missingParts(draft).length === 0).toBe(needed.every((s) => given.includes(s)));
      }),
      { numRuns: 300 },
    ));
});
