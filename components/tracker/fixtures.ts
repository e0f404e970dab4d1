/** Cases and milestones for the examples: fixed days, so that every screen can be looked at on any day. */
import type { CaseRecord } from '@/lib/casefile/types';
import { Temporal } from '@/lib/dates/temporal';
import type { Milestone } from '@/lib/timeline/types';
import type { Law } from './model';

export const california: Law = {
  name: 'California',
  days: 15,
  unit: 'calendar',
  citation: 'Cal. Educ. Code §§ 56321(a), 56043(a)',
  breaksOver: 5,
  tests: { days: 60, unit: 'calendar', meeting: true },
};

export const maya: CaseRecord = {
  id: 'example',
  childName: 'Maya',
  schoolName: 'Lincoln Elementary School',
  state: '',
  kind: 'iep-evaluation',
  method: 'hand',
  letterDate: '2026-11-30',
  events: [{ type: 'request-received', on: '2026-11-30' }],
  schoolCalendar: {},
  consentNote: '',
  contacts: [],
  deliveries: [],
  closedOn: null,
  calendarCount: 0,
  createdAt: '2026-11-30T17:00:00.000Z',
  updatedAt: '2026-11-30T17:00:00.000Z',
};

/** A milestone as the timeline gives it for these fixed days. */
export function due(
  id: Milestone['id'],
  on: string | null,
  today: string,
  more: Partial<Milestone> = {},
): Milestone {
  const daysLeft = on && Temporal.PlainDate.from(today).until(on, { largestUnit: 'days' }).days;
  const ahead = daysLeft === 0 ? 'today' : 'upcoming';
  return {
    id,
    due: on,
    daysLeft: daysLeft === '' ? null : daysLeft,
    status: daysLeft === null || daysLeft === '' ? 'waiting' : daysLeft < 0 ? 'passed' : ahead,
    unit: 'calendar',
    basis: 'common-practice',
    citation: null,
    estimate: false,
    ...more,
  };
}

export const later = (today: string): Milestone[] => [
  due('consent-window', null, today),
  due('evaluation', null, today, { basis: 'federal-law', citation: '34 CFR §300.301(c)' }),
];
export const laterInCalifornia = (today: string, planCame?: string): Milestone[] => [
  due('consent-window', planCame ?? null, today, {
    basis: 'state-law',
    citation: 'Cal. Educ. Code §§ 56043(b), 56321(c)(4)',
  }),
  due('evaluation', null, today, {
    basis: 'state-law',
    citation: 'Cal. Educ. Code §§ 56344(a), 56302.1(a), 56043(c)',
  }),
];
