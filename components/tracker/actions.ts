import type { CaseRecord } from '@/lib/casefile/types';

/** What was done, for the words beside "Undo" (tracker.json, undo). */
export type Done =
  | 'plan-received'
  | 'request-refused'
  | 'consent-given'
  | 'taken-back'
  | 'edited'
  | 'break-added'
  | 'break-none'
  | 'break-removed';

export type OnChange = (change: (current: CaseRecord) => CaseRecord, done: Done) => void;
