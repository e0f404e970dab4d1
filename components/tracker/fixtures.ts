/** A case for the examples: fixed days, so that every screen can be looked at on any day. */
import type { CaseRecord } from '@/lib/casefile/types';
import type { CaseEvent } from '@/lib/timeline/types';

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
export const after = (events: [CaseEvent['type'], string][], more: Partial<CaseRecord> = {}): CaseRecord => ({
  ...maya,
  ...more,
  events: [...maya.events, ...events.map(([type, on]): CaseEvent => ({ type, on }))],
});
