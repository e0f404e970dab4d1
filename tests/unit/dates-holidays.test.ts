import { describe, expect, it } from 'vitest';
import {
  federalHolidays,
  isFederalHoliday,
  isoOf,
  parseSerial,
  type Serial,
  serialOf,
  Temporal,
} from '@/lib/dates';
import { nextDay } from '../oracle/days';
import { isHoliday } from '../oracle/holidays';

const serial = (iso: string): Serial => parseSerial(iso) as Serial;
const from = (first: string, last: string) =>
  federalHolidays(Temporal.PlainDate.from(first), Temporal.PlainDate.from(last)).map(
    ({ date, name }) => `${date} ${name}`,
  );

/**
 * The days on which federal holidays were or will be observed, as the Office of Personnel Management publishes them
 * (opm.gov, Federal Holidays). Years chosen for their weekends.
 */
const observed: Record<string, string> = {
  // New Year's Day 2022, a Saturday, is observed on 31 December 2021; Juneteenth, a law of 17 June 2021, on Friday 18.
  '2021': '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31',
  '2022': '01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26',
  '2023': '01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25',
  '2024': '01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25',
  '2025': '01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25',
  '2026': '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25',
  '2027': '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31',
  '2028': '01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25',
  '2029': '01-01 01-15 02-19 05-28 06-19 07-04 09-03 10-08 11-12 11-22 12-25',
  '2030': '01-01 01-21 02-18 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25',
};

describe('federal holidays', () => {
  it.each(Object.entries(observed))('of %s', (year, days) => {
    const found: string[] = [];
    for (let day = serialOf(Number(year), 1, 1); day <= serialOf(Number(year), 12, 31); day += 1)
      if (isFederalHoliday(day)) found.push(isoOf(day));
    expect(found).toEqual(days.split(' ').map((d) => `${year}-${d}`));
    expect(from(`${year}-01-01`, `${year}-12-31`).map((d) => d.slice(0, 10))).toEqual(found);
  });

  it('agree with another reading of the law for sixty years', () => {
    for (let day = '1990-01-01'; day < '2050-01-01'; day = nextDay(day))
      if (isFederalHoliday(serial(day)) !== isHoliday(day)) expect(day).toBe('the same in both');
    expect(isFederalHoliday(serial('2020-06-19'))).toBe(false);
  });

  it('are listed with both ends included, in order, across years', () => {
    expect(from('2026-11-26', '2027-01-01')).toEqual([
      '2026-11-26 Thanksgiving Day',
      '2026-12-25 Christmas Day',
      "2027-01-01 New Year's Day",
    ]);
    expect(from('2021-12-26', '2022-01-16')).toEqual(["2021-12-31 New Year's Day"]);
    expect(from('2026-11-27', '2026-12-24')).toEqual([]);
  });
});
