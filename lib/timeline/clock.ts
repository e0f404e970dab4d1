import {
  countDays,
  days,
  daysBetween,
  earlier,
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
  return over === undefined ? () => true : (d) => !isPaused(d, year, over);
}

/**
 * Runs one clock from the day its start happened (day 0, not counted) to its last day (counted).
 * The result is an estimate when something unknown could still move it: breaks or the year's end where they pause the
 * clock, days off where school or business days are counted.
 */
export function runClock(rule: Counted, start: PlainDate, year: SchoolYear): ClockEnd {
  const { yearEnd } = rule;
  const toYearEnd = year.lastDay ? daysBetween(start, year.lastDay) : null;
  if (yearEnd && toYearEnd !== null && toYearEnd >= 0 && toYearEnd <= yearEnd.within)
    return {
      due: year.firstDay?.add({ days: yearEnd.days }) ?? null,
      estimate: year.firstDay === null,
      skipped: [],
    };

  const movable = rule.unit !== 'calendar' || rule.pausesInBreaksOver !== undefined;
  // In summer with no first day known, the clock stands still for a time nobody has told us.
  if (movable && toYearEnd !== null && year.firstDay === null) {
    const open = countDays(start, days(rule.days, rule.unit), countsUnder(rule, { ...year, lastDay: null }));
    if (year.lastDay && isBefore(year.lastDay, open.due)) return { due: null, estimate: true, skipped: [] };
  }
  const { due, skipped } = countDays(start, days(rule.days, rule.unit), countsUnder(rule, year));
  const summerUnknown = year.lastDay === null && touchesSummer(earlier(start, due), due);
  const estimate = movable && (!year.known || summerUnknown || rule.unit === 'business');
  return { due, estimate, skipped };
}
