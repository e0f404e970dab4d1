import type { SchoolCalendar } from '@/lib/timeline/types';
import { isFederalHoliday } from './holidays';
import { isWeekendDay, parseSerial, type Serial, toSerial } from './serial';
import type { PlainDate } from './temporal';

/** Days without school, both ends inclusive. */
export type Break = { first: Serial; last: Serial };

/** A run of days off, and the first school day after it. `schoolDays` counts its weekdays. */
export type Vacation = Break & { back: Serial; schoolDays: number };

/** Why a day is not a school day. */
export type DayOff = 'weekend' | 'summer' | 'break' | 'day-off' | 'holiday';

/** A school's year, read from what the family typed. */
export type SchoolYear = {
  /** Whether the family has told us of the breaks, if only that there are none. */
  breaksKnown: boolean;
  /** The last day the calendar speaks of; null for a calendar with no dates. Days after it are not known. */
  until: Serial | null;
  /** Every day the family named as a day off. */
  off: ReadonlyMap<Serial, 'break' | 'day-off'>;
  /** Federal holidays on which this school is open. */
  openOn: ReadonlySet<Serial>;
  /** The same days, as told: breaks and single days off. */
  told: Break[];
  /** What was told, joined where no school day lies between, in order. */
  vacations: Vacation[];
  /** Last school day of this year, and the first of the next. */
  lastDay: Serial | null;
  firstDay: Serial | null;
};

/** A longer break than this is a slip in the year. */
export const longestBreak = 366;

/** A break of at least this many weekdays is the summer, whatever it is called. */
const summerWeekdays = 25;

/**
 * Never throws: what is not a date, a break that ends before it starts or lasts over a year, and a next year that begins
 * over a year after this one ends are left out.
 */
export function schoolYear(calendar: SchoolCalendar): SchoolYear {
  const dates = (list: string[] = []) => list.flatMap((text) => parseSerial(text) ?? []);
  const one = (text: string | undefined) => (text ? parseSerial(text) : null);
  const breaks = (calendar.breaks ?? []).flatMap(({ first: from, last: to }) => {
    const [first, last] = [parseSerial(from), parseSerial(to)];
    return first !== null && last !== null && last >= first && last - first < longestBreak
      ? [{ first, last }]
      : [];
  });
  const singleDays = dates(calendar.noSchool);
  const off = new Map<Serial, 'break' | 'day-off'>(singleDays.map((d) => [d, 'day-off']));
  for (const { first, last } of breaks) for (let d = first; d <= last; d += 1) off.set(d, 'break');
  const [lastDay, nextYear] = [one(calendar.lastDay), one(calendar.firstDay)];
  const slip = lastDay !== null && nextYear !== null && nextYear - lastDay >= longestBreak;
  const firstDay = slip ? null : nextYear;
  const named = [...breaks.map((b) => b.last), ...singleDays, lastDay, firstDay].filter((d) => d !== null);
  const year: SchoolYear = {
    breaksKnown: calendar.breaks !== undefined,
    until: named.length > 0 ? Math.max(...named) : null,
    off,
    openOn: new Set(dates(calendar.openOn)),
    told: [...breaks, ...singleDays.map((d) => ({ first: d, last: d }))],
    vacations: [],
    lastDay,
    firstDay,
  };
  return { ...year, vacations: vacationsOf(year) };
}

/** The same year as if nobody had told its end. */
export function withoutEnd(year: SchoolYear): SchoolYear {
  const open = { ...year, lastDay: null };
  return { ...open, vacations: vacationsOf(open) };
}

/** Summer: after the last day of one school year and before the first of the next. */
export const isBetweenTerms = (day: Serial, year: SchoolYear): boolean =>
  year.lastDay !== null && day > year.lastDay && (year.firstDay === null || day < year.firstDay);

/** A break so long that it can be nothing but a summer. */
const summerBreak = (day: Serial, year: SchoolYear): Vacation | undefined =>
  year.vacations.find((v) => v.schoolDays >= summerWeekdays && day >= v.first && day <= v.last);

