/** The words of the timeline: what happened (events), what the law says (rules), what is due (milestones). */

export const eventTypes = [
  'request-received',
  'plan-received',
  'consent-given',
  'evaluation-done',
  'eligibility-decided',
  'iep-meeting-held',
  'request-refused',
  'iep-signed',
] as const;
export type EventType = (typeof eventTypes)[number];
/** `on` is an ISO calendar date, such as 2026-11-30. */
export type CaseEvent = { type: EventType; on: string };

/** ISO dates. `breaks` are inclusive days without school; `lastDay` is the last school day of this year, `firstDay` the first of the next. */
export type SchoolCalendar = {
  breaks?: { first: string; last: string }[];
  noSchool?: string[];
  lastDay?: string;
  firstDay?: string;
};

export const milestoneIds = [
  'thirty-day',
  'response',
  'consent-window',
  'evaluation',
  'iep-meeting',
  'annual-review',
  'reevaluation',
] as const;
export type MilestoneId = (typeof milestoneIds)[number];
export type MilestoneStatus = 'waiting' | 'upcoming' | 'today' | 'passed' | 'overdue' | 'done' | 'done-late';
export type Basis = 'common-practice' | 'state-law' | 'federal-law';

export type Milestone = {
  id: MilestoneId;
  /** ISO date, or null while its start has not happened. */
  due: string | null;
  /** Calendar days from today to `due`: negative once passed; null while waiting. */
  daysLeft: number | null;
  status: MilestoneStatus;
  unit: 'calendar' | 'school' | 'business';
  basis: Basis;
  citation: string | null;
  /** True when something unknown (a school break, a year's end) could still move the date. */
  estimate: boolean;
};

export type { ClockRule, StateRules } from './rules';
