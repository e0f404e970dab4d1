/** How a date was counted, day by day. */
import { describe, expect, it } from 'vitest';
import { type CountedDay, explain, type LimitRule, type SchoolCalendar } from '@/lib/timeline';
import { caseOf, clock, stateOf } from './timeline-help';

const told = (limit: Omit<LimitRule, 'starts'>, asked: string, calendar: SchoolCalendar) => {
  const rules = stateOf({ response: clock(['plan-received'], [{ ...limit, starts: ['request-received'] }]) });
  return caseOf(rules, { 'request-received': asked }, calendar).of('response').limits[0]?.days ?? [];
};
/** One line a stretch of days of one kind: "2026-12-21 break 5". */
function stretches(days: CountedDay[]): string[] {
  const lines: { from: string; kind: string; length: number }[] = [];
  for (const { on, kind } of days) {
    const last = lines.at(-1);
    if (last?.kind === kind) last.length += 1;
    else lines.push({ from: on, kind, length: 1 });
  }
  return lines.map(({ from, kind, length }) => `${from} ${kind} ${length}`);
}

describe('each day of a count says what it is', () => {
  const calendar = {
    breaks: [{ first: '2026-12-21', last: '2027-01-01' }],
    noSchool: ['2026-12-17'],
    lastDay: '2027-06-04',
    firstDay: '2027-08-18',
  };

  it('school days', () => {
    const days = told({ days: 5, unit: 'school' }, '2026-12-15', calendar);
    expect(stretches(days)).toEqual([
      '2026-12-15 start 1',
      '2026-12-16 counted 1',
      '2026-12-17 day-off 1',
      '2026-12-18 counted 1',
      '2026-12-19 weekend 2',
      '2026-12-21 break 5',
      '2026-12-26 weekend 2',
      '2026-12-28 break 5',
      '2027-01-02 weekend 2',
      '2027-01-04 counted 2',
      '2027-01-06 due 1',
    ]);
    expect(days.filter((d) => d.n !== null).map((d) => d.n)).toEqual([1, 2, 3, 4, 5]);
    const over = told({ days: 2, unit: 'school' }, '2027-06-03', calendar).filter(
      (d) => d.kind !== 'weekend',
    );
    expect(stretches(over)).toEqual([
      '2027-06-03 start 1',
      '2027-06-04 counted 1',
      '2027-06-07 summer 52',
      '2027-08-18 due 1',
    ]);
  });

  it('calendar days around a break: its own days, and the weekends that stand still with it', () => {
    const days = (weekends: 'after' | 'both' | 'inside') =>
      stretches(
        told({ days: 6, unit: 'calendar', pauses: { breaksOver: 5, weekends } }, '2026-12-16', calendar),
      );
    expect(days('after')).toEqual([
      '2026-12-16 start 1',
      '2026-12-17 counted 4',
      '2026-12-21 break 12',
      '2027-01-02 weekend 2',
      '2027-01-04 counted 1',
      '2027-01-05 due 1',
    ]);
    expect(days('both')).toEqual([
      '2026-12-16 start 1',
      '2026-12-17 counted 2',
      '2026-12-19 weekend 2',
      '2026-12-21 break 12',
      '2027-01-02 weekend 2',
      '2027-01-04 counted 3',
      '2027-01-07 due 1',
    ]);
    expect(days('inside')).toEqual([
      '2026-12-16 start 1',
      '2026-12-17 counted 4',
      '2026-12-21 break 12',
      '2027-01-02 counted 1',
      '2027-01-03 due 1',
    ]);
  });

  it('calendar days in summer, told as the year’s ends or as a break', () => {
    const limit = { days: 3, unit: 'calendar' as const, pauses: { summer: true } };
    expect(stretches(told(limit, '2027-06-03', calendar))).toEqual([
      '2027-06-03 start 1',
      '2027-06-04 counted 1',
      '2027-06-05 summer 74',
      '2027-08-18 counted 1',
      '2027-08-19 due 1',
    ]);
    const asBreak = { breaks: [{ first: '2027-06-05', last: '2027-08-17' }] };
    expect(stretches(told(limit, '2027-06-03', asBreak))).toEqual(
      stretches(told(limit, '2027-06-03', calendar)),
    );
  });

  it('a break that goes on into the summer is a break until school is back', () => {
    const limit = {
      days: 3,
      unit: 'calendar' as const,
      pauses: { breaksOver: 2, weekends: 'after' as const },
    };
    const late = {
      breaks: [{ first: '2027-06-01', last: '2027-06-04' }],
      lastDay: '2027-06-04',
      firstDay: '2027-06-08',
    };
    expect(stretches(told(limit, '2027-05-30', late))).toEqual([
      '2027-05-30 start 1',
      '2027-05-31 counted 1',
      '2027-06-01 break 4',
      '2027-06-05 weekend 2',
      '2027-06-07 break 1',
      '2027-06-08 counted 1',
      '2027-06-09 due 1',
    ]);
  });

  it('holidays, where each day off stands still', () => {
    const limit = {
      days: 2,
      unit: 'calendar' as const,
      pauses: { breaksOver: 0, weekends: 'inside' as const },
    };
    expect(stretches(told(limit, '2027-01-17', calendar))).toEqual([
      '2027-01-17 start 1',
      '2027-01-18 holiday 1',
      '2027-01-19 counted 1',
      '2027-01-20 due 1',
    ]);
  });

  it('a first day that counts is day 1; one that does not, is not', () => {
    const school = (asked: string) => told({ days: 2, unit: 'school', dayOne: true }, asked, calendar);
    expect(stretches(school('2026-12-15'))).toEqual(['2026-12-15 counted 1', '2026-12-16 due 1']);
    expect(stretches(school('2026-12-13'))).toEqual([
      '2026-12-13 weekend 1',
      '2026-12-14 counted 1',
      '2026-12-15 due 1',
    ]);
    const [only] = told({ days: 1, unit: 'calendar', dayOne: true }, '2026-12-15', calendar);
    expect(only).toEqual({ on: '2026-12-15', kind: 'due', n: 1 });
  });
});

describe('an explanation', () => {
  const input = { rules: null, events: [], schoolCalendar: {} };
  it('is there for what has started and is counted in days', () => {
    expect(explain(input, 'thirty-day')).toBeNull();
    expect(explain(input, 'annual-review')).toBeNull();
    expect(explain(input, 'response')).toBeNull();
    const events = [{ type: 'request-received' as const, on: '2026-11-30' }];
    const thirty = explain({ ...input, events }, 'thirty-day');
    expect(thirty).toMatchObject({ id: 'thirty-day', due: '2026-12-30', latest: '2026-12-30', open: [] });
    expect(thirty?.limits[0]).toMatchObject({
      count: 30,
      unit: 'calendar',
      from: { event: 'request-received', on: '2026-11-30' },
      dayOne: false,
      due: '2026-12-30',
      estimate: false,
      leads: true,
      yearEnd: null,
      open: [],
    });
    expect(thirty?.limits[0]?.days).toHaveLength(31);
  });
});
