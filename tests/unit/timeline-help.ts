/** Rules built as objects and cases in one line, for the tests of the engine. */
import { Temporal } from '@/lib/dates';
import {
  type CaseEvent,
  type ClockRule,
  type EventType,
  type Explanation,
  explain,
  type LimitRule,
  type Milestone,
  type MilestoneId,
  type SchoolCalendar,
  type StateRules,
  timeline,
} from '@/lib/timeline';
import { stateRules } from '@/lib/timeline/rules';

/** A case as the timeline command takes it: California, a break, a day off, a summer. */
export const example = {
  state: 'CA',
  today: '2026-12-10',
  events: [{ type: 'request-received', on: '2026-11-30' }],
  schoolCalendar: {
    breaks: [{ first: '2026-12-21', last: '2027-01-08' }],
    noSchool: ['2026-12-04'],
    lastDay: '2027-06-04',
    firstDay: '2027-08-18',
  },
};

export type Clocks = StateRules['clocks'];

/** A clock seen in the law, unless told otherwise. */
export const clock = (ends: EventType[], limits: LimitRule[], more: Partial<ClockRule> = {}): ClockRule => ({
  ends,
  limits,
  citation: 'Rule 1',
  url: null,
  confidence: 'high',
  source: 'law',
  basis: 'state-law',
  ...more,
});

const forEach = (clocks: Clocks, words: string) =>
  Object.fromEntries(Object.keys(clocks).map((id) => [id, words]));

/** A state with these clocks. It must fit the schema of content/states. */
export function stateOf(clocks: Clocks, more: Partial<StateRules> = {}): StateRules {
  const answer = clocks.response ? (clocks.response.confidence === 'high' ? 'law' : 'reported') : 'none';
  return stateRules.parse({
    code: 'CA',
    name: 'A state',
    reviewed: '2026-11-22',
    answer,
    terms: { team: 'team', plan: 'plan', requestTo: 'the school' },
    clocks,
    dueProcess: {
      years: 2,
      citation: '34 CFR 300.507(a)(2)',
      url: null,
      confidence: 'medium',
      basis: 'federal-law',
    },
    words: {
      en: { duties: forEach(clocks, 'do it'), notes: [], caveats: forEach(clocks, 'It may be late.') },
    },
    ...more,
  });
}

export type Events = Partial<Record<EventType, string>>;
export const eventsOf = (events: Events): CaseEvent[] =>
  Object.entries(events).map(([type, on]) => ({ type: type as EventType, on }));

/** One case: `at(today)` are its milestones as of a day, `of(id)` how one was counted. */
export function caseOf(
  rules: StateRules | null,
  events: Events | CaseEvent[],
  schoolCalendar: SchoolCalendar = {},
) {
  const list = Array.isArray(events) ? events : eventsOf(events);
  const all = (today = '2026-01-01') =>
    timeline({ rules, events: list, schoolCalendar, today: Temporal.PlainDate.from(today) });
  return {
    all,
    find: (id: MilestoneId, today?: string) => all(today).find((m) => m.id === id),
    at: (id: MilestoneId, today?: string): Milestone => {
      const found = all(today).find((m) => m.id === id);
      if (!found) throw new Error(`no milestone ${id}`);
      return found;
    },
    due: (id: MilestoneId): string | null | undefined => all().find((m) => m.id === id)?.due,
    status: (id: MilestoneId, today: string) => all(today).find((m) => m.id === id)?.status,
    of: (id: MilestoneId): Explanation => {
      const found = explain({ rules, events: list, schoolCalendar }, id);
      if (!found) throw new Error(`${id} has not started`);
      return found;
    },
  };
}
