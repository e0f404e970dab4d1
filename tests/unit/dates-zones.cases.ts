/** Days that a time zone could move, counted by hand: start, limit in days, its end, and 30 days from the start. */
export const zoneCases = [
  // 29 February: 2028 has one, 2027 has none.
  { start: '2028-01-31', limit: 29, due: '2028-02-29', thirty: '2028-03-01' },
  { start: '2028-02-29', limit: 30, due: '2028-03-30', thirty: '2028-03-30' },
  { start: '2027-02-28', limit: 1, due: '2027-03-01', thirty: '2027-03-30' },
  // The year's end, and the end of a century that is no leap year.
  { start: '2026-12-31', limit: 1, due: '2027-01-01', thirty: '2027-01-30' },
  { start: '2026-12-01', limit: 30, due: '2026-12-31', thirty: '2026-12-31' },
  { start: '2100-02-28', limit: 1, due: '2100-03-01', thirty: '2100-03-30' },
  // US clocks go forward on 14 March 2027 and back on 1 November 2026.
  { start: '2027-03-13', limit: 1, due: '2027-03-14', thirty: '2027-04-12' },
  { start: '2027-03-14', limit: 15, due: '2027-03-29', thirty: '2027-04-13' },
  { start: '2026-10-31', limit: 1, due: '2026-11-01', thirty: '2026-11-30' },
  { start: '2026-11-01', limit: 60, due: '2026-12-31', thirty: '2026-12-01' },
];

/** Holidays near which a zone could slip: New Year on a Saturday and a Sunday, a Monday and a Thursday of their month. */
export const zoneHolidays = ['2021-12-31', '2022-10-10', '2022-11-24', '2023-01-02', '2027-07-05'];

/**
 * Ten school days from Monday 30 November 2026, with Friday 4 December off and a break from 10 December to 4 January:
 * 1, 2, 3, 7, 8, 9 December are days 1 to 6; 5 to 8 January are days 7 to 10.
 */
export const zoneSchoolDays = {
  asked: '2026-11-30',
  limit: 10,
  calendar: { breaks: [{ first: '2026-12-10', last: '2027-01-04' }], noSchool: ['2026-12-04'] },
  due: '2027-01-08',
};
/** 24 business days from the same day: Christmas and New Year's Day are left out. */
export const zoneBusinessDays = { limit: 24, due: '2027-01-05' };
