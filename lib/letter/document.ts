/** A letter as plain blocks: one document, four faces (HTML sheet, PDF, text, DOCX). */

export const letterKinds = [
  'iep-evaluation',
  'iep-and-504',
  'follow-up',
  'records',
  'prior-written-notice',
  'iep-meeting',
  '504-evaluation',
  'plan-answer',
  'meeting-summary',
  'independent-evaluation',
  'doctor-letter',
  'mediation',
] as const;
export type LetterKind = (typeof letterKinds)[number];
/** Kinds that ask for an evaluation: the whole form, with the concerns and what was tried. */
export const longKinds = ['iep-evaluation', 'iep-and-504'] as const satisfies readonly LetterKind[];
export type LongKind = (typeof longKinds)[number];
/** The first kind's words are those that all share; every other kind has more in content/messages/<locale>/letter-<kind>.json. */
export const hasOwnWords = (kind: LetterKind) => kind !== 'iep-evaluation';
/** Kinds with one step of questions of their own (`about`); the rest of what they need is the same for all. */
export type ShortKind = Exclude<LetterKind, LongKind>;
export const isShortKind = (kind: LetterKind): kind is ShortKind =>
  !(longKinds as readonly LetterKind[]).includes(kind);

/** Where it is false, the step `school` asks whom the answer is for, and not for copies or an address. */
export const goesToSchool = (kind: LetterKind) => kind !== 'doctor-letter';

export type FormStepId =
  | 'about'
  | 'request'
  | 'you'
  | 'child'
  | 'school'
  | 'concerns'
  | 'support'
  | 'delivery';
export type StepId = FormStepId | 'review';

const longSteps = ['request', 'you', 'child', 'school', 'concerns', 'support', 'delivery'] as const;
const shortSteps = ['about', 'you', 'child', 'school', 'delivery'] as const;

/** The form's steps of a kind of letter, in order. Each has its own address: /en/letters/<kind>/<step>/ */
export const formStepsOf = (kind: LetterKind): readonly FormStepId[] =>
  isShortKind(kind) ? shortSteps : longSteps;
/** The same, and the review that ends them. */
export const stepsOf = (kind: LetterKind): readonly StepId[] => [...formStepsOf(kind), 'review'];
/** Where a kind of letter begins. */
export const firstStepOf = (kind: LetterKind): FormStepId => (isShortKind(kind) ? 'about' : 'request');

/**
 * What every block says of itself: `step` is where a "Change" link leads and what the form highlights. `id`: see `withIds`;
 * a block without one cannot be edited by hand. `edited`: a parent wrote these words; `outdated`: and an answer changed
 * what they were written over.
 */
type Base = { step: FormStepId; id?: string; edited?: true; outdated?: true };

/** How a parent signs: `print` by hand on paper. A drawing is the data of an SVG path in a box of this size (see signature.ts). */
export type Signed = { way: 'typed' } | { way: 'drawn'; paths: string; width: number; height: number };
export type Signature = { way: 'print' } | Signed;

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
    | {
        kind: 'signature';
        closing: string;
        name: string;
        relation: string;
        dateLabel: string;
        signed?: Signed;
        /** The letter's own date in words, beside a name that was typed or drawn; ink is dated by hand. */
        signedOn?: string;
      }
    /** Enclosures and cc: a label and its items. */
    | { kind: 'notes'; label: string; items: string[] }
  );

export type LetterDocument = {
  kind: LetterKind;
  /** Language of the letter's own words (BCP 47). */
  locale: string;
  /** Title for the PDF and the page; never holds more of the child than the name in the Re: line. */
  title: string;
  /** The child's first name as the answers have it: a parent's own words may still hold an older one. */
  child?: string;
  /** Author for the PDF's data: the parent's name. */
  author: string;
  /** ISO date of the letter, or null while it is not given. Used for the file name. */
  date: string | null;
  /** Words repeated on later pages, such as "Ana Rivera, page 2". `{page}` and `{pages}` are filled in by the writer. */
  pageLabel: string;
  blocks: LetterBlock[];
};
