import {
  type Break,
  isoOf,
  type PlainDate,
  type SchoolYear,
  type Serial,
  schoolYear,
  toSerial,
} from '@/lib/dates';
import { daysOf, type LimitEnd, type LimitStart, runLimit } from './clock';
import { stepOf } from './describe';
import { eligible, federalClocks, federalDueProcess, recurring, refusals } from './federal';
import { all, type Dates, datesOf, stepsAfter, withOutcomes } from './path';
import type { ClockRule, StateRules } from './rules';
import {
  type Basis,
  type CaseEvent,
  type ClockId,
  clockIds,
  type EventType,
  type Explanation,
  type LimitCount,
  type Milestone,
  type MilestoneId,
  type OpenQuestion,
  type SchoolCalendar,
} from './types';
import { inYears } from './years';

export type TimelineInput = {
  rules: StateRules | null;
  events: CaseEvent[];
  schoolCalendar: SchoolCalendar;
  today: PlainDate;
};

/** What a clock needs to run; the 30 days have no citation, because no law stands behind them. */
type Rule = Omit<ClockRule, 'citation' | 'basis' | 'url' | 'confidence' | 'source'> & {
  citation: string | null;
  basis: Basis;
  confidence: ClockRule['confidence'] | 'none';
};

/**
 * No federal law sets a number of days for the assessment plan: 30 days is the date to hold a school to, and is never
 * called overdue.
 */
const thirtyDays: Rule = {
  ends: ['plan-received', 'request-refused'],
  limits: [{ days: 30, unit: 'calendar', starts: ['request-received'] }],
  confidence: 'none',
  basis: 'common-practice',
  citation: null,
};

type Ran = {
  from: LimitCount['from'];
  /** The day of the event at the head of its chain of clocks: an answer may come before an earlier clock's date. */
  since: Serial;
  start: LimitStart;
  end: LimitEnd;
};

/** A clock, run: its limits, and which of them sets the date. */
type Run = {
  id: MilestoneId;
  rule: Rule;
  limits: Ran[];
  leads: Ran | null;
  /** No later than this, whatever is still open. */
  latest: { on: Serial; grace: number } | null;
  doneOn: Serial | null;
  /** Only a later step shows that it was done, so we do not know when. */
  doneBefore: boolean;
};

class Case {
  readonly dates: Dates;
  readonly year: SchoolYear;
  readonly runs = new Map<MilestoneId, Run>();

  constructor(
    private readonly rules: StateRules | null,
    events: CaseEvent[],
    calendar: SchoolCalendar,
  ) {
    this.dates = datesOf(events);
    this.year = schoolYear(calendar);
    this.run('thirty-day', thirtyDays);
    for (const id of clockIds) {
      const rule = this.ruleOf(id);
      if (rule) this.run(id, rule);
    }
  }

  /** The state's own clock, else federal law's; see `stepOf`. Without a state only federal law's. */
  private ruleOf(id: ClockId): ClockRule | null {
    if (this.rules) return stepOf(this.rules, id)?.clock ?? null;
    return id === 'evaluation' || id === 'iep-meeting' ? federalClocks[id] : null;
  }

  /** The first of these types that has happened at all, and its first day. */
  private first(types: readonly EventType[]): { event: EventType; on: Serial } | null {
    for (const event of types) {
      const [on] = this.dates.get(event) ?? [];
      if (on !== undefined) return { event, on };
    }
    return null;
  }

  /** A "no" that nothing after it took back: what comes after the answer does not run. */
  private get stopped(): boolean {
    const last = (types: EventType[]) => all(this.dates, types).at(-1) ?? Number.NEGATIVE_INFINITY;
    const no = last(['request-refused', 'consent-refused', 'asked-for-504']);
    return (
      no > Number.NEGATIVE_INFINITY && no >= last(['plan-received', 'consent-given', 'consent-with-changes'])
    );
  }

  private get consentWait(): Break | null {
    const asked = this.first(['plan-received']);
    const given = this.first(['consent-given', 'consent-with-changes']);
    return asked && given && given.on >= asked.on ? { first: asked.on + 1, last: given.on } : null;
  }

  private startOf(limit: ClockRule['limits'][number]): Omit<Ran, 'end'> | null {
    const open: OpenQuestion[] = [];
    let started = this.first(limit.starts);
    if (!started && limit.starts.includes('consent-given')) {
      started = this.first(['consent-with-changes']);
      if (started) open.push('consent-changes');
    }
    const of = limit.yearEnd?.kind === 'after-first-day' ? limit.yearEnd.of : undefined;
    const make = (start: Serial, from: LimitCount['from'], since = start) => ({
      from,
      since,
      start: {
        limit,
        start,
        endsYearOn: (of && this.first([of])?.on) ?? start,
        consentWait: this.consentWait,
        open,
      },
    });
    if (started) return make(started.on, { event: started.event, on: isoOf(started.on) });
    const earlier = limit.after && this.runs.get(limit.after)?.leads;
    if (!limit.after || !earlier || earlier.end.due === null) return null;
    open.push(...earlier.end.open);
    return make(earlier.end.due, { clock: limit.after, on: isoOf(earlier.end.due) }, earlier.since);
  }

