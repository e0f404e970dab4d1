import type { CaseRecord } from '@/lib/casefile/types';
import type { EventType } from '@/lib/timeline/types';

/** What was done, for the words beside "Undo" (tracker.json, undo). */
export type Done =
  | EventType
  | 'taken-back'
  | 'edited'
  | 'calendar-changed'
  | 'contact-added'
  | 'contact-changed'
  | 'contact-removed'
  | 'delivery-added'
  | 'delivery-changed'
  | 'delivery-removed'
  | 'closed'
  | 'reopened'
  | 'break-added'
  | 'break-none'
  | 'break-removed';

export type OnChange = (change: (current: CaseRecord) => CaseRecord, done: Done) => void;
