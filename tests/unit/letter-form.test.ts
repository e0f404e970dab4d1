import { describe, expect, it } from 'vitest';
import { progressOf } from '@/components/letter/draft/progress';
import { codeOf, limitOf, overBy } from '@/components/letter/form/errors';
import { receivedSchema } from '@/components/letter/review/received';
import { uncoveredParts } from '@/components/letter/review/uncovered-parts';
import { Temporal } from '@/lib/dates/temporal';
import { type Answers, blankAnswers } from '@/lib/letter/answers';

const today = Temporal.PlainDate.from('2026-11-22');
const parts = (month: string, day: string, year: string) => ({ month, day, year });

/** The least that makes a letter. */
function leastAnswers(): Answers {
  const a = blankAnswers();
  a.request.plans = 'iep';
  Object.assign(a.you, { name: 'Ana Rivera', relationship: 'mother', email: 'ana@example.com' });
  Object.assign(a.child, { firstName: 'Maya', lastName: 'Rivera', birth: parts('3', '14', '2018') });
  Object.assign(a.school, { state: 'CA', schoolName: 'Lincoln', recipientTitle: 'principal' });
  a.concerns.areas = ['reading'];
  Object.assign(a.delivery, { date: parts('11', '20', '2026'), method: 'hand' });
  return a;
}

describe('how far a letter has come', () => {
  it('starts at the first step', () => {
    const { firstOpen, done, reachable } = progressOf(blankAnswers(), today);
    expect(firstOpen).toBe('request');
    expect([...reachable]).toEqual(['request']);
    expect(done.size).toBe(0);
  });

  it('opens the review when every needed answer is there, without the optional step', () => {
    const { firstOpen, done, reachable } = progressOf(leastAnswers(), today);
    expect(firstOpen).toBe('review');
    expect(reachable.has('review')).toBe(true);
    expect(done.has('support')).toBe(false);
    expect(done.has('delivery')).toBe(true);
  });

  it('closes the later steps when an earlier answer is taken out', () => {
    const a = leastAnswers();
    a.child.lastName = ' ';
    const { firstOpen, reachable } = progressOf(a, today);
    expect(firstOpen).toBe('child');
    expect(reachable.has('school')).toBe(false);
  });
});

describe('the day the school got the letter', () => {
  const codes = (on: ReturnType<typeof parts>, letter: string | null = '2026-11-20') => {
    const schema = receivedSchema(letter === null ? null : Temporal.PlainDate.from(letter), today);
    const result = schema.safeParse({ on, method: 'hand' });
    return result.success ? [] : result.error.issues.map((i) => i.message);
  };
  it.each([
    [parts('11', '20', '2026'), []],
    [parts('11', '22', '2026'), []],
    [parts('11', '19', '2026'), ['too-early']],
    [parts('11', '23', '2026'), ['too-late']],
    [parts('2', '29', '2026'), ['date']],
    [parts('', '', ''), ['required']],
  ])('%o gives %o', (on, expected) => expect(codes(on)).toEqual(expected));

  it('looks back a year when the letter has no date', () => {
    expect(codes(parts('11', '22', '2025'), null)).toEqual([]);
    expect(codes(parts('11', '21', '2025'), null)).toEqual(['too-early']);
  });
});

describe('errors and limits', () => {
  it('finds the code of a date at its parts', () => {
    const errors = { child: { birth: { month: { type: 'custom', message: 'date' } } } };
    expect(codeOf(errors, 'child.birth')).toBe('date');
    expect(codeOf(errors, 'child.firstName')).toBeUndefined();
  });

  it('counts what is over, and never less than nothing', () => {
    expect(limitOf('iep-evaluation', 'concerns.atHome')).toBe(3000);
    expect(limitOf('iep-evaluation', 'you.street')).toBe(160);
    expect(overBy('iep-evaluation', 'concerns.atHome', 'x'.repeat(20_000))).toBe(17_000);
    expect(overBy('iep-evaluation', 'you.name', 'Ana')).toBe(0);
  });
});

describe('what the PDF cannot print', () => {
  it('is found in the step where it was typed, and only there', () => {
    const a = leastAnswers();
    a.child.lastName = 'Rivera 😀';
    expect(uncoveredParts(a)).toEqual({ characters: ['😀'], steps: ['child'] });
    expect(uncoveredParts(leastAnswers()).steps).toEqual([]);
  });
});