/** Summer, told as the year's ends or as a break. */
export const isSummer = (day: Serial, year: SchoolYear): boolean =>
  isBetweenTerms(day, year) || summerBreak(day, year) !== undefined;

/** The first day of school after a day in summer. null: it is not known yet, or the day is not in summer. */
export const backFromSummer = (day: Serial, year: SchoolYear): Serial | null =>
  isBetweenTerms(day, year) ? year.firstDay : (summerBreak(day, year)?.back ?? null);

/**
 * Why this is no school day as far as we know; null for a school day. Federal holidays are taken as days off unless the
 * family says that this school is open.
 */
export function dayOff(day: Serial, year: SchoolYear): DayOff | null {
  if (isWeekendDay(day)) return 'weekend';
  if (isBetweenTerms(day, year)) return 'summer';
  const told = year.off.get(day);
  if (told) return told;
  return isFederalHoliday(day) && !year.openOn.has(day) ? 'holiday' : null;
}

/** A weekday on which, as far as we know, the children have school. */
export const isSchoolDay = (date: PlainDate, year: SchoolYear): boolean =>
  dayOff(toSerial(date), year) === null;

/**
 * How many school days a break takes: its weekdays. Holidays inside it are counted too, which can only make a break
 * longer and a paused date later; so we never call a school late too early.
 */
export function weekdaysIn(span: Break): number {
  const all = span.last - span.first + 1;
  const weeks = Math.floor(all / 7);
  let count = weeks * 5;
  for (let day = span.first + weeks * 7; day <= span.last; day += 1) if (!isWeekendDay(day)) count += 1;
  return count;
}

const vacationsOf = (year: SchoolYear): Vacation[] =>
  mergeBreaks(year).map((span) => ({
    ...span,
    back: backAtSchool(span, year),
    schoolDays: weekdaysIn(span),
  }));

function mergeBreaks(year: SchoolYear): Break[] {
  const merged: Break[] = [];
  for (const next of [...year.told].sort((a, b) => a.first - b.first)) {
    const previous = merged.at(-1);
    // The next break's own days are days off already, so `back` lies behind it when no school day is between.
    if (previous && backAtSchool(previous, year) > next.first)
      previous.last = Math.max(previous.last, next.last);
    else merged.push({ ...next });
  }
  return merged;
}

/** The first school day after a break. */
function backAtSchool(span: Break, year: SchoolYear): Serial {
  let day = span.last + 1;
  for (let i = 0; i < longestBreak && dayOff(day, year) !== null; i += 1) day += 1;
  return day;
}

/** The last school day before a break. */
function lastBefore(span: Break, year: SchoolYear): Serial {
  let day = span.first - 1;
  for (let i = 0; i < longestBreak && dayOff(day, year) !== null; i += 1) day -= 1;
  return day;
}

/** Which weekends stand still with a break: see `pauses.weekends` in lib/timeline/rules.ts. */
export type BreakWeekends = 'after' | 'both' | 'inside';

/**
 * Does this day stand still with a break of more than `over` school days?
 * `after`: until school is back, so weekends and holidays that follow the break directly stand still as well, and the
 * weekend before it counts (Cal. Educ. Code 56321(a), 56043(a): the count goes on "on the date that regular schooldays
 * reconvene"). `both`: the weekend before it too (Ga. 160-4-7-.04(1)(b): "adjoining weekends"). `inside`: only the days
 * of the break. With `over` 0 a single day off is a break.
 */
export function isPaused(day: Serial, year: SchoolYear, over: number, weekends: BreakWeekends): boolean {
  const told = year.vacations.some((v) => {
    if (v.schoolDays <= over) return false;
    if (weekends === 'inside') return day >= v.first && day <= v.last && year.off.has(day);
    return day < v.back && day > (weekends === 'both' ? lastBefore(v, year) : v.first - 1);
  });
  return told || (over === 0 && dayOff(day, year) === 'holiday');
}
