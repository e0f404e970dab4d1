/** A case for the examples: fixed days, so that every screen can be looked at on any day. */
import type { CaseRecord } from '@/lib/casefile/types';
import { Temporal } from '@/lib/dates/temporal';
import type { CaseEvent, Milestone } from '@/lib/timeline/types';

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

/** Maya's case with what happened after the letter. */
export const later = (events: [CaseEvent['type'], string][], more: Partial<CaseRecord> = {}): CaseRecord => ({
  ...maya,
  ...more,
  events: [...maya.events, ...events.map(([type, on]): CaseEvent => ({ type, on }))],
});

/** A milestone as the timeline gives it for these fixed days. */
export function due(
  id: Milestone['id'],
  on: string | null,
  today: string,
  more: Partial<Milestone> = {},
): Milestone {
  const daysLeft =
    on === null ? null : Temporal.PlainDate.from(today).until(on, { largestUnit: 'days' }).days;
  const ahead = daysLeft === 0 ? 'today' : 'upcoming';
  return {
    id,
    due: on,
    daysLeft,
    status: daysLeft === null ? 'waiting' : daysLeft < 0 ? 'passed' : ahead,
    unit: 'calendar',
    basis: 'common-practice',
    citation: null,
    estimate: false,
    ...more,
  };
}
