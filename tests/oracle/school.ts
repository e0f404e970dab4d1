/** A school's year, asked day by day. */
import { isWeekend, nextDay, previousDay } from './days';
import { isHoliday } from './holidays';

export type SlowCalendar = {
  breaks?: { first: string; last: string }[];
  noSchool?: string[];
  openOn?: string[];
  lastDay?: string;
  firstDay?: string;
};

/** Days off that the family told us of. */
const told = (day: string, { breaks = [], noSchool = [] }: SlowCalendar): boolean =>
  noSchool.includes(day) || breaks.some((b) => b.first <= day && day <= b.last);

export const betweenTerms = (day: string, { lastDay, firstDay }: SlowCalendar): boolean =>
  lastDay !== undefined && day > lastDay && (firstDay === undefined || day < firstDay);

const holidayOff = (day: string, { openOn = [] }: SlowCalendar): boolean =>
  isHoliday(day) && !openOn.includes(day);

/** What was found of a calendar's days before: the walks come by the same days again and again. */
const memory = new WeakMap<SlowCalendar, Map<string, unknown>>();
function once<T>(calendar: SlowCalendar, question: string, find: () => T): T {
  const known = memory.get(calendar) ?? new Map<string, unknown>();
  memory.set(calendar, known);
  if (!known.has(question)) known.set(question, find());
  return known.get(question) as T;
}

export const isSchoolDay = (day: string, calendar: SlowCalendar): boolean =>
  once(
    calendar,
    `school ${day}`,
    () =>
      !isWeekend(day) && !betweenTerms(day, calendar) && !told(day, calendar) && !holidayOff(day, calendar),
  );

/**
 * A vacation: the told days in one stretch without a school day. `weekdays` counts from the first told day to the last.
 * `before` and `back` are the school days on both sides of the stretch.
 */
export type Vacation = { first: string; last: string; weekdays: number; before: string; back: string };

/** The vacation whose stretch holds this day, or null. */
export function vacationAround(day: string, calendar: SlowCalendar): Vacation | null {
  if (isSchoolDay(day, calendar)) return null;
  let before = day;
  while (!isSchoolDay(before, calendar)) before = previousDay(before);
  return once(calendar, `after ${before}`, () => vacationAfter(before, calendar));
}

function vacationAfter(before: string, calendar: SlowCalendar): Vacation | null {
  const toldDays: string[] = [];
  let back = nextDay(before);
  // A summer without an end is left to the caller; the stretch ends somewhere.
  for (let n = 0; n < 500 && !isSchoolDay(back, calendar); n += 1, back = nextDay(back))
    if (told(back, calendar)) toldDays.push(back);
  const [first, last] = [toldDays[0], toldDays.at(-1)];
  if (first === undefined || last === undefined) return null;
  let weekdays = 0;
  for (let d = first; d <= last; d = nextDay(d)) if (!isWeekend(d)) weekdays += 1;
  return { first, last, weekdays, before, back };
}

/** 25 weekdays off in one piece can only be a summer, under whatever name. */
export function summerBreak(day: string, calendar: SlowCalendar): Vacation | null {
  const around = vacationAround(day, calendar);
  const inside = around !== null && around.first <= day && day <= around.last && around.weekdays >= 25;
  return inside ? around : null;
}

/** Does this calendar day stand still with a break of more than `over` school days? */
export function standsStill(
  day: string,
  calendar: SlowCalendar,
  over: number,
  weekends: 'after' | 'both' | 'inside',
): boolean {
  if (over === 0 && !isWeekend(day) && !betweenTerms(day, calendar) && holidayOff(day, calendar)) return true;
  const around = vacationAround(day, calendar);
  if (around === null || around.weekdays <= over) return false;
  if (weekends === 'both') return true;
  if (weekends === 'after') return day >= around.first;
  return told(day, calendar);
}

export function schoolDaysBetween(after: string, until: string, calendar: SlowCalendar): number {
  let count = 0;
  for (let day = nextDay(after); day <= until; day = nextDay(day)) if (isSchoolDay(day, calendar)) count += 1;
  return count;
}
