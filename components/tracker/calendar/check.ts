/** What a parent typed of a school's calendar, checked. Pure: what is wrong comes back as a code of the words for it. */
import { isWeekday } from '@/lib/dates/days';
import { isFederalHoliday } from '@/lib/dates/holidays';
import { toSerial } from '@/lib/dates/serial';
import { type PlainDate, Temporal } from '@/lib/dates/temporal';
import { type DateParts, isBlankDate } from '@/lib/letter/answers';
import type { SchoolCalendar } from '@/lib/timeline/types';
import { checkDate } from '../case-form';
import type { Break } from './model';

/** The days a parent may name, both inclusive. */
export type Span = { first: PlainDate; last: PlainDate };
export type DateError = 'required' | 'date' | 'range';

/**
 * The days that can matter to a case. A break or a year's end may lie before the letter, and a case may run on for long;
 * what lies further away is a slip in the year.
 */
export const spanOf = (received: PlainDate, today: PlainDate): Span => ({
  first: received.subtract({ months: 6 }),
  last: (Temporal.PlainDate.compare(today, received) > 0 ? today : received).add({ months: 18 }),
});

function checkDay(parts: DateParts, { first, last }: Span): { on: string } | { error: DateError } {
  const { date, error } = checkDate(parts, first, last);
  if (date) return { on: date.toString() };
  return { error: error === 'required' || error === 'date' ? error : 'range' };
}
const errorOf = (checked: ReturnType<typeof checkDay>) => ('error' in checked ? checked.error : undefined);
const dayOf = (checked: ReturnType<typeof checkDay>) => ('on' in checked ? checked.on : undefined);

export type BreakErrors = {
  first?: DateError | 'same';
  last?: DateError | 'order' | 'long';
};

/** No break lasts as long as this many months; a longer one is a slip in the year. */
const longestBreakMonths = 5;

/** The first and the last day of a break. One that shares days with another is fine. */
export function checkBreak(
  typed: { first: DateParts; last: DateParts },
  told: readonly Break[],
  span: Span,
): { value: Break; errors?: undefined } | { value: null; errors: BreakErrors } {
  const [a, b] = [checkDay(typed.first, span), checkDay(typed.last, span)];
  const [first, last] = [dayOf(a), dayOf(b)];
  if (!first || !last) return { value: null, errors: { first: errorOf(a), last: errorOf(b) } };
  if (last < first) return { value: null, errors: { last: 'order' } };
  if (last > Temporal.PlainDate.from(first).add({ months: longestBreakMonths }).toString())
    return { value: null, errors: { last: 'long' } };
  if (told.some((t) => t.first === first && t.last === last))
    return { value: null, errors: { first: 'same' } };
  return { value: { first, last } };
}

/** Words that stop nobody: the day is off already, so that adding it would change nothing. */
export type DayNote = 'weekend' | 'twice' | 'in-break' | 'holiday';

export type CheckedDayOff =
  | { on: string; note?: DayNote; error?: undefined }
  | { on?: undefined; note?: undefined; error: DateError };

/** A single day off. */
export function checkDayOff(
  typed: DateParts,
  { breaks = [], noSchool = [], openOn = [] }: SchoolCalendar,
  span: Span,
): CheckedDayOff {
  const checked = checkDay(typed, span);
  if ('error' in checked) return checked;
  const { on } = checked;
  const date = Temporal.PlainDate.from(on);
  if (!isWeekday(date)) return { on, note: 'weekend' };
  if (noSchool.includes(on)) return { on, note: 'twice' };
  if (breaks.some((b) => b.first <= on && on <= b.last)) return { on, note: 'in-break' };
  if (isFederalHoliday(toSerial(date)) && !openOn.includes(on)) return { on, note: 'holiday' };
  return { on };
}

export type YearErrors = {
  lastDay?: Exclude<DateError, 'required'> | 'needed';
  firstDay?: Exclude<DateError, 'required'> | 'order' | 'long';
};

/** No summer is longer than this. */
const longestSummerMonths = 6;

/** The last day of this school year and the first of the next. An empty one is not known. */
export function checkYearEnd(
  typed: { lastDay: DateParts; firstDay: DateParts },
  span: Span,
): { value: Pick<SchoolCalendar, 'lastDay' | 'firstDay'>; errors: YearErrors } {
  const check = (parts: DateParts) => (isBlankDate(parts) ? null : checkDay(parts, span));
  const [a, b] = [check(typed.lastDay), check(typed.firstDay)];
  const lastDay = a ? dayOf(a) : undefined;
  const firstDay = b ? dayOf(b) : undefined;
  const wrong = (checked: typeof a) => {
    const error = checked ? errorOf(checked) : undefined;
    return error === 'required' ? 'date' : error;
  };
  const errors: YearErrors = { lastDay: wrong(a), firstDay: wrong(b) };
  if (!a && b) errors.lastDay = 'needed';
  if (lastDay && firstDay) {
    if (firstDay <= lastDay) errors.firstDay = 'order';
    else if (firstDay > Temporal.PlainDate.from(lastDay).add({ months: longestSummerMonths }).toString())
      errors.firstDay = 'long';
  }
  return { value: { lastDay, firstDay }, errors };
}
