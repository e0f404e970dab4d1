import {
  type Break,
  countDays,
  days,
  daysBetween,
  isBefore,
  isPaused,
  isSchoolDay,
  isWeekday,
  type PlainDate,
  type SchoolYear,
  Temporal,
} from '@/lib/dates';
import type { ClockRule } from './rules';

type Counted = Pick<ClockRule, 'days' | 'unit' | 'pausesInBreaksOver' | 'yearEnd'>;

/** When a clock ends. `due` is null when it cannot be known yet (the next school year has no first day). */
export type ClockEnd = { due: PlainDate | null; estimate: boolean; skipped: PlainDate[] };

/** Most US school years end between mid-May and late June and begin from early August on. */
function touchesSummer(from: PlainDate, to: PlainDate): boolean {
  for (let year = from.year; year <= to.year; year += 1) {
    const summer = {
      first: Temporal.PlainDate.from({ year, month: 5, day: 15 }),
      last: Temporal.PlainDate.from({ year, month: 9, day: 7 }),
    };
    if (!isBefore(to, summer.first) && !isBefore(summer.last, from)) return true;
  }
  return false;
}

function countsUnder(rule: Counted, year: SchoolYear): (day: PlainDate) => boolean {
  const over = rule.pausesInBreaksOver;
  if (rule.unit === 'school') return (d) => isSchoolDay(d, year);
  if (rule.unit === 'business') return isWeekday;
  if (over === undefined) return () => true;
  const long = { ...year, vacations: year.vacations.filter((v) => v.schoolDays > over) };
  return (d) => !isPaused(d, long, over);
}

/** Where a school year is known but its breaks are not: the weeks in which most schools have a long one. */
const usualBreaks = [
  { month: 12, day: 10, length: 42 },
  { month: 3, day: 1, length: 61 },
];

/** Does the time touch the weeks of a usual break, where the family has told of none? */
function touchesUsualBreak(from: PlainDate, to: PlainDate, told: readonly Break[]): boolean {
  const usual = [from.year - 1, from.year, to.year].flatMap((year) =>
    usualBreaks.map(({ month, day, length }) => {
      const first = Temporal.PlainDate.from({ year, month, day });
      return { first, last: first.add({ days: length }) };
    }),
  );
  const meet = (a: Break, b: Break) => !isBefore(a.last, b.first) && !isBefore(b.last, a.first);
  return usual.some((u) => meet(u, { first: from, last: to }) && !told.some((t) => meet(u, t)));
}

/** No summer is longer. What a calendar told of days further back than this belongs to another school year. */
const longestSummer = 120;

/** Could a break that nobody told us of fall into the time a clock ran? */
function breaksOpen(from: PlainDate, to: PlainDate, year: SchoolYear): boolean {
  if (year.until && daysBetween(year.until, from) > longestSummer) return true;
  const reaches = year.until === null || !isBefore(year.until, from);
  if (year.breaksKnown && reaches) return false;
  if (!year.breaksKnown && year.lastDay === null) return true;
  return touchesUsualBreak(from, to, year.vacations);
}

/** Leaves out a year's end that lies so far back that it cannot be the one around `start`. */
function endNear(start: PlainDate, year: SchoolYear): SchoolYear {
  const old = year.lastDay && !year.firstDay && daysBetween(year.lastDay, start) > longestSummer;
  return old ? { ...year, lastDay: null } : year;
}

const unknown: ClockEnd = { due: null, estimate: true, skipped: [] };

/**
 * Runs one clock from the day its start happened (day 0, not counted) to its last day (counted).
 * The result is an estimate when something unknown could still move it: breaks or the year's end where they pause the
 * clock, days off where school or business days are counted.
 * @param endsYearOn the day that the rule about the year's end looks at; for most clocks their own start.
 */
export function runClock(
  rule: Counted,
  start: PlainDate,
  calendar: SchoolYear,
  endsYearOn: PlainDate = start,
): ClockEnd {
  const { yearEnd } = rule;
  const year = endNear(start, calendar);
  const left = year.lastDay ? daysBetween(endsYearOn, year.lastDay) : null;
  const atYearEnd = yearEnd !== undefined && left !== null && left >= 0 && left <= yearEnd.within;
  // A clock that starts in the new school year has its whole time before it.
  if (atYearEnd && !(year.firstDay && isBefore(year.firstDay, start)))
    return year.firstDay
      ? { due: year.firstDay.add({ days: yearEnd.days }), estimate: false, skipped: [] }
      : unknown;

  const movable = rule.unit !== 'calendar' || rule.pausesInBreaksOver !== undefined;
  const count = (as: SchoolYear) => countDays(start, days(rule.days, rule.unit), countsUnder(rule, as));
  try {
    // In summer with no first day known, the clock stands still for a time nobody has told us.
    if (movable && year.lastDay && year.firstDay === null) {
      const open = count({ ...year, lastDay: null });
      if (isBefore(year.lastDay, open.due)) return unknown;
    }
    const { due, skipped } = count(year);
    const nextSummer = year.lastDay === null || (year.firstDay !== null && !isBefore(start, year.firstDay));
    const summerOpen = nextSummer && touchesSummer(start, due);
    const estimate = movable && (breaksOpen(start, due, year) || summerOpen || rule.unit === 'business');
    return { due, estimate, skipped };
  } catch (error) {
    // Years of days off in a row: no date can be told.
    if (error instanceof RangeError) return unknown;
    throw error;
  }
}
