import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BreakWeekends,
  backFromSummer,
  dayOff,
  isBetweenTerms,
  isoOf,
  isPaused,
  isSchoolDay,
  isSummer,
  parseSerial,
  type Serial,
  schoolYear,
  Temporal,
  weekdaysIn,
  withoutEnd,
} from '@/lib/dates';
import type { SchoolCalendar } from '@/lib/timeline';
import { isWeekend, nextDay } from '../oracle/days';
import { isSchoolDay as slowSchoolDay } from '../oracle/school';
import { anyDay, calendars, runs } from './timeline-arbitraries';

const at = (iso: string): Serial => parseSerial(iso) as Serial;
const span = (first: string, last: string) => ({ first: at(first), last: at(last) });
const winter = { breaks: [{ first: '2026-12-21', last: '2027-01-08' }] };
const year = schoolYear({
  ...winter,
  noSchool: ['2026-12-04'],
  lastDay: '2027-06-04',
  firstDay: '2027-08-18',
});

describe('school days', () => {
  it('leave out weekends, days off, breaks, summer and federal holidays, and say why', () => {
    const why = (day: string) => dayOff(at(day), year);
    expect(['2026-12-03', '2027-06-04', '2027-08-18'].map(why)).toEqual([null, null, null]);
    expect(['2026-12-04', '2026-12-05', '2026-12-21', '2027-01-08'].map(why)).toEqual([
      'day-off',
      'weekend',
      'break',
      'break',
    ]);
    expect(['2027-06-07', '2027-08-17', '2027-01-18'].map(why)).toEqual(['summer', 'summer', 'holiday']);
    // A holiday inside a break is the break's day.
    expect(why('2026-12-25')).toBe('break');
  });

  it('count a federal holiday on which the school is open', () => {
    const open = schoolYear({ openOn: ['2026-11-11'], noSchool: ['2026-10-12'] });
    expect(dayOff(at('2026-11-11'), open)).toBeNull();
    expect(dayOff(at('2026-10-12'), open)).toBe('day-off');
    expect(dayOff(at('2026-11-26'), open)).toBe('holiday');
    // A day named as off is off, whatever else is said of it.
    expect(dayOff(at('2026-11-11'), schoolYear({ openOn: ['2026-11-11'], noSchool: ['2026-11-11'] }))).toBe(
      'day-off',
    );
  });

  it('are those of a slow reading of any calendar, and never on a weekend', () => {
    fc.assert(
      fc.property(calendars, anyDay, (calendar, day) => {
        const school = isSchoolDay(Temporal.PlainDate.from(day), schoolYear(calendar));
        expect(school).toBe(slowSchoolDay(day, calendar));
        expect(school && isWeekend(day)).toBe(false);
      }),
      runs(500),
    );
  });
});

