import { type DateParts, toPlainDate } from './answers';
import { fill } from './fill';
import type { Wording } from './wording';

/** "November 30, 2026", or null when the parts are no calendar date. */
export function writtenDate(parts: DateParts, wording: Wording): string | null {
  const date = toPlainDate(parts);
  if (!date) return null;
  const month = wording.months[date.month - 1] ?? '';
  return fill(wording.date, { month, day: String(date.day), year: String(date.year) });
}

/** "March 2026", or "2026" without a month; null when there is no year or no such month. */
export function writtenMonth(month: string, year: string, wording: Wording): string | null {
  if (!/^\d{4}$/.test(year)) return null;
  if (!month) return year;
  const name = /^\d{1,2}$/.test(month) ? wording.months[Number(month) - 1] : undefined;
  return name ? fill(wording.monthAndYear, { month: name, year }) : null;
}
