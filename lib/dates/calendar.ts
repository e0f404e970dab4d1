import type { SchoolCalendar } from '@/lib/timeline/types';
import { daysBetween, isBefore, isWeekday, parseDay } from './days';
import type { PlainDate } from './temporal';

/** Days without school, both ends inclusive. */
export type Break = { first: PlainDate; last: PlainDate };

/** A run of days off, and the first school day after it. `schoolDays` counts its weekdays. */
export type Vacation = Break & { back: PlainDate; schoolDays: number };

/** A school's year, read from what the family typed. */
export type SchoolYear = {
  /** Whether the family has told us of the breaks, if only that there are none. */
  breaksKnown: boolean;
  /** The last day the calendar speaks of; null for a calendar with no dates. Days after it are not known. */
  until: PlainDate | null;
  breaks: Break[];
  /** Breaks and single days off, joined where no school day lies between them. */
  vacations: Vacation[];
  noSchool: ReadonlySet<string>;
  /** Last school day of this year, and the first of the next. */
  lastDay: PlainDate | null;
  firstDay: PlainDate | null;
};

const day = (text: string | undefined) => (text ? parseDay(text) : null);
export const isWithin = (date: PlainDate, span: Break) =>
  !isBefore(date, span.first) && !isBefore(span.last, date);

/** A longer break than this is a slip in the year. */
export const longestBreak = 366;

function onlyWeekendBetween(a: Break, b: Break): boolean {
  let day = a.last.add({ days: 1 });
  while (isBefore(day, b.first) && !isWeekday(day)) day = day.add({ days: 1 });
  return !isBefore(day, b.first);
}

/**
 * Puts breaks in order and joins those with no weekday between them: two weeks off, given one by one, are one break of
 * ten school days. A break that ends before it starts, or lasts more than a year, is left out.
 */
export function mergeBreaks(breaks: Break[]): Break[] {
  const merged: Break[] = [];
  const inOrder = breaks
    .filter((b) => !isBefore(b.last, b.first) && daysBetween(b.first, b.last) < longestBreak)
    .sort((a, b) => (isBefore(a.first, b.first) ? -1 : 1));
  for (const next of inOrder) {
    const previous = merged.at(-1);
    if (!previous || !onlyWeekendBetween(previous, next)) merged.push({ ...next });
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
  const singleDays = (calendar.noSchool ?? []).flatMap((text) => day(text) ?? []);
  const [lastDay, firstDay] = [day(calendar.lastDay), day(calendar.firstDay)];
  const named = [...breaks.map((b) => b.last), ...singleDays, lastDay, firstDay].filter((d) => d !== null);
  const year: SchoolYear = {
    breaksKnown: calendar.breaks !== undefined,
    until: named.reduce<PlainDate | null>((a, b) => (a && isBefore(b, a) ? a : b), null),
    breaks: mergeBreaks(breaks),
    vacations: [],
    noSchool: new Set(calendar.noSchool ?? []),
    lastDay,
    firstDay,
  };
  year.vacations = mergeBreaks([...breaks, ...singleDays.map((d) => ({ first: d, last: d }))]).map(
    (span) => ({
      ...span,
      back: backAtSchool(span, year),
      schoolDays: schoolDaysIn(span),
    }),
  );
  return year;
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
  const all = daysBetween(span.first, span.last) + 1;
  const weeks = Math.floor(all / 7);
  let count = weeks * 5;
  for (let n = weeks * 7; n < all; n += 1) if (isWeekday(span.first.add({ days: n }))) count += 1;
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
  return year.vacations.some(
    (v) => v.schoolDays > over && !isBefore(date, v.first) && isBefore(date, v.back),
  );
}

/** The first school day after a break. */
export function backAtSchool(span: Break, year: SchoolYear): PlainDate {
  let d = span.last.add({ days: 1 });
  for (let i = 0; i < 366 && !isSchoolDay(d, year); i += 1) d = d.add({ days: 1 });
  return d;
}
