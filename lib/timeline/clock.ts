import {
  type Break,
  backFromSummer,
  countDays,
  dayOff,
  days,
  isBetweenTerms,
  isoOf,
  isPaused,
  isSummer,
  isWeekendDay,
  type SchoolYear,
  type Serial,
  serialOf,
  withoutEnd,
  yearOf,
} from '@/lib/dates';
import { isFederalHoliday } from '@/lib/dates/holidays';
import type { LimitRule } from './rules';
import type { CountedDay, DayKind, OpenQuestion, YearEndKind } from './types';

/** One limit, with the day it is counted from. */
export type LimitStart = {
  limit: LimitRule;
  /** The day of the event: day 0, or day 1 under `dayOne`. */
  start: Serial;
  /** The day that a rule about the year's end looks at; for most the start itself. */
  endsYearOn: Serial;
  /** Days after the plan came, up to the consent: they may not count (`consentWait`). */
  consentWait: Break | null;
  /** What was open before the count began (an earlier clock's date, consent with changes). */
  open: OpenQuestion[];
};

/** When a limit ends. `due` is null when it cannot be known yet (the next school year has no first day). */
export type LimitEnd = {
  due: Serial | null;
  open: OpenQuestion[];
  yearEnd: YearEndKind | null;
  /** Days after `due` on which readings of the law differ: the weekend before a long break. */
  grace: number;
};

type Why = Exclude<DayKind, 'start' | 'counted' | 'due'>;

/** Does only each day off itself stand still, and not the summer? */
const summerCounts = (pauses: LimitRule['pauses']): boolean =>
  pauses?.weekends === 'inside' && !pauses.summer;

/** Why a day does not count under a limit; null when it counts. */
function skipped(day: Serial, { limit, consentWait }: LimitStart, year: SchoolYear): Why | null {
  const { pauses, unit } = limit;
  if (pauses?.consentWait && consentWait && day >= consentWait.first && day <= consentWait.last)
    return 'consent-wait';
  if (unit === 'school') return dayOff(day, year);
  if (unit === 'business') return isWeekendDay(day) ? 'weekend' : isFederalHoliday(day) ? 'holiday' : null;
  if (!pauses) return null;
  if (pauses.summer && isSummer(day, year)) return 'summer';
  // Where holidays are left out but the summer is not (NJ), every day between the years counts.
  if (summerCounts(pauses) && isBetweenTerms(day, year)) return null;
  if (pauses.breaksOver === undefined || !isPaused(day, year, pauses.breaksOver, pauses.weekends ?? 'after'))
    return null;
  const why = year.off.get(day) ?? dayOff(day, year) ?? 'break';
  return why === 'summer' ? 'break' : why;
}

/** Most US school years end between mid-May and late June and begin from early August on. */
function touchesSummer(from: Serial, to: Serial): boolean {
  for (let year = yearOf(from); year <= yearOf(to); year += 1)
    if (to >= serialOf(year, 5, 15) && from <= serialOf(year, 9, 7)) return true;
  return false;
}

/** Where a school year is known but its breaks are not: the weeks in which most schools have a long one. */
const usualBreaks = [
  { month: 12, day: 10, length: 42 },
  { month: 3, day: 1, length: 61 },
];

/** Does the time touch the weeks of a usual break, where the family has told of none? */
function touchesUsualBreak(from: Serial, to: Serial, told: readonly Break[]): boolean {
  const meet = (a: Break, b: Break) => a.first <= b.last && b.first <= a.last;
  for (let year = yearOf(from) - 1; year <= yearOf(to); year += 1)
    for (const { month, day, length } of usualBreaks) {
      const first = serialOf(year, month, day);
      const usual = { first, last: first + length };
      if (meet(usual, { first: from, last: to }) && !told.some((t) => meet(usual, t))) return true;
    }
  return false;
}

/** No summer is longer. What a calendar told of days further back than this belongs to another school year. */
const longestSummer = 120;

/** One or two days off are not the long break of their weeks. */
const shortestBreak = 3;

