/** How a date was counted, made ready to be told and drawn. Pure: no words, no clock. */
import { isWeekday } from '@/lib/dates/days';
import { isFederalHoliday } from '@/lib/dates/holidays';
import { toSerial } from '@/lib/dates/serial';
import { type PlainDate, Temporal } from '@/lib/dates/temporal';
import { explain, type TimelineInput } from '@/lib/timeline';
import { type Step, stepOf } from '@/lib/timeline/describe';
import { federalClocks } from '@/lib/timeline/federal';
import type { ClockRule, LimitRule, StateRules } from '@/lib/timeline/rules';
import {
  clockIds,
  type DayKind,
  type Explanation,
  type LimitCount,
  type Milestone,
  type MilestoneId,
} from '@/lib/timeline/types';

/** Why a day is left out. `year-end`: a rule about the year's end passes over it. */
export type Reason = Exclude<DayKind, 'start' | 'counted' | 'due'> | 'year-end';
/** In the order in which they are told. */
export const reasons: readonly Reason[] = [
  'weekend',
  'holiday',
  'break',
  'day-off',
  'summer',
  'consent-wait',
  'year-end',
];
/** `restart`: the first day of a new school year, from which the count begins again. */
export type Mark = 'start' | 'restart' | 'counted' | 'due' | 'off';
/** One day as it is drawn. `n` is its number where it counts; `why` the reason where it does not. */
export type DayView = { on: string; mark: Mark; n: number | null; why: Reason | null };

/** Rules that set the last day by other means than counting up to it. */
const setsTheDay = ['after-last-day', 'fixed-date', 'near-break'];

/** Where the count ends or begins anew under a rule about the year's end: days outside [from, to] belong to that rule. */
function countedSpan({ days, count, yearEnd }: LimitCount): { from: number; to: number } {
  if (!yearEnd) return { from: 0, to: days.length };
  if (setsTheDay.includes(yearEnd)) return { from: days.length, to: -1 };
  if (yearEnd === 'after-first-day') return { from: days.findIndex((d) => d.n === 1), to: days.length };
  const last = days.findIndex((d) => d.n === count);
  return { from: 0, to: last === -1 ? days.length : last };
}

/** Every day of one limit, from its start to its last day, both included. Empty while no date can be told. */
export function viewDays(limit: LimitCount): DayView[] {
  const span = countedSpan(limit);
  const last = limit.days.length - 1;
  const restart = limit.yearEnd === 'after-first-day' ? span.from - 1 : -1;
  return limit.days.map(({ on, kind, n }, i): DayView => {
    const inside = i >= span.from && i <= span.to;
    const number = inside ? n : null;
    const why = kind === 'start' || kind === 'counted' || kind === 'due' ? null : kind;
    if (i === last) return { on, mark: 'due', n: number, why: null };
    if (i === 0) return { on, mark: 'start', n: number, why };
    if (i === restart) return { on, mark: 'restart', n: null, why: 'year-end' };
    if (!inside) return { on, mark: 'off', n: null, why: 'year-end' };
    return why ? { on, mark: 'off', n: null, why } : { on, mark: 'counted', n: number, why: null };
  });
}

export type Totals = { counted: number; leftOut: { why: Reason; count: number }[] };

/** How many days count, and how many were left out for each reason. */
export function totalsOf(days: DayView[]): Totals {
  return {
    counted: days.filter((d) => d.n !== null).length,
    leftOut: reasons
      .map((why) => ({ why, count: days.filter((d) => d.why === why).length }))
      .filter((total) => total.count > 0),
  };
}

/** A day of a month's page; `view` is null for a day outside the count. */
export type Cell = { on: string; day: number; view: DayView | null };
/** A month's page: weeks from Sunday to Saturday, null where the month has no day. */
export type Month = { key: string; first: PlainDate; weeks: (Cell | null)[][] };

/** The months that hold these days, which follow each other without a gap. */
export function monthsOf(days: DayView[]): Month[] {
  const byDay = new Map(days.map((d) => [d.on, d]));
  const keys = [...new Set(days.map((d) => d.on.slice(0, 7)))];
  return keys.map((key) => {
    const first = Temporal.PlainDate.from(`${key}-01`);
    const before = first.dayOfWeek % 7;
    const weeks = Math.ceil((before + first.daysInMonth) / 7);
    const cell = (index: number): Cell | null => {
      const day = index - before + 1;
      if (day < 1 || day > first.daysInMonth) return null;
      const on = first.with({ day }).toString();
      return { on, day, view: byDay.get(on) ?? null };
    };
    return {
      key,
      first,
      weeks: Array.from({ length: weeks }, (_, w) => Array.from({ length: 7 }, (_, d) => cell(w * 7 + d))),
    };
  });
}

/** What the legend must explain: the marks drawn, and the reasons for which days were left out. */
export function legendOf(days: DayView[]): { marks: Exclude<Mark, 'off'>[]; reasons: Reason[] } {
  const marks = (['start', 'restart', 'counted', 'due'] as const).filter((m) =>
    days.some((d) => d.mark === m),
  );
  return { marks, reasons: reasons.filter((why) => days.some((d) => d.mark === 'off' && d.why === why)) };
}

/**
 * A last day without office hours, and the last weekday before it: no rule we know moves the date to Monday, so that is
 * the day to ask for. null where the last day is a plain weekday.
 */
export function quietLastDay(due: string): { what: 'saturday' | 'sunday' | 'holiday'; ask: string } | null {
  const open = (d: PlainDate) => isWeekday(d) && !isFederalHoliday(toSerial(d));
  const day = Temporal.PlainDate.from(due);
  if (open(day)) return null;
  let ask = day.subtract({ days: 1 });
  while (!open(ask)) ask = ask.subtract({ days: 1 });
  const what = isWeekday(day) ? 'holiday' : day.dayOfWeek === 6 ? 'saturday' : 'sunday';
  return { what, ask: ask.toString() };
}

/** The clock a milestone was counted by: the state's, else the federal one; null for the thirty days. */
export function stepFor(rules: StateRules | null, id: MilestoneId): Step | null {
  const clockId = clockIds.find((c) => c === id);
  if (!clockId) return null;
  if (rules) return stepOf(rules, clockId);
  return clockId === 'evaluation' || clockId === 'iep-meeting'
    ? { id: clockId, clock: federalClocks[clockId], federal: true }
    : null;
}

/** The rule behind one limit of an explanation; undefined where none fits (the thirty days). */
export const limitRuleOf = (clock: ClockRule | null, limit: LimitCount): LimitRule | undefined =>
  clock?.limits.find(({ days, unit, dayOne, yearEnd, starts, after }) => {
    const { from } = limit;
    // A yes with changes stands in for a yes.
    const starter =
      'clock' in from
        ? after === from.clock
        : starts.includes(from.event) || from.event === 'consent-with-changes';
    const sameCount = days === limit.count && unit === limit.unit && (dayOne === true) === limit.dayOne;
    return starter && sameCount && (!limit.yearEnd || yearEnd?.kind === limit.yearEnd);
  });

/** The limit whose count is told in full. */
export const leadingLimit = (explanation: Explanation): LimitCount | undefined =>
  explanation.limits.find((l) => l.leads) ?? explanation.limits[0];

/** How each of these dates was counted, for those that are still ahead and counted in days. */
export const explainOpen = (
  input: Omit<TimelineInput, 'today'>,
  milestones: readonly Milestone[],
): Explanation[] =>
  milestones
    .filter((m) => m.status !== 'done' && m.status !== 'done-late')
    .flatMap((m) => explain(input, m.id) ?? []);
