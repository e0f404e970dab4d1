/** A family's own records. They live in this browser only. */
import type { Answers } from '@/lib/letter/answers';
import type { DeliveryMethod } from '@/lib/letter/choices';
import type { LetterKind, Signature } from '@/lib/letter/document';
import type { Edits } from '@/lib/letter/edits';
import type { CaseEvent, SchoolCalendar } from '@/lib/timeline/types';

export const contactWays = ['phone', 'in-person', 'email', 'letter', 'text', 'video', 'other'] as const;
export type ContactWay = (typeof contactWays)[number];

/** One talk, call or note, as the parent wrote it down. */
export type Contact = {
  id: string;
  /** ISO date. */
  on: string;
  who: string;
  how: ContactWay;
  said: string;
  /** Names of papers or pictures the parent keeps elsewhere. No files are kept here. */
  attachments: string[];
};

/** How a paper got to the school, and what shows the day. */
export type DeliveryProof = {
  id: string;
  /** What was given: "the request letter", "the signed plan". */
  what: string;
  /** ISO date on which the school got it. */
  on: string;
  method: DeliveryMethod | '';
  /** A tracking number, who took or stamped it, or where the receipt is. */
  proof: string;
};

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
  /** What the parent changed on the plan, in their own words; for consent-with-changes. */
  consentNote: string;
  contacts: Contact[];
  deliveries: DeliveryProof[];
  /** ISO date on which the parent closed the case; null while it is open. */
  closedOn: string | null;
  /** How often its dates were put in a calendar: the SEQUENCE of the next .ics file. */
  calendarCount: number;
  createdAt: string;
  updatedAt: string;
};

/** What a parent does to the letter itself, beside the answers. */
export type ByHand = Pick<Draft, 'edits' | 'signature'>;

/** A half-written letter. One of each kind. */
export type Draft = {
  kind: LetterKind;
  answers: Answers;
  /** Words of the letter that the parent changed by hand. */
  edits?: Edits;
  /** How it is signed; by hand where it is not there. */
  signature?: Signature;
  /** Grows by one with each save: two tabs compare it before they write. */
  rev: number;
  updatedAt: string;
  /** The page that wrote it (see `thisTab`). */
  tab: string;
};
