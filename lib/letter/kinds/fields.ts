/** The questions that a short letter asks beside those that all letters share. */
import type { LetterKind, ShortKind } from '../document';
import { followUpFields } from './follow-up/fields';

export type OwnField = {
  id: string;
  /** line: one line. words: some lines. date: a whole date. choice: one of a few. checks: any of several. */
  type: 'line' | 'words' | 'date' | 'choice' | 'checks';
  /** The letter cannot do without it. */
  required?: boolean;
  /** For choice and checks. Their words are in content/messages/<locale>/letter-<kind>.json. */
  options?: readonly string[];
  /** For dates, as seen from today: `past` (the default) and `future` include it. */
  within?: 'past' | 'future' | 'any';
  /** Asked only while another question has one of these answers. */
  when?: { id: string; is: readonly string[] };
};

const fields: Record<ShortKind, readonly OwnField[]> = {
  'follow-up': followUpFields,
};

/** The own questions of a kind; none for the long letter, whose steps are its own. */
export const fieldsOf = (kind: LetterKind): readonly OwnField[] =>
  kind === 'iep-evaluation' ? [] : fields[kind];

/** Is this question asked, given what is answered so far? */
export const isAsked = (field: OwnField, about: Readonly<Record<string, unknown>>): boolean =>
  !field.when || field.when.is.includes(String(about[field.when.id] ?? ''));
