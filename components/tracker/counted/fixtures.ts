/** Rules and cases for the examples and tests: fixed, so that a corrected state changes none of them. */

import { Temporal } from '@/lib/dates/temporal';
import { explain, timeline } from '@/lib/timeline';
import type { ClockRule, LimitRule, StateRules } from '@/lib/timeline/rules';
import type { CaseEvent, EventType, MilestoneId, SchoolCalendar } from '@/lib/timeline/types';

const clock = (ends: EventType[], limits: LimitRule[], more: Partial<ClockRule> = {}): ClockRule => ({
  ends,
  limits,
  citation: 'Example rule',
  url: null,
  confidence: 'high',
  source: 'law',
  basis: 'state-law',
  ...more,
});

const state = (code: string, name: string, clocks: StateRules['clocks']): StateRules => ({
  code,
  name,
  reviewed: '2026-11-22',
  answer: 'law',
  terms: { team: 'team', plan: 'assessment plan', requestTo: 'the school' },
  clocks,
  dueProcess: {
    years: 2,
    citation: '34 CFR 300.507(a)(2)',
    url: 'https://www.ecfr.gov/current/title-34/section-300.507',
    confidence: 'medium',
    basis: 'federal-law',
  },
  words: { en: { duties: {}, notes: [] } },
});

const answered: EventType[] = ['plan-received', 'request-refused'];
const californiaLaw = {
  citation: 'Cal. Educ. Code §§ 56321(a), 56043(a)',
  url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=EDC&sectionNum=56321',
};

/** 15 days; breaks of more than 5 school days and the summer stand still. At least 15 days to decide. */
export const californiaRules = state('CA', 'California', {
  response: clock(
    answered,
    [
      {
        days: 15,
        unit: 'calendar',
        starts: ['request-received'],
        pauses: { breaksOver: 5, weekends: 'after', summer: true },
        yearEnd: { kind: 'after-first-day', within: 10, days: 10 },
      },
    ],
    californiaLaw,
  ),
  'consent-window': clock(['consent-given'], [{ days: 15, unit: 'calendar', starts: ['plan-received'] }], {
    ...californiaLaw,
    citation: 'Cal. Educ. Code §§ 56043(b), 56321(c)(4)',
    minimum: true,
  }),
});

/** The day of the request is day 1; the written answer follows the meeting. */
export const mississippiRules = state('MS', 'Mississippi', {
  response: clock(
    ['team-met', ...answered],
    [{ days: 14, unit: 'calendar', starts: ['request-received'], dayOne: true }],
    { lateAfter: 'notice', citation: '7 Miss. Code R. 34-D-300.301(b)(1)(i)' },
  ),
  notice: clock(answered, [{ days: 7, unit: 'calendar', starts: ['team-met'], after: 'response' }], {
    citation: '7 Miss. Code R. 34-D-300.301(b)(1)(i)',
  }),
});

/** 15 school days to answer, 60 school days for the tests: read on the state's page and in a guide. */
export const schoolDayRules = state('NY', 'An example state', {
  response: clock(answered, [{ days: 15, unit: 'school', starts: ['request-received'] }], {
    source: 'state',
  }),
  evaluation: clock(
    ['evaluation-done'],
    [
      {
        days: 45,
        unit: 'school',
        starts: ['consent-given'],
        yearEnd: { kind: 'fixed-date', schoolDaysLeft: [35, 44], month: 6, day: 30 },
      },
    ],
    { source: 'guide', confidence: 'medium' },
  ),
});

/** 60 calendar days, or 35 school days: the earlier counts. Business days to answer. */
export const twoLimitRules = state('ID', 'An example state', {
  response: clock(answered, [{ days: 10, unit: 'business', starts: ['request-received'] }]),
  evaluation: clock(
    ['evaluation-done'],
    [
      { days: 60, unit: 'calendar', starts: ['consent-given'] },
      { days: 35, unit: 'school', starts: ['consent-given'] },
    ],
    { confidence: 'medium' },
  ),
});

export const allRules = [californiaRules, mississippiRules, schoolDayRules, twoLimitRules];

/** Two weeks of winter break. */
export const winterBreak = { first: '2026-12-21', last: '2027-01-01' };

export type ExampleCase = {
  rules: StateRules | null;
  events: Partial<Record<EventType, string>>;
  schoolCalendar?: SchoolCalendar;
};

const inputOf = ({ rules, events, schoolCalendar = {} }: ExampleCase) => ({
  rules,
  events: Object.entries(events).map(([type, on]): CaseEvent => ({ type: type as EventType, on })),
  schoolCalendar,
});

/** One milestone of a case with how it was counted. Throws where the example has no such count. */
export function countedExample(example: ExampleCase, id: MilestoneId) {
  const input = inputOf(example);
  const explanation = explain(input, id);
  if (!explanation) throw new Error(`${id} has not started`);
  return { explanation, rules: example.rules, milestone: { id, due: explanation.due } };
}

/** Every milestone of a case as of a day, with the input it came from. */
export function caseExample(example: ExampleCase, today: string) {
  const input = inputOf(example);
  return { input, milestones: timeline({ ...input, today: Temporal.PlainDate.from(today) }) };
}
