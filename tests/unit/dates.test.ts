import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addCalendarDays,
  countDays,
  days,
  daysBetween,
  isPaused,
  isSchoolDay,
  mergeBreaks,
  type PlainDate,
  parseDay,
  schoolDaysIn,
  schoolYear,
  Temporal,
} from '@/lib/dates';
import { nextDay, weekday } from '../oracle/slow-count';

const on = (iso: string): PlainDate => Temporal.PlainDate.from(iso);
const someDay = fc.integer({ min: 0, max: 20_000 }).map((n) => on('2000-01-01').add({ days: n }));

/** Published examples of deadlines being computed: rule, start, days, due. */
const published: [string, string, number, string][] = [
  ['Wisconsin 13-042, evaluation from consent', '2013-04-12', 60, '2013-06-11'],
  ['Wisconsin 17-061, decision (1 November was day 61)', '2017-09-01', 60, '2017-10-31'],
  ['Oregon, order before the extension', '2017-05-26', 60, '2017-07-25'],
  ['Oregon, order with 14 more days', '2017-05-26', 74, '2017-08-08'],
  ['Washington, decision after the record closed: a Sunday stands', '2021-06-18', 30, '2021-07-18'],
  ['R.P. v. D.C., going to court (24 August was day 91)', '2006-05-25', 90, '2006-08-23'],
  ['D.C. 2004, 120 days from the request', '2004-03-18', 120, '2004-07-16'],
];

describe('calendar days', () => {
  it.each(published)('%s', (_, start, n, due) => {
    expect(addCalendarDays(on(start), days(n, 'calendar')).toString()).toBe(due);
    expect(countDays(on(start), days(n, 'calendar'), () => true).due.toString()).toBe(due);
  });

  it('counts 29 February, and year ends', () => {
    expect(addCalendarDays(on('2028-02-14'), days(30, 'calendar')).toString()).toBe('2028-03-15');
    expect(addCalendarDays(on('2027-02-14'), days(30, 'calendar')).toString()).toBe('2027-03-16');
    expect(addCalendarDays(on('2026-12-15'), days(30, 'calendar')).toString()).toBe('2027-01-14');
  });

  it('agrees with a slow walk through the months', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 400 }), (start, n) => {
        let day = start.toString();
        for (let i = 0; i < n; i += 1) day = nextDay(day);
        expect(addCalendarDays(start, days(n, 'calendar')).toString()).toBe(day);
        expect(daysBetween(start, on(day))).toBe(n);
      }),
    );
  });

  it('never ends earlier for a longer limit', () => {
    fc.assert(
      fc.property(someDay, fc.nat(200), fc.nat(200), (start, a, b) => {
        const [short, long] = [Math.min(a, b), Math.max(a, b)].map((n) =>
          addCalendarDays(start, days(n, 'calendar')),
        );
        expect(daysBetween(short as PlainDate, long as PlainDate)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('refuses what is not a number of days, or a limit never reached', () => {
    for (const n of [-1, 1.5, Number.NaN, 4000]) expect(() => days(n, 'calendar')).toThrow(RangeError);
    expect(() => countDays(on('2026-01-01'), days(1, 'school'), () => false)).toThrow(RangeError);
  });
});

describe('parseDay', () => {
  it('takes calendar dates only', () => {
    expect(parseDay('2028-02-29')?.toString()).toBe('2028-02-29');
    for (const bad of [
      '2027-02-29',
      '2026-04-31',
      '2026-2-3',
      '2026-11-30T00:00',
      '11/30/2026',
      '',
      '2026-13-01',
      '2026-00-10',
    ])
      expect(parseDay(bad), bad).toBeNull();
  });
});

describe('school days and breaks', () => {
  const year = schoolYear({
    breaks: [{ first: '2026-12-21', last: '2027-01-08' }],
    noSchool: ['2026-12-04'],
    lastDay: '2027-06-04',
    firstDay: '2027-08-18',
  });

  it('leaves out weekends, days off, breaks and summer', () => {
    expect(isSchoolDay(on('2026-12-03'), year)).toBe(true);
    for (const off of ['2026-12-04', '2026-12-05', '2026-12-21', '2027-01-08', '2027-06-05', '2027-08-17'])
      expect(isSchoolDay(on(off), year), off).toBe(false);
    expect(isSchoolDay(on('2027-06-04'), year)).toBe(true);
    expect(isSchoolDay(on('2027-08-18'), year)).toBe(true);
  });

  it('stands still in a long break until school is back, and counts the weekend before it', () => {
    expect(isPaused(on('2026-12-20'), year, 5)).toBe(false);
    expect(isPaused(on('2026-12-21'), year, 5)).toBe(true);
    expect(isPaused(on('2027-01-10'), year, 5)).toBe(true);
    expect(isPaused(on('2027-01-11'), year, 5)).toBe(false);
  });

  it('does not stand still in a week off: the law says more than five school days', () => {
    const thanksgiving = schoolYear({ breaks: [{ first: '2026-11-23', last: '2026-11-27' }] });
    expect(schoolDaysIn({ first: on('2026-11-23'), last: on('2026-11-27') })).toBe(5);
    expect(isPaused(on('2026-11-25'), thanksgiving, 5)).toBe(false);
  });

  it('counts the weekdays of a break', () => {
    fc.assert(
      fc.property(someDay, fc.nat(100), (first, more) => {
        let slow = 0;
        for (let n = 0, d = first.toString(); n <= more; n += 1, d = nextDay(d))
          if (weekday(d) >= 1 && weekday(d) <= 5) slow += 1;
        expect(schoolDaysIn({ first, last: first.add({ days: more }) })).toBe(slow);
      }),
    );
  });

  it('joins breaks that overlap or touch, and leaves out one that ends before it starts', () => {
    const joined = mergeBreaks([
      { first: on('2027-01-04'), last: on('2027-01-08') },
      { first: on('2026-12-21'), last: on('2027-01-03') },
      { first: on('2027-03-10'), last: on('2027-03-01') },
    ]);
    expect(joined.map((b) => `${b.first} ${b.last}`)).toEqual(['2026-12-21 2027-01-08']);
  });

  it('a school day is never a weekend', () => {
    fc.assert(
      fc.property(
        someDay,
        (d) => !isSchoolDay(d, year) || (weekday(d.toString()) >= 1 && weekday(d.toString()) <= 5),
      ),
    );
  });
});
