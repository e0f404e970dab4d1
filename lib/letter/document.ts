/** A letter as plain blocks: one document, four faces (HTML sheet, PDF, text, later DOCX). */

export const letterKinds = ['iep-evaluation'] as const;
export type LetterKind = (typeof letterKinds)[number];

/** The form steps, in order. Each has its own address: /en/letters/iep-evaluation/<step>/ */
export const steps = [
  'request',
  'you',
  'child',
  'school',
  'concerns',
  'support',
  'delivery',
  'review',
] as const;
export type StepId = (typeof steps)[number];
export type FormStepId = Exclude<StepId, 'review'>;

/** What every block says of itself: `step` is where a "Change" link leads and what the form highlights. */
type Base = { step: FormStepId };

export type LetterBlock = Base &
  (
    | { kind: 'sender'; name: string; address: string[]; contact: string[] }
    | { kind: 'date'; text: string }
    | { kind: 'delivery'; text: string }
    | { kind: 'recipient'; lines: string[] }
    | { kind: 'subject'; label: string; lines: string[] }
    | { kind: 'salutation'; text: string }
    | { kind: 'heading'; text: string }
    | { kind: 'paragraph'; text: string }
    | { kind: 'list'; items: string[] }
    /** Stays together on paper: closing words, room to sign, name and relation, a line for the date. */
    | { kind: 'signature'; closing: string; name: string; relation: string; dateLabel: string }
    /** Enclosures and cc: a label and its items. */
    | { kind: 'notes'; label: string; items: string[] }
  );

export type LetterDocument = {
  kind: LetterKind;
  /** Language of the letter's own words (BCP 47). */
  locale: string;
  /** Title for the PDF and the page; never holds more of the child than the name in the Re: line. */
  title: string;
  /** Author for the PDF's data: the parent's name. */
  author: string;
  /** ISO date of the letter, or null while it is not given. Used for the file name. */
  date: string | null;
  /** Words repeated on later pages, such as "Ana Rivera, page 2". `{page}` and `{pages}` are filled in by the writer. */
  pageLabel: string;
  blocks: LetterBlock[];
};