/** A week off, or a single day, may fall anywhere; the usual weeks are those of longer breaks. */
const oneWeek = 5;

/** Does each school day count in this limit, so that one more day off can move its date? */
const byEachDay = ({ unit, pauses, yearEnd }: LimitRule): boolean =>
  unit === 'school' ||
  (pauses?.breaksOver !== undefined && pauses.breaksOver < oneWeek) ||
  (yearEnd !== undefined && ('schoolDays' in yearEnd || 'schoolDaysLeft' in yearEnd));

/** Could a break that nobody told us of fall into the time a clock ran, and move its date? */
function breaksOpen(limit: LimitRule, from: Serial, to: Serial, year: SchoolYear): boolean {
  if (year.until !== null && from - year.until > longestSummer) return true;
  const reaches = year.until === null || year.until >= to;
  if (year.breaksKnown && reaches) return false;
  if (byEachDay(limit) || (!year.breaksKnown && year.lastDay === null)) return true;
  return touchesUsualBreak(
    from,
    to,
    year.vacations.filter((v) => v.schoolDays >= shortestBreak),
  );
}

/** Leaves out a year's end that lies so far back that it cannot be the one around `start`. */
function endNear(start: Serial, year: SchoolYear): SchoolYear {
  const old = year.lastDay !== null && year.firstDay === null && start - year.lastDay > longestSummer;
  return old ? withoutEnd(year) : year;
}

/** School days after one day, up to another. More than `most` are not counted. */
function schoolDaysBetween(after: Serial, until: Serial, year: SchoolYear, most: number): number {
  let count = 0;
  for (let day = after + 1; day <= until && count <= most; day += 1)
    if (dayOff(day, year) === null) count += 1;
  return count;
}

/** The date that a rule about the year's end puts in the place of the count; undefined where it does not apply. */
function yearEndDue(from: LimitStart, year: SchoolYear): { due: Serial | null } | undefined {
  const rule = from.limit.yearEnd;
  const { start, endsYearOn } = from;
  if (!rule || rule.kind === 'first-day-if-summer') return undefined;
  if (rule.kind === 'near-break') {
    // The summer is such a break too, also while nobody knows when it ends.
    const summer = year.lastDay !== null && [
      { first: year.lastDay + 1, last: (year.firstDay ?? Infinity) - 1 },
    ];
    const first = [...year.vacations, ...(summer || [])]
      .filter((v) => v.first > start && v.last - v.first + 1 >= rule.breakDays)
      .map((v) => v.first);
    const near = first.length > 0 ? Math.min(...first) : null;
    const apply =
      near !== null && schoolDaysBetween(start, near - 1, year, rule.schoolDays) <= rule.schoolDays;
    return apply ? { due: start + rule.days } : undefined;
  }
  const { lastDay, firstDay } = year;
  if (lastDay === null) return undefined;
  if (rule.kind === 'after-first-day') {
    const left = lastDay - endsYearOn;
    // A clock that starts in the new school year has its whole time before it.
    const over = firstDay !== null && start > firstDay;
    if (left < 0 || left > rule.within || over) return undefined;
    return { due: firstDay === null ? null : firstDay + rule.days };
  }
  if (start > lastDay) return undefined;
  const [least, most] = rule.schoolDaysLeft;
  const left = schoolDaysBetween(start, lastDay, year, most);
  if (left < least || left > most) return undefined;
  if (rule.kind === 'after-last-day') return { due: lastDay + rule.days };
  // A year that ends after the fixed day has no use for it.
  const due = serialOf(yearOf(lastDay), rule.month, rule.day);
  return due > start ? { due } : undefined;
}

/** Is the summer that comes after this day one that nobody has told us of? */
const nextSummerOpen = (day: Serial, { lastDay, firstDay }: SchoolYear): boolean =>
  lastDay === null || (firstDay !== null && day >= firstDay);

