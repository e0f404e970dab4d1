import { daysBetween, type PlainDate, parseDay, schoolYear } from '@/lib/dates';
import { runClock } from './clock';
import { federalClocks, recurring } from './federal';
import type { ClockRule, StateRules } from './rules';
import type { Basis, CaseEvent, EventType, Milestone, MilestoneId, SchoolCalendar } from './types';

export type TimelineInput = {
  rules: StateRules | null;
  events: CaseEvent[];
  schoolCalendar: SchoolCalendar;
  today: PlainDate;
};

const datesOf = (events: CaseEvent[], types: readonly EventType[]): PlainDate[] =>
  events
    .filter((e) => types.includes(e.type))
    .flatMap((e) => parseDay(e.on) ?? [])
    .sort((a, b) => daysBetween(b, a));

/** The dates of the first type in the list that has happened at all, in order. */
const startsOf = (events: CaseEvent[], types: readonly EventType[]): PlainDate[] =>
  types.map((t) => datesOf(events, [t])).find((dates) => dates.length > 0) ?? [];

/** The way of a first evaluation: each step shows that the ones before it are over. */
const way: EventType[] = [
  'plan-received',
  'consent-given',
  'evaluation-done',
  'eligibility-decided',
  'iep-meeting-held',
  'iep-signed',
];
/** The steps that come only after the last of these. A parent who gave consent has had a plan, recorded or not. */
const stepsAfter = (ends: readonly EventType[]): EventType[] =>
  way.slice(Math.max(...ends.map((e) => way.indexOf(e))) + 1);

/** What a clock needs to run; the 30 days have no citation, because no law stands behind them. */
type Rule = Omit<ClockRule, 'citation' | 'basis' | 'url'> & { citation: string | null; basis: Basis };

/**
 * No federal law sets a number of days for the assessment plan: 30 days is the date to hold a school to, and is never
 * called overdue (confidence is not high).
 */
const thirtyDays: Rule = {
  starts: ['request-received'],
  ends: ['plan-received', 'request-refused'],
  days: 30,
  unit: 'calendar',
  confidence: 'low',
  basis: 'common-practice',
  citation: null,
};

type Known = {
  id: MilestoneId;
  unit: Milestone['unit'];
  basis: Basis;
  citation: string | null;
  due: PlainDate | null;
  estimate: boolean;
  /** The law's own number, seen in the law, on a date that nothing can still move. */
  certain: boolean;
  /** Days of grace before a date is called overdue: readings of the law differ on the weekend before a long break. */
  grace: number;
  doneOn: PlainDate | null;
  /** Only a later step shows that it was done, so we do not know when. */
  doneBefore: boolean;
};

/** One milestone as of today. A date is "overdue" only when the law's own date is certain and behind us; else "passed". */
function asOf(today: PlainDate, known: Known): Milestone {
  const { id, unit, basis, citation, estimate, due, doneOn, doneBefore } = known;
  const daysLeft = due ? daysBetween(today, due) : null;
  const status = ((): Milestone['status'] => {
    if (doneOn) return known.certain && due && daysBetween(due, doneOn) > known.grace ? 'done-late' : 'done';
    if (doneBefore) return 'done';
    if (daysLeft === null) return 'waiting';
    if (daysLeft > 0) return 'upcoming';
    if (daysLeft === 0) return 'today';
    return known.certain && daysLeft < -known.grace ? 'overdue' : 'passed';
  })();
  return { id, due: due?.toString() ?? null, daysLeft, status, unit, basis, citation, estimate };
}

/**
 * A case's milestones as of `today`: the 30-day date, the state's own clocks where we hold its rules, and federal dates.
 * Days are counted as each rule says; the day an event happened is day 0. Pure: the same input gives the same answer on
 * any device, in any time zone, at any hour. Events that are not calendar dates are left out.
 */
export function timeline({ rules, events, schoolCalendar, today }: TimelineInput): Milestone[] {
  const year = schoolYear(schoolCalendar);

  const clock = (id: MilestoneId, rule: Rule): Milestone => {
    const [start = null] = startsOf(events, rule.starts);
    const [endsYearOn = start] = rule.yearEnd?.of ? datesOf(events, [rule.yearEnd.of]) : [];
    const end =
      start && endsYearOn
        ? runClock(rule, start, year, endsYearOn)
        : { due: null, estimate: false, skipped: [] };
    const firstOf = (types: readonly EventType[]) =>
      start ? (datesOf(events, types).find((d) => daysBetween(start, d) >= 0) ?? null) : null;
    const doneOn = firstOf(rule.ends);
    const doneBefore = firstOf(stepsAfter(rule.ends)) !== null;
    const certain = rule.confidence === 'high' && !end.estimate && !rule.minimum;
    const grace = end.skipped.length > 0 ? 2 : 0;
    return asOf(today, { ...rule, ...end, id, certain, grace, doneOn, doneBefore });
  };

  const list: Milestone[] = [clock('thirty-day', thirtyDays)];

  for (const id of ['response', 'consent-window'] as const) {
    const rule = rules?.clocks[id];
    if (rule) list.push(clock(id, rule));
  }
  for (const id of ['evaluation', 'iep-meeting'] as const)
    list.push(clock(id, rules?.clocks[id] ?? federalClocks[id]));

  for (const id of ['annual-review', 'reevaluation'] as const) {
    const { starts, years, citation } = recurring[id];
    // The newest one counts: each yearly meeting starts the next year.
    const start = startsOf(events, starts).at(-1) ?? null;
    const due = start?.add({ years }) ?? null;
    list.push(
      asOf(today, {
        id,
        due,
        unit: 'calendar',
        basis: 'federal-law',
        citation,
        estimate: false,
        certain: false,
        grace: 0,
        doneOn: null,
        doneBefore: false,
      }),
    );
  }
  return list;
}
