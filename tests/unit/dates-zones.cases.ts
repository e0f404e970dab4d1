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
