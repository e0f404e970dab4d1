/** When a law's limits end, by walking from day to day. */
import { daysAfter, isWeekend, nextDay, previousDay } from './days';
import { isHoliday } from './holidays';
import {
  betweenTerms,
  isSchoolDay,
  type SlowCalendar,
  schoolDaysBetween,
  standsStill,
  summerBreak,
  vacationAround,
} from './school';

type YearEnd =
  | { kind: 'after-first-day'; within: number; days: number; of?: string }
  | { kind: 'after-last-day'; schoolDaysLeft: [number, number]; days: number }
  | { kind: 'fixed-date'; schoolDaysLeft: [number, number]; month: number; day: number }
  | { kind: 'near-break'; schoolDays: number; breakDays: number; days: number }
  | { kind: 'first-day-if-summer' };
export type SlowLimit = {
  days: number;
  unit: 'calendar' | 'school' | 'business';
  starts: string[];
  after?: string;
  dayOne?: boolean;
  pauses?: {
    breaksOver?: number;
    weekends?: 'after' | 'both' | 'inside';
    summer?: boolean;
    consentWait?: boolean;
  };
  yearEnd?: YearEnd;
};
export type SlowEvent = { type: string; on: string };

const firstOf = (events: SlowEvent[], type: string): string | undefined =>
  events
    .filter((e) => e.type === type)
    .map((e) => e.on)
    .sort()[0];

/** The days on which the school waited for the parent's answer to the plan, the day of the answer included. */
function waits(day: string, events: SlowEvent[]): boolean {
  const asked = firstOf(events, 'plan-received');
  const answered = firstOf(events, 'consent-given') ?? firstOf(events, 'consent-with-changes');
  return asked !== undefined && answered !== undefined && day > asked && day <= answered;
}

function counts(
  day: string,
  { unit, pauses }: SlowLimit,
  calendar: SlowCalendar,
  events: SlowEvent[],
): boolean {
  if (pauses?.consentWait && waits(day, events)) return false;
  if (unit === 'school') return isSchoolDay(day, calendar);
  if (unit === 'business') return !isWeekend(day) && !isHoliday(day);
  if (pauses?.summer && (betweenTerms(day, calendar) || summerBreak(day, calendar))) return false;
  if (pauses?.weekends === 'inside' && !pauses.summer && betweenTerms(day, calendar)) return true;
  return (
    pauses?.breaksOver === undefined ||
    !standsStill(day, calendar, pauses.breaksOver, pauses.weekends ?? 'after')
  );
}

/** The date a law gives near the end of a year instead of the count; undefined where it does not apply. */
function instead(
  { yearEnd }: SlowLimit,
  start: string,
  calendar: SlowCalendar,
  events: SlowEvent[],
): string | null | undefined {
  const { lastDay, firstDay } = calendar;
  if (!yearEnd || yearEnd.kind === 'first-day-if-summer') return undefined;
  if (yearEnd.kind === 'near-break') {
    let [day, left] = [start, 0];
    for (let walked = 0; walked < 450 && left <= yearEnd.schoolDays; walked += 1) {
      day = nextDay(day);
      const around = vacationAround(day, calendar);
      const long = around?.first === day && daysAfter(day, yearEnd.breakDays - 1) <= around.last;
      const summer =
        lastDay !== undefined &&
        day === nextDay(lastDay) &&
        (firstDay === undefined || daysAfter(day, yearEnd.breakDays - 1) < firstDay);
      if (long || summer) return daysAfter(start, yearEnd.days);
      if (isSchoolDay(day, calendar)) left += 1;
    }
    return undefined;
  }
  if (lastDay === undefined) return undefined;
  if (yearEnd.kind === 'after-first-day') {
    if (firstDay !== undefined && start > firstDay) return undefined;
    const looked = (yearEnd.of && firstOf(events, yearEnd.of)) ?? start;
    if (looked > lastDay || lastDay > daysAfter(looked, yearEnd.within)) return undefined;
    return firstDay === undefined ? null : daysAfter(firstDay, yearEnd.days);
  }
  if (start > lastDay) return undefined;
  const left = schoolDaysBetween(start, lastDay, calendar);
  const [least, most] = yearEnd.schoolDaysLeft;
  if (left < least || left > most) return undefined;
  if (yearEnd.kind === 'after-last-day') return daysAfter(lastDay, yearEnd.days);
  const pad = (n: number) => String(n).padStart(2, '0');
  const fixed = `${lastDay.slice(0, 4)}-${pad(yearEnd.month)}-${pad(yearEnd.day)}`;
  return fixed > start ? fixed : undefined;
}

/** The last day of one limit; null where nobody can tell yet. */
export function slowLimit(
  limit: SlowLimit,
  start: string,
  calendar: SlowCalendar,
  events: SlowEvent[],
): string | null {
  const { lastDay, firstDay } = calendar;
  // The end of a year long over, with no next year told, says nothing of this one.
  if (lastDay !== undefined && firstDay === undefined && start > daysAfter(lastDay, 120))
    return slowLimit(limit, start, { ...calendar, lastDay: undefined }, events);
  const other = instead(limit, start, calendar, events);
  if (other !== undefined) return other;

  const { unit, pauses } = limit;
  const inside = pauses?.weekends === 'inside';
  const byCalendar = unit === 'school' || pauses?.summer || (pauses?.breaksOver !== undefined && !inside);
  let day = limit.dayOne ? previousDay(start) : start;
  for (let counted = 0; counted < limit.days; ) {
    day = nextDay(day);
    // The next school year has no first day yet.
    if (byCalendar && lastDay !== undefined && firstDay === undefined && day > lastDay) return null;
    if (counts(day, limit, calendar, events)) counted += 1;
  }
  if (limit.yearEnd?.kind !== 'first-day-if-summer') return day;
  if (betweenTerms(day, calendar)) return firstDay ?? day;
  return summerBreak(day, calendar)?.back ?? day;
}

const order = [
  'response',
  'decision-meeting',
  'notice',
  'consent-window',
  'evaluation',
  'federal-evaluation',
  'eligibility',
  'iep-meeting',
];

/** The dates of a state's clocks: of several limits, the earliest. A clock that has not started has none. */
export function slowDates(
  clocks: Record<string, { limits: SlowLimit[] } | undefined>,
  events: SlowEvent[],
  calendar: SlowCalendar,
): Map<string, string | null> {
  const latest = (types: string[]) =>
    events
      .filter((e) => types.includes(e.type))
      .map((e) => e.on)
      .sort()
      .at(-1);
  const no = latest(['request-refused', 'consent-refused', 'asked-for-504']);
  const yes = latest(['plan-received', 'consent-given', 'consent-with-changes']);
  const stopped = no !== undefined && (yes === undefined || no >= yes);

  const dates = new Map<string, string | null>();
  for (const id of order) {
    const clock = clocks[id];
    if (!clock) continue;
    const ends: string[] = [];
    for (const limit of clock.limits) {
      const type = limit.starts.find((t) => firstOf(events, t) !== undefined);
      const withChanges = limit.starts.includes('consent-given')
        ? firstOf(events, 'consent-with-changes')
        : undefined;
      const start =
        (type && firstOf(events, type)) ?? withChanges ?? (limit.after ? dates.get(limit.after) : undefined);
      const end = start ? slowLimit(limit, start, calendar, events) : null;
      if (end !== null) ends.push(end);
    }
    const idle = stopped && ['evaluation', 'federal-evaluation', 'eligibility', 'iep-meeting'].includes(id);
    dates.set(id, idle ? null : (ends.sort()[0] ?? null));
  }
  return dates;
}
