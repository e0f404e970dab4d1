/** A family's own records. They live in this browser only. */
import type { Answers } from '@/lib/letter/answers';
import type { DeliveryMethod } from '@/lib/letter/choices';
import type { LetterKind } from '@/lib/letter/document';
import type { CaseEvent, SchoolCalendar } from '@/lib/timeline/types';

/** One request about one child, from the day the school got the letter. */
export type CaseRecord = {
  id: string;
  /** What the parent calls it: mostly the child's first name. May be empty. */
  childName: string;
  schoolName: string;
  /** Postal code, or '' while unknown. */
  state: string;
  kind: LetterKind;
  method: DeliveryMethod | '';
  /** ISO date written on the letter, or null. */
  letterDate: string | null;
  events: CaseEvent[];
  schoolCalendar: SchoolCalendar;
  createdAt: string;
  updatedAt: string;
};

/** A half-written letter. One of each kind. */
export type Draft = {
  kind: LetterKind;
  answers: Answers;
  /** Grows by one with each save: two tabs compare it before they write. */
  rev: number;
  updatedAt: string;
  /** The page that wrote it (see `thisTab`). */
  tab: string;
};
