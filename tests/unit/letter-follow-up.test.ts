import { describe, expect, it } from 'vitest';
import { Temporal } from '@/lib/dates/temporal';
import { answersSchema } from '@/lib/letter/answers';
import { clockFor, earliestEnd } from '@/lib/letter/clock';
import { changed, states } from './letter-help';
import { letterKind, soundLetter } from './letter-kind-help';

const { words, rich, min, textOf } = letterKind('follow-up');
const blank = { month: '', day: '', year: '' };
const parts = (iso: string) => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { year, month, day };
};

soundLetter('follow-up', {
  'without a due date': { due: blank },
  'without a talk': { answered: 'nothing', complaint: 'no' },
});

/** The rich letter: received, written and, as the parent counts, due on these days. */
const letterOn = (state: string, received: string, written: string, due?: string) =>
  textOf(
    changed(rich, {
      school: { state },
      delivery: { date: parts(written) },
      about: { ...rich.about, received: parts(received), due: due ? parts(due) : blank },
    }),
  );

describe('the state’s time', () => {
  it('is named with the day it was up, where both can be', () =>
    expect(letterOn('CA', '2026-11-30', '2026-12-16', '2026-12-15')).toContain(
      'California Education Code section 56321(a) gives 15 days for the answer. By my count, they were up on December 15, 2026.',
    ));

  it('is named without a day that cannot be the law’s', () => {
    // 15 school days from November 30 cannot be up before December 21.
    for (const due of ['2026-12-15', '2026-12-18', '2027-01-08']) {
      const text = letterOn('TX', '2026-11-30', '2026-12-29', due);
      expect(text).toContain('19 TAC 89.1011(b) gives 15 school days for the answer.');
      expect(text).not.toContain('By my count');
    }
    expect(letterOn('TX', '2026-11-30', '2026-12-29', '2026-12-21')).toContain('up on December 21, 2026');
  });

  it('is not named while it cannot be up: the letter only says that no answer came', () => {
    const text = letterOn('CA', '2026-11-20', '2026-11-30');
    expect(text).not.toContain('56321');
    expect(text).toContain('I have not received an answer in writing.');
    expect(letterOn('CA', '2026-11-20', '2026-12-06')).toContain('56321');
    expect(letterOn('CA', '2026-11-20', '2026-12-05')).not.toContain('56321');
  });

  it.each([
    ['CA', '2026-12-15'],
    ['TX', '2026-12-21'],
    // Business days, and a first day that counts.
    ['WI', '2026-12-21'],
    ['MS', '2026-12-13'],
  ])('%s: cannot be up before %s, for a letter of November 30', (state, end) => {
    const clock = clockFor(states[state] ?? null, words);
    if (clock.kind !== 'law') throw new Error(`${state} has no clock of its own`);
    expect(earliestEnd(clock, Temporal.PlainDate.from('2026-11-30')).toString()).toBe(end);
  });
});

describe('without a state’s number', () => {
  it('says what the parent hoped for, and claims no law and no number of days', () => {
    const text = letterOn('NY', '2026-11-30', '2026-12-31', '2026-12-30');
    expect(text).toContain('I had hoped for an answer by December 30, 2026.');
    expect(text).not.toMatch(/\d+ (?:school |business )?days|gives/);
  });
  it('leaves out a day that is still to come', () =>
    expect(letterOn('NY', '2026-11-30', '2026-12-10', '2026-12-30')).not.toContain('December 30'));
});

describe('the day the answer was due', () => {
  const today = Temporal.PlainDate.from('2026-12-16');
  const told = (received: string, due: string) => {
    const about = { ...rich.about, received: parts(received), due: parts(due) };
    const read = answersSchema(today, 'follow-up').safeParse(changed(rich, { about }));
    return read.error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];
  };
  it('is not before the school got the letter, and has passed', () => {
    expect(told('2026-11-30', '2026-12-15')).toEqual([]);
    expect(told('2026-11-30', '2026-11-29')).toEqual([['about.due', 'too-early']]);
    expect(told('2026-11-30', '2026-12-17')).toEqual([['about.due', 'too-late']]);
  });
  it('may be left out', () => expect(answersSchema(today, 'follow-up').safeParse(min).error).toBeUndefined());
});