/** Could the year's end, not told yet, bring one of its rules into play? */
function yearEndOpen({ limit, start }: LimitStart, due: Serial, year: SchoolYear): boolean {
  const { yearEnd } = limit;
  if (!yearEnd) return false;
  if (nextSummerOpen(start, year)) return touchesSummer(start, due);
  return (
    yearEnd.kind === 'first-day-if-summer' &&
    year.lastDay !== null &&
    year.firstDay === null &&
    due > year.lastDay
  );
}

/**
 * Runs one limit from the day its start happened to its last day (counted).
 * `open` lists what could still move the date later: breaks or the year's end where they pause the clock, days off where
 * school days are counted, a state's own holidays where business days are.
 */
export function runLimit(from: LimitStart, calendar: SchoolYear): LimitEnd {
  const { limit, start } = from;
  const year = endNear(start, calendar);
  const open = [...from.open];
  const { pauses, unit } = limit;
  const ended = yearEndDue(from, year);
  if (ended && limit.yearEnd) {
    if (ended.due === null) open.push('summer');
    // With a day off more, the start may be too near to the year's end for the rule.
    if (
      'schoolDaysLeft' in limit.yearEnd &&
      year.lastDay !== null &&
      breaksOpen(limit, start, year.lastDay, year)
    )
      open.push('breaks');
    return { due: ended.due, open, yearEnd: limit.yearEnd.kind, grace: 0 };
  }

  const before = limit.dayOne ? start - 1 : start;
  const count = (as: SchoolYear) =>
    countDays(before, days(limit.days, unit), (d) => skipped(d, from, as) === null);
  const unknown: LimitEnd = { due: null, open: [...open, 'summer'], yearEnd: null, grace: 0 };

  const byBreaks = pauses?.breaksOver !== undefined;
  const bySummer = unit === 'school' || pauses?.summer === true;
  // In summer with no first day known, the clock stands still for a time nobody has told us.
  if ((bySummer || (byBreaks && !summerCounts(pauses))) && year.lastDay !== null && year.firstDay === null) {
    const wouldBe = count(withoutEnd(year));
    if (wouldBe === null || wouldBe > year.lastDay) return unknown;
  }
  let due = count(year);
  // Years of days off in a row: no date can be told.
  if (due === null) return unknown;

  if ((byBreaks || byEachDay(limit)) && breaksOpen(limit, start, due, year)) open.push('breaks');
  const summerAhead = bySummer && nextSummerOpen(start, year) && touchesSummer(start, due);
  if (summerAhead || yearEndOpen(from, due, year)) open.push('summer');
  if (unit === 'business') open.push('state-holidays');
  if (pauses?.consentWait && !from.consentWait) open.push('earlier-step');

  let moved: YearEndKind | null = null;
  const back = limit.yearEnd?.kind === 'first-day-if-summer' ? backFromSummer(due, year) : null;
  if (back !== null) {
    due = back;
    moved = 'first-day-if-summer';
  }
  let grace = 0;
  if (pauses?.breaksOver && pauses.weekends === 'after')
    for (let day = start; day <= due && !grace; day += 1) if (skipped(day, from, year)) grace = 2;
  return { due, open, yearEnd: moved, grace };
}

/** Every calendar day of a count, from its start to its due date, with the reason for each. Ends where `end.due` is. */
export function daysOf(from: LimitStart, end: LimitEnd, calendar: SchoolYear): CountedDay[] {
  const { limit, start } = from;
  if (end.due === null) return [];
  const year = endNear(start, calendar);
  // Under a rule about the year's end, the days are counted from the first day of the new year, or not at all.
  const restart = end.yearEnd === 'after-first-day' && year.firstDay !== null ? year.firstDay : null;
  const listed: CountedDay[] = [];
  let n = 0;
  for (let day = start; day <= end.due; day += 1) {
    const why = skipped(day, from, year);
    const startDay = day === start && !limit.dayOne;
    const counts = restart === null ? why === null : day > restart;
    const last = day === end.due;
    if (!startDay && counts) n += 1;
    listed.push({
      on: isoOf(day),
      kind: startDay ? 'start' : last ? 'due' : counts ? 'counted' : (why ?? 'summer'),
      n: !startDay && counts ? n : null,
    });
  }
  return listed;
}