  private run(id: MilestoneId, rule: Rule): void {
    const idle =
      this.stopped && ['evaluation', 'federal-evaluation', 'eligibility', 'iep-meeting'].includes(id);
    const limits = idle
      ? []
      : rule.limits.flatMap((limit): Ran[] => {
          const started = this.startOf(limit);
          return started ? [{ ...started, end: runLimit(started.start, this.year) }] : [];
        });
    const dated = limits.filter((l) => l.end.due !== null);
    const earliest = (list: Ran[]) =>
      list.reduce<Ran | null>((a, b) => (a && (a.end.due ?? 0) <= (b.end.due ?? 0) ? a : b), null);
    const sure = earliest(dated.filter((l) => l.end.open.length === 0));
    // With the date of one limit unknown, a known one is the latest at which the clock can end.
    const leads = earliest(dated) ?? limits[0] ?? null;

    const from = limits.length > 0 ? Math.min(...limits.map((l) => l.since)) : null;
    const firstOf = (types: readonly EventType[]) =>
      from === null ? null : (all(this.dates, types).find((d) => d >= from) ?? null);
    this.runs.set(id, {
      id,
      rule,
      limits,
      leads,
      latest: sure?.end.due != null ? { on: sure.end.due, grace: sure.end.grace } : null,
      doneOn: firstOf(withOutcomes(rule.ends)),
      doneBefore: firstOf(stepsAfter(withOutcomes(rule.ends))) !== null,
    });
  }

  /**
   * After this day a date is "overdue": the law's own number, seen in the law, on a date that nothing can still move.
   * null where that can never be said.
   */
  lateAfter({ rule, latest }: Run): Serial | null {
    if (rule.confidence !== 'high' || rule.minimum || rule.firm === false || !latest) return null;
    const own = latest.on + latest.grace;
    if (!rule.lateAfter) return own;
    const next = this.runs.get(rule.lateAfter);
    const other = next ? this.lateAfter(next) : null;
    return other === null ? null : Math.max(own, other);
  }
}

/** One milestone as of today. */
function asOf(today: Serial, run: Run, theCase: Case): Milestone {
  const { id, rule, leads, doneOn, doneBefore } = run;
  const due = leads?.end.due ?? null;
  const late = theCase.lateAfter(run);
  const left = due === null ? null : due - today;
  const status = ((): Milestone['status'] => {
    if (doneOn !== null) return late !== null && doneOn > late ? 'done-late' : 'done';
    if (doneBefore) return 'done';
    if (left === null) return 'waiting';
    if (left > 0) return 'upcoming';
    if (left === 0) return 'today';
    return late !== null && today > late ? 'overdue' : 'passed';
  })();
  return {
    id,
    due: due === null ? null : isoOf(due),
    daysLeft: left,
    status,
    unit: (leads?.start.limit ?? rule.limits[0])?.unit ?? 'calendar',
    basis: rule.basis,
    citation: rule.citation,
    estimate: leads !== null && run.latest?.on !== due,
  };
}

/**
 * A case's milestones as of `today`: the 30-day date, the state's own clocks where we hold its rules, and federal dates.
 * Days are counted as each rule says; the day an event happened is day 0 unless the rule makes it day 1. Of several
 * limits the earliest counts. Pure: the same input gives the same answer on any device, in any time zone, at any hour.
 * Events that are not calendar dates are left out.
 */
export function timeline({ rules, events, schoolCalendar, today }: TimelineInput): Milestone[] {
  const theCase = new Case(rules, events, schoolCalendar);
  const now = toSerial(today);
  const list = [...theCase.runs.values()].map((run) => asOf(now, run, theCase));

  const notEligible = all(theCase.dates, ['found-not-eligible']).at(-1) ?? Number.NEGATIVE_INFINITY;
  const isEligible = eligible.some((t) => theCase.dates.has(t));
  for (const id of ['annual-review', 'reevaluation'] as const) {
    const { starts, years, citation } = recurring[id];
    const types = starts.find((t) => theCase.dates.has(t));
    // The newest one counts: each yearly meeting starts the next year. A child found not eligible has none.
    const start = (types && theCase.dates.get(types)?.at(-1)) ?? null;
    const over = !isEligible || (start !== null && notEligible >= start);
    list.push(inYears(id, over ? null : start, { years, citation, basis: 'federal-law' }, today));
  }

  const refusedOn = all(theCase.dates, refusals).at(-1);
  const limit = rules?.dueProcess ?? federalDueProcess;
  if (refusedOn !== undefined && limit.years !== null)
    list.push(
      inYears(
        'due-process',
        refusedOn,
        { years: limit.years, citation: limit.citation, basis: limit.basis },
        today,
      ),
    );
  return list;
}

/**
 * How the date of one milestone was counted, day by day; null for a milestone that is not counted in days (yearly dates)
 * or has not started. Of several limits, `leads` marks the one that sets the date.
 */
export function explain(input: Omit<TimelineInput, 'today'>, id: MilestoneId): Explanation | null {
  const theCase = new Case(input.rules, input.events, input.schoolCalendar);
  const run = theCase.runs.get(id);
  if (!run?.leads) return null;
  const due = run.leads.end.due;
  const limits = run.limits.map(
    ({ from, start, end }): LimitCount => ({
      count: start.limit.days,
      unit: start.limit.unit,
      from,
      dayOne: start.limit.dayOne === true,
      due: end.due === null ? null : isoOf(end.due),
      estimate: end.open.length > 0,
      leads: end === run.leads?.end,
      yearEnd: end.yearEnd,
      open: end.open,
      days: daysOf(start, end, theCase.year),
    }),
  );
  return {
    id,
    due: due === null ? null : isoOf(due),
    latest: run.latest === null ? null : isoOf(run.latest.on),
    limits,
    open: run.leads.end.open,
  };
}