describe('what a family told', () => {
  it('is left out where it is no date, ends before it starts, or lasts over a year', () => {
    const odd = schoolYear({
      breaks: [
        { first: '2027-03-10', last: '2027-03-01' },
        { first: '2026-02-30', last: '2026-03-10' },
        { first: '2026-03-01', last: 'soon' },
        { first: '2026-09-01', last: '2027-09-02' },
      ],
      noSchool: ['tomorrow'],
      lastDay: '',
      firstDay: '2027-02-30',
    });
    expect(odd).toMatchObject({
      breaksKnown: true,
      until: null,
      vacations: [],
      lastDay: null,
      firstDay: null,
    });
    const longest = schoolYear({ breaks: [{ first: '2026-09-01', last: '2027-09-01' }] });
    expect(longest.vacations).toHaveLength(1);
    const oneDay = schoolYear({ breaks: [{ first: '2027-03-01', last: '2027-03-01' }] });
    expect(oneDay.vacations).toMatchObject([{ ...span('2027-03-01', '2027-03-01'), schoolDays: 1 }]);
  });

  it('a next year that begins a year after this one ends is a slip', () => {
    const first = (firstDay: string) => schoolYear({ lastDay: '2027-06-04', firstDay }).firstDay;
    expect(first('2028-06-03')).toBe(at('2028-06-03'));
    expect(first('2028-06-04')).toBeNull();
    expect(schoolYear({ firstDay: '2028-06-05' }).firstDay).toBe(at('2028-06-05'));
  });

  it('reaches to its last day of any kind', () => {
    const until = (calendar: SchoolCalendar) => schoolYear(calendar).until;
    expect(until({})).toBeNull();
    expect(until({ breaks: [], openOn: ['2026-11-11'] })).toBeNull();
    expect(until({ breaks: [{ first: '2026-12-21', last: '2027-01-08' }], noSchool: ['2026-12-04'] })).toBe(
      at('2027-01-08'),
    );
    expect(until({ lastDay: '2027-06-04', noSchool: ['2026-12-04'] })).toBe(at('2027-06-04'));
    expect([schoolYear({}).breaksKnown, schoolYear({ breaks: [] }).breaksKnown]).toEqual([false, true]);
  });

  it('joins breaks that overlap or have no school day between them', () => {
    const joined = schoolYear({
      breaks: [
        { first: '2027-01-04', last: '2027-01-08' },
        { first: '2026-12-21', last: '2027-01-01' },
        { first: '2026-12-23', last: '2026-12-28' },
        { first: '2027-03-15', last: '2027-03-19' },
      ],
      // Monday 18 January is a holiday: with the Friday before it and the Tuesday after, one stretch without school.
      noSchool: ['2027-01-15', '2027-01-19'],
    });
    expect(joined.vacations.map((v) => [isoOf(v.first), isoOf(v.last), isoOf(v.back), v.schoolDays])).toEqual(
      [
        ['2026-12-21', '2027-01-08', '2027-01-11', 15],
        ['2027-01-15', '2027-01-19', '2027-01-20', 3],
        ['2027-03-15', '2027-03-19', '2027-03-22', 5],
      ],
    );
  });

  it('goes on until school is back: over the weekend, a holiday, the summer', () => {
    const back = (calendar: SchoolCalendar) => schoolYear(calendar).vacations.map((v) => isoOf(v.back));
    expect(back({ breaks: [{ first: '2027-01-11', last: '2027-01-15' }] })).toEqual(['2027-01-19']);
    expect(back({ breaks: [{ first: '2027-01-11', last: '2027-01-15' }], openOn: ['2027-01-18'] })).toEqual([
      '2027-01-18',
    ]);
    const beforeSummer = {
      breaks: [{ first: '2027-06-01', last: '2027-06-04' }],
      lastDay: '2027-06-04',
      firstDay: '2027-08-18',
    };
    expect(back(beforeSummer)).toEqual(['2027-08-18']);
    // Without the year's end the break is one of four days.
    expect(withoutEnd(schoolYear(beforeSummer)).vacations.map((v) => isoOf(v.back))).toEqual(['2027-06-07']);
  });

  it('counts the weekdays of a break', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(100), (first, more) => {
        let [slow, last] = [isWeekend(first) ? 0 : 1, first];
        for (let n = 0; n < more; n += 1) {
          last = nextDay(last);
          if (!isWeekend(last)) slow += 1;
        }
        expect(weekdaysIn(span(first, last))).toBe(slow);
      }),
    );
  });
});

