import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addCalendarDays,
  countDays,
  days,
  daysBetween,
  earlier,
  fromSerial,
  isBefore,
  isoOf,
  isSame,
  isWeekday,
  isWeekendDay,
  type PlainDate,
  parseDay,
  parseSerial,
  serialOf,
  Temporal,
  toSerial,
  yearOf,
} from '@/lib/dates';
import { daysAfter, isWeekend, nextDay } from '../oracle/days';

const on = (iso: string): PlainDate => Temporal.PlainDate.from(iso);
const someDay = fc.integer({ min: 0, max: 20_000 }).map((n) => on('2000-01-01').add({ days: n }));
const noDates = [
  '2027-02-29',
  '2026-04-31',
  '2026-2-3',
  '2026-11-30T00:00',
  ' 2026-11-30',
  '2026-11-30 ',
  '11/30/2026',
  '',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '+002026-01-01',
  '+010000-01',
];

describe('calendar days', () => {
  it('counts 29 February, and year ends', () => {
    expect(addCalendarDays(on('2028-02-14'), days(30, 'calendar')).toString()).toBe('2028-03-15');
    expect(addCalendarDays(on('2027-02-14'), days(30, 'calendar')).toString()).toBe('2027-03-16');
    expect(addCalendarDays(on('2026-12-15'), days(30, 'calendar')).toString()).toBe('2027-01-14');
  });

  it('agrees with a slow walk through the months', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 400 }), (start, n) => {
        const day = daysAfter(start.toString(), n);
        expect(addCalendarDays(start, days(n, 'calendar')).toString()).toBe(day);
        expect(daysBetween(start, on(day))).toBe(n);
        expect(daysBetween(on(day), start)).toBe(0 - n);
      }),
    );
  });

  it('never ends earlier for a longer limit', () => {
    fc.assert(
      fc.property(someDay, fc.nat(200), fc.nat(200), (start, a, b) => {
        const [short, long] = [Math.min(a, b), Math.max(a, b)].map((n) =>
          addCalendarDays(start, days(n, 'calendar')),
        );
        expect(daysBetween(short as PlainDate, long as PlainDate)).toBe(Math.abs(a - b));
      }),
    );
  });

  it('takes whole numbers of days from 0 to 3,660', () => {
    for (const n of [-1, 1.5, Number.NaN, 3661])
      expect(() => days(n, 'calendar'), `${n}`).toThrow(RangeError);
    expect(() => days(-1, 'school')).toThrow('not a number of days: -1');
    expect(days(0, 'school')).toEqual({ count: 0, unit: 'school' });
    expect(days(3660, 'calendar')).toEqual({ count: 3660, unit: 'calendar' });
  });
});

describe('counting from a day', () => {
  const start = toSerial(on('2026-11-30'));
  it('leaves out the start, and ends on the last day that counts', () => {
    expect(countDays(start, days(30, 'calendar'), () => true)).toBe(toSerial(on('2026-12-30')));
    expect(countDays(start, days(0, 'calendar'), () => true)).toBe(start);
    // Monday 30 November; the fifth weekday after it is Monday 7 December.
    expect(countDays(start, days(5, 'school'), (d) => !isWeekendDay(d))).toBe(toSerial(on('2026-12-07')));
  });

  it('gives up where nothing counts for years', () => {
    expect(countDays(start, days(1, 'school'), () => false)).toBeNull();
    const far = start + 4391;
    expect(countDays(start, days(1, 'school'), (d) => d > far)).toBe(far + 1);
    expect(countDays(start, days(1, 'school'), (d) => d > far + 1)).toBeNull();
  });
});

describe('order', () => {
  it('knows which day is earlier', () => {
    const [a, b] = [on('2026-11-30'), on('2026-12-01')];
    expect([isBefore(a, b), isBefore(b, a), isBefore(a, a)]).toEqual([true, false, false]);
    expect([isSame(a, on('2026-11-30')), isSame(a, b)]).toEqual([true, false]);
    expect([earlier(a, b), earlier(b, a)].map(String)).toEqual(['2026-11-30', '2026-11-30']);
  });
  it('knows weekdays', () => {
    const week = ['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30'].map((d) => isWeekday(on(d)));
    expect(week).toEqual([true, false, false, true]);
  });
});

describe('texts', () => {
  it('are calendar dates or nothing', () => {
    expect(parseDay('2028-02-29')?.toString()).toBe('2028-02-29');
    expect(parseSerial('2028-02-29')).toBe(toSerial(on('2028-02-29')));
    for (const bad of noDates) expect([parseDay(bad), parseSerial(bad)], bad).toEqual([null, null]);
  });
});

describe('serials', () => {
  it('count days since 1 January 1970', () => {
    expect([toSerial(on('1970-01-01')), toSerial(on('1969-12-31')), toSerial(on('2000-03-01'))]).toEqual([
      0, -1, 11_017,
    ]);
    expect(serialOf(2000, 3, 1)).toBe(11_017);
    expect([yearOf(serialOf(2026, 12, 31)), yearOf(serialOf(2027, 1, 1))]).toEqual([2026, 2027]);
  });

  it('come back as the same day, and follow each other as days do', () => {
    fc.assert(
      fc.property(fc.oneof(someDay, fc.integer({ min: -9000, max: 0 }).map(fromSerial)), (day) => {
        const serial = toSerial(day);
        expect(fromSerial(serial).equals(day)).toBe(true);
        expect(isoOf(serial)).toBe(day.toString());
        expect(parseSerial(day.toString())).toBe(serial);
        expect(serialOf(day.year, day.month, day.day)).toBe(serial);
        expect(isoOf(serial + 1)).toBe(nextDay(day.toString()));
        expect(isWeekendDay(serial)).toBe(isWeekend(day.toString()));
      }),
    );
  });
});
