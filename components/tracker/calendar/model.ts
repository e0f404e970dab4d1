/** What of a school's calendar a case needs, and what it holds. Pure: no words, no clock. */
import type { CaseRecord } from '@/lib/casefile/types';
import { federalHolidays } from '@/lib/dates/holidays';
import type { PlainDate } from '@/lib/dates/temporal';
import { stepsOf } from '@/lib/timeline/describe';
import type { LimitRule, StateRules } from '@/lib/timeline/rules';
import type { Explanation, SchoolCalendar } from '@/lib/timeline/types';
import { receivedOn } from '../model';

/** ISO dates without school, both inclusive. */
export type Break = { first: string; last: string };

/** Which parts of a school's calendar can move a date under these rules. */
export type Matters = { daysOff: boolean; yearEnd: boolean };

const byDaysOff = ({ unit, pauses, yearEnd }: LimitRule): boolean =>
  unit === 'school' ||
  pauses?.breaksOver !== undefined ||
  (yearEnd !== undefined && ('schoolDays' in yearEnd || 'schoolDaysLeft' in yearEnd));
const byYearEnd = ({ unit, pauses, yearEnd }: LimitRule): boolean =>
  unit === 'school' || pauses?.summer === true || (yearEnd !== undefined && yearEnd.kind !== 'near-break');

export function mattersUnder(rules: StateRules | null): Matters {
  const limits = rules ? stepsOf(rules).flatMap((s) => s.clock.limits) : [];
  return { daysOff: limits.some(byDaysOff), yearEnd: limits.some(byYearEnd) };
}

/**
 * What is still asked: whether days off or the year's end could move a date, and the time in which they could. ISO dates,
 * both inclusive; `to` is null where the end is not known.
 */
export type Asked = { daysOff: boolean; yearEnd: boolean; from: string; to: string | null };

/** What these counts still need to know; null when the calendar can move none of them. */
export function askedBy(explanations: readonly Explanation[]): Asked | null {
  const open = explanations.filter((e) => e.open.includes('breaks') || e.open.includes('summer'));
  const starts = open.flatMap((e) => e.limits.map((l) => l.from.on)).sort();
  const from = starts[0];
  if (from === undefined) return null;
  const ends = open.map((e) => e.due);
  const known = ends.filter((d) => d !== null).sort();
  return {
    daysOff: open.some((e) => e.open.includes('breaks')),
    yearEnd: open.some((e) => e.open.includes('summer')),
    from,
    to: known.length === ends.length ? (known.at(-1) ?? null) : null,
  };
}

/** True where days off were told, but none of them in the time asked about. */
export function missesTheTime(calendar: SchoolCalendar, asked: Asked): boolean {
  const { breaks = [], noSchool = [], lastDay, firstDay } = calendar;
  const summer = lastDay && firstDay ? [{ first: lastDay, last: firstDay }] : [];
  const spans = [...breaks, ...noSchool.map((d) => ({ first: d, last: d })), ...summer];
  const inside = (s: Break) => s.last >= asked.from && (asked.to === null || s.first <= asked.to);
  return spans.length > 0 && !spans.some(inside);
}

/** A break that shares days with one that begins before it; the days they share count as off once. */
export const overlapWith = (breaks: readonly Break[], one: Break): Break | undefined =>
  breaks.find(
    (b) =>
      b.first <= one.last &&
      one.first <= b.last &&
      (b.first < one.first || (b.first === one.first && b.last < one.last)),
  );

/** The names of federal holidays as the library has them, to the keys of our words. */
const holidayKeys = {
  "New Year's Day": 'newYear',
  'Birthday of Martin Luther King, Jr.': 'king',
  "Washington's Birthday": 'presidents',
  'Memorial Day': 'memorial',
  'Juneteenth National Independence Day': 'juneteenth',
  'Independence Day': 'independence',
  'Labor Day': 'labor',
  'Columbus Day': 'columbus',
  'Veterans Day': 'veterans',
  'Thanksgiving Day': 'thanksgiving',
  'Christmas Day': 'christmas',
} as const;
export type HolidayKey = (typeof holidayKeys)[keyof typeof holidayKeys] | 'other';

/**
 * The federal holidays of a case, on the days they are observed: from the request to a year later. Those in a break or in
 * the summer are left out, unless the school was said to be open: they are no school days anyway.
 */
export function holidaysOf(record: CaseRecord): { on: string; key: HolidayKey }[] {
  const from: PlainDate = receivedOn(record);
  const keys: Record<string, HolidayKey> = holidayKeys;
  const { breaks = [], openOn = [], lastDay, firstDay } = record.schoolCalendar;
  const off = (on: string) =>
    breaks.some((b) => b.first <= on && on <= b.last) ||
    (lastDay !== undefined && firstDay !== undefined && lastDay < on && on < firstDay);
  return federalHolidays(from, from.add({ years: 1 }))
    .map(({ date, name }) => ({ on: date.toString(), key: keys[name] ?? 'other' }))
    .filter(({ on }) => openOn.includes(on) || !off(on));
}

/** Changes a part of a case's calendar. An empty part is taken out: not known is not the same as none. */
export const withCalendar =
  (change: (calendar: SchoolCalendar) => Partial<SchoolCalendar>) =>
  (current: CaseRecord): CaseRecord => {
    const next = { ...current.schoolCalendar, ...change(current.schoolCalendar) };
    const told = Object.entries(next).filter(([, value]) => value !== undefined);
    return { ...current, schoolCalendar: Object.fromEntries(told) };
  };

const filled = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);

export const addBreak = (added: Break) =>
  withCalendar(({ breaks = [] }) => ({
    breaks: [...breaks, added].sort((a, b) => a.first.localeCompare(b.first) || a.last.localeCompare(b.last)),
  }));
export const removeBreak = (gone: Break) =>
  withCalendar(({ breaks = [] }) => ({
    breaks: filled(breaks.filter((b) => b.first !== gone.first || b.last !== gone.last)),
  }));
/** An empty list says that there is no such break. */
export const noBreaks = withCalendar(() => ({ breaks: [] }));
/** A day off is never a day on which school is open. */
export const addDayOff = (on: string) =>
  withCalendar(({ noSchool = [], openOn = [] }) => ({
    noSchool: [...new Set([...noSchool, on])].sort(),
    openOn: filled(openOn.filter((d) => d !== on)),
  }));
export const removeDayOff = (on: string) =>
  withCalendar(({ noSchool = [] }) => ({ noSchool: filled(noSchool.filter((d) => d !== on)) }));
/** @param shown the holidays the parent could choose from; what was said of others stays. */
export const setOpenOn = (chosen: readonly string[], shown: readonly string[]) =>
  withCalendar(({ openOn = [] }) => ({
    openOn: filled([...openOn.filter((d) => !shown.includes(d)), ...chosen].sort()),
  }));
export const setYearEnd = (year: Pick<SchoolCalendar, 'lastDay' | 'firstDay'>) => withCalendar(() => year);