describe('summer', () => {
  it('lies between the last day of one year and the first of the next', () => {
    const between = (day: string) => isBetweenTerms(at(day), year);
    expect(['2027-06-04', '2027-06-05', '2027-08-17', '2027-08-18'].map(between)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isBetweenTerms(at('2030-01-01'), schoolYear({ lastDay: '2027-06-04' }))).toBe(true);
    expect(isBetweenTerms(at('2027-07-01'), schoolYear({ firstDay: '2027-08-18' }))).toBe(false);
  });

  it('may be told as a break of five weeks or more', () => {
    const fiveWeeks = schoolYear({ breaks: [{ first: '2027-06-07', last: '2027-07-09' }] });
    const oneLess = schoolYear({ breaks: [{ first: '2027-06-07', last: '2027-07-08' }] });
    const summer = (day: string) => isSummer(at(day), fiveWeeks);
    expect(['2027-06-06', '2027-06-07', '2027-07-09', '2027-07-10'].map(summer)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isSummer(at('2027-06-20'), oneLess)).toBe(false);
    expect(isSummer(at('2027-06-20'), year)).toBe(true);
  });

  it('ends on the first day of the year that follows it', () => {
    const back = (day: string, told: SchoolCalendar) => backFromSummer(at(day), schoolYear(told));
    const ends = { lastDay: '2026-06-05', firstDay: '2026-08-18' };
    expect(back('2026-07-01', ends)).toBe(at('2026-08-18'));
    expect(back('2026-07-01', { lastDay: '2026-06-05' })).toBeNull();
    expect(back('2026-09-01', ends)).toBeNull();
    // The next summer, told as a break, does not end in the last one.
    const both = { ...ends, breaks: [{ first: '2027-06-07', last: '2027-08-13' }] };
    expect(back('2027-07-01', both)).toBe(at('2027-08-16'));
  });
});

describe('standing still', () => {
  const still = (day: string, weekends: BreakWeekends, over = 5, calendar = year) =>
    isPaused(at(day), calendar, over, weekends);

  // Friday 18 December is the last school day before the break, Monday 11 January the first after it.
  it.each<[BreakWeekends, string, string]>([
    ['after', '2026-12-21', '2027-01-10'],
    ['both', '2026-12-19', '2027-01-10'],
    ['inside', '2026-12-21', '2027-01-08'],
  ])('%s: from %s to %s', (weekends, first, last) => {
    for (let day = '2026-12-14'; day < '2027-01-15'; day = nextDay(day))
      expect(still(day, weekends), day).toBe(day >= first && day <= last);
  });

  it('is for breaks of more school days than the law says', () => {
    const week = schoolYear({ breaks: [{ first: '2026-11-23', last: '2026-11-27' }] });
    for (const weekends of ['after', 'both', 'inside'] as const) {
      expect(still('2026-11-25', weekends, 5, week)).toBe(false);
      expect(still('2026-11-25', weekends, 4, week)).toBe(true);
    }
    // A short one is not joined to the long one before it.
    for (const weekends of ['after', 'both', 'inside'] as const)
      expect(still('2027-02-12', weekends, 5, schoolYear({ ...winter, noSchool: ['2027-02-12'] }))).toBe(
        false,
      );
  });

  it('inside: leaves the weekend between two weeks off alone, unless it was told as off', () => {
    const weeks = (last: string, first: string) =>
      schoolYear({
        breaks: [
          { first: '2026-12-21', last },
          { first, last: '2027-01-01' },
        ],
      });
    expect(still('2026-12-26', 'inside', 5, weeks('2026-12-25', '2026-12-28'))).toBe(false);
    expect(still('2026-12-26', 'inside', 5, weeks('2026-12-27', '2026-12-28'))).toBe(true);
    expect(still('2026-12-26', 'after', 5, weeks('2026-12-25', '2026-12-28'))).toBe(true);
  });

  it('with 0, a single day off is a break, and so is a holiday', () => {
    expect(['2026-12-03', '2026-12-04', '2026-12-05'].map((d) => still(d, 'after', 0))).toEqual([
      false,
      true,
      true,
    ]);
    expect(still('2026-12-05', 'inside', 0)).toBe(false);
    const wednesday = schoolYear({ noSchool: ['2026-12-02'] });
    for (const weekends of ['after', 'both', 'inside'] as const)
      expect(['2026-12-01', '2026-12-02', '2026-12-03'].map((d) => still(d, weekends, 0, wednesday))).toEqual(
        [false, true, false],
      );
    expect(['2027-01-17', '2027-01-18', '2027-01-19'].map((d) => still(d, 'inside', 0))).toEqual([
      false,
      true,
      false,
    ]);
    expect(still('2027-01-18', 'inside', 1)).toBe(false);
    expect(still('2027-01-18', 'inside', 0, schoolYear({ openOn: ['2027-01-18'] }))).toBe(false);
  });
});
