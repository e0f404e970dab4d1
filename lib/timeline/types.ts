/** The words of the timeline: what happened (events), what the law says (rules), what is due (milestones). */

export const eventTypes = [
  'request-received',
  /** The school's first meeting on the request: MS and AR count to it. */
  'team-met',
  'plan-received',
  'consent-given',
  /** Yes to a part of the plan. The clock may only start once the school accepts the changes. */
  'consent-with-changes',
  'consent-refused',
  'evaluation-done',
  /** The child needs special education. */
  'eligibility-decided',
  'found-not-eligible',
  /** Yes to the services themselves: Hawaii counts to the IEP meeting from it. */
  'services-consent',
  'iep-meeting-held',
  'iep-signed',
  'request-refused',
  /** The family asks for a 504 plan instead of special education. */
  'asked-for-504',
] as const;
export type EventType = (typeof eventTypes)[number];
/** These happen again each year; the others once. */
export const yearlyEvents: readonly EventType[] = [
  'evaluation-done',
  'eligibility-decided',
  'found-not-eligible',
  'iep-meeting-held',
  'iep-signed',
];
/** `on` is an ISO calendar date, such as 2026-11-30. */
export type CaseEvent = { type: EventType; on: string };

/**
 * ISO dates. `breaks` are inclusive days without school; `lastDay` is the last school day of this year, `firstDay` the
 * first of the next. `openOn`: federal holidays on which this school is open; all others are taken as days off.
 */
export type SchoolCalendar = {
  breaks?: { first: string; last: string }[];
  noSchool?: string[];
  openOn?: string[];
  lastDay?: string;
  firstDay?: string;
};

/** A state's clocks, in the order in which they run. */
export const clockIds = [
  'response',
  /** The meeting that decides on the request, where it has a limit beside the first answer (AR). */
  'decision-meeting',
  /** The written answer that follows such a meeting (MS, NJ). */
  'notice',
  'consent-window',
  'evaluation',
  /** The federal 60 days, where the state's own clock is another and sources differ on which is enforced (CT). */
  'federal-evaluation',
  'eligibility',
  'iep-meeting',
] as const;
export type ClockId = (typeof clockIds)[number];

export const milestoneIds = [
  'thirty-day',
  ...clockIds,
  'annual-review',
  'reevaluation',
  'due-process',
] as const;
export type MilestoneId = (typeof milestoneIds)[number];
export type MilestoneStatus = 'waiting' | 'upcoming' | 'today' | 'passed' | 'overdue' | 'done' | 'done-late';
export type Basis = 'common-practice' | 'state-law' | 'federal-law';
export type DayUnit = 'calendar' | 'school' | 'business';

export type Milestone = {
  id: MilestoneId;
  /** ISO date, or null while its start has not happened. */
  due: string | null;
  /** Calendar days from today to `due`: negative once passed; null while waiting. */
  daysLeft: number | null;
  status: MilestoneStatus;
  unit: DayUnit;
  basis: Basis;
  citation: string | null;
  /** True when something unknown (a school break, a year's end) could still move the date. */
  estimate: boolean;
};

/** Why a day does not count, or that it does. `start` is day 0; `due` the last day, counted. */
export type DayKind =
  | 'start'
  | 'counted'
  | 'due'
  | 'weekend'
  | 'holiday'
  | 'break'
  | 'day-off'
  | 'summer'
  | 'consent-wait';
/** One day of a count. `n` is its number, for counted days. */
export type CountedDay = { on: string; kind: DayKind; n: number | null };

/** What is not known yet and could move a date. */
export type OpenQuestion = 'breaks' | 'summer' | 'state-holidays' | 'consent-changes' | 'earlier-step';

/** How one limit of a clock was counted. */
export type LimitCount = {
  count: number;
  unit: DayUnit;
  /** The event it is counted from, or the earlier clock whose last day stands in for it. */
  from: { event: EventType; on: string } | { clock: ClockId; on: string };
  /** The first day is day 1 (MS), not day 0. */
  dayOne: boolean;
  due: string | null;
  /** The due date may still move later. */
  estimate: boolean;
  /** This limit is the earliest, so it sets the milestone's date. */
  leads: boolean;
  /** Set when a rule about the year's end took the place of the count. */
  yearEnd: YearEndKind | null;
  open: OpenQuestion[];
  /** Every calendar day from the start to the due date, both included. Empty while no date can be told. */
  days: CountedDay[];
};
export type YearEndKind =
  | 'after-first-day'
  | 'after-last-day'
  | 'fixed-date'
  | 'near-break'
  | 'first-day-if-summer';

/** How a milestone's date was found. */
export type Explanation = {
  id: MilestoneId;
  /** No earlier than this day... */
  due: string | null;
  /** ...and surely no later than this one; null when nothing caps it. Equal to `due` for an exact date. */
  latest: string | null;
  limits: LimitCount[];
  open: OpenQuestion[];
};

export type { ClockRule, StateRules } from './rules';
