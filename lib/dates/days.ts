import { type Serial, toSerial } from './serial';
import { type PlainDate, Temporal } from './temporal';

/** Days of one kind. The brand keeps 15 school days from being counted as 15 calendar days. */
export type Unit = 'calendar' | 'school' | 'business';
export type Days<U extends Unit = Unit> = { readonly count: number; readonly unit: U };

/** A whole number of days of one kind. Throws on anything that is not a whole number from 0 to 3,660. */
export function days<U extends Unit>(count: number, unit: U): Days<U> {
  if (!Number.isInteger(count) || count < 0 || count > 3660)
    throw new RangeError(`not a number of days: ${count}`);
  return { count, unit };
}

/** ISO text such as 2026-11-30 -> a calendar date, or null when it is not one (2026-02-30, 2026-2-3, 2026-11-30T00:00). */
export function parseDay(text: string): PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return null;
  }
}

export const isBefore = (a: PlainDate, b: PlainDate) => Temporal.PlainDate.compare(a, b) < 0;
export const isSame = (a: PlainDate, b: PlainDate) => a.equals(b);
export const earlier = (a: PlainDate, b: PlainDate) => (isBefore(b, a) ? b : a);
/** Monday to Friday. */
export const isWeekday = (date: PlainDate) => date.dayOfWeek <= 5;

/** Calendar days from `from` to `to`: 0 on the same day, negative when `to` lies before. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => toSerial(to) - toSerial(from);

/**
 * The day a limit ends. The start day is day 0 and is not counted; the day returned is the last one, counted.
 * 30 calendar days from 2026-11-30 end on 2026-12-30. A limit may end on a weekend: no source moves it to Monday.
 */
export const addCalendarDays = (start: PlainDate, limit: Days<'calendar'>): PlainDate =>
  start.add({ days: limit.count });

/** No school calendar pauses a clock for two years: past that, the caller's test is wrong. */
const longest = 3660 + 731;

/**
 * The day on which the n-th counted day falls, going day by day after `start` (start is day 0, never counted).
 * @param counts says of each calendar day whether it counts.
 * @returns the due day (counted), or null when the limit is not reached within years.
 */
export function countDays(start: Serial, limit: Days, counts: (day: Serial) => boolean): Serial | null {
  let day = start;
  let counted = 0;
  for (let walked = 0; counted < limit.count; walked += 1) {
    if (walked > longest) return null;
    day += 1;
    if (counts(day)) counted += 1;
  }
  return day;
}
