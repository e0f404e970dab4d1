import type { SchoolCalendar } from '@/lib/timeline/types';
import { isBefore, isWeekday, parseDay } from './days';
import type { PlainDate } from './temporal';

/** Days without school, both ends inclusive. */
export type Break = { first: PlainDate; last: PlainDate };

/** A school's year, read from what the family typed. */
export type SchoolYear = {
  /** False when nothing is known: then a date that breaks could move is only an estimate. */
  known: boolean;
  breaks: Break[];
  noSchool: ReadonlySet<string>;
  /** Last school day of this year, and the first of the next. */
  lastDay: PlainDate | null;
  firstDay: PlainDate | null;
};

const day = (text: string | undefined) => (text ? parseDay(text) : null);
export const isWithin = (date: PlainDate, span: Break) =>
  !isBefore(date, span.first) && !isBefore(span.last, date);

/** Puts breaks in order and joins those that overlap or touch. A break that ends before it starts is left out. */
export function mergeBreaks(breaks: Break[]): Break[] {
  const merged: Break[] = [];
  const inOrder = breaks
    .filter((b) => !isBefore(b.last, b.first))
    .sort((a, b) => (isBefore(a.first, b.first) ? -1 : 1));
  for (const next of inOrder) {
    const previous = merged.at(-1);
    if (!previous || isBefore(previous.last.add({ days: 1 }), next.first)) merged.push({ ...next });
    else if (isBefore(previous.last, next.last)) previous.last = next.last;
  }
  return merged;
}

/** Never throws: what is not a date is left out (the form and the command have their own, stricter checks). */
export function schoolYear(calendar: SchoolCalendar): SchoolYear {
  const breaks = (calendar.breaks ?? []).flatMap(({ first, last }) => {
    const span = { first: day(first), last: day(last) };
    return span.first && span.last ? [{ first: span.first, last: span.last }] : [];
  });
  return {
    known: calendar.breaks !== undefined || calendar.lastDay !== undefined,
    breaks: mergeBreaks(breaks),
    noSchool: new Set(calendar.noSchool ?? []),
    lastDay: day(calendar.lastDay),
    firstDay: day(calendar.firstDay),
  };
}

/** Summer: after the last day of one school year and before the first of the next. */
export const isBetweenTerms = (date: PlainDate, year: SchoolYear): boolean =>
  year.lastDay !== null &&
  isBefore(year.lastDay, date) &&
  (year.firstDay === null || isBefore(date, year.firstDay));

/** A weekday on which, as far as we know, the children have school. */
export const isSchoolDay = (date: PlainDate, year: SchoolYear): boolean =>
  isWeekday(date) &&
  !year.noSchool.has(date.toString()) &&
  !year.breaks.some((b) => isWithin(date, b)) &&
  !isBetweenTerms(date, year);

/**
 * How many school days a break takes: its weekdays. Holidays inside it are counted too, which can only make a break
 * longer and a paused date later; so we never call a school late too early.
 */
export function schoolDaysIn(span: Break): number {
  let count = 0;
  for (let d = span.first; !isBefore(span.last, d); d = d.add({ days: 1 })) if (isWeekday(d)) count += 1;
  return count;
}

/**
 * Does this day stand still under a rule such as California's: vacations of more than `over` school days, and the time
 * between terms, do not count, and the count goes on "on the date that regular schooldays reconvene". So weekends and
 * days off that follow such a break directly stand still as well; a weekend before it counts.
 * Cal. Educ. Code 56321(a), 56043(a).
 */
export function isPaused(date: PlainDate, year: SchoolYear, over: number): boolean {
  if (isBetweenTerms(date, year)) return true;
  const span = year.breaks.find(
    (b) => !isBefore(date, b.first) && (isWithin(date, b) || isBefore(date, backAtSchool(b, year))),
  );
  return span !== undefined && schoolDaysIn(span) > over;
}

/** The first school day after a break. */
export function backAtSchool(span: Break, year: SchoolYear): PlainDate {
  let d = span.last.add({ days: 1 });
  for (let i = 0; i < 366 && !isSchoolDay(d, year); i += 1) d = d.add({ days: 1 });
  return d;
}
