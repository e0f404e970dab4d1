/** The questions that a short letter asks beside those that all letters share. */
import { isShortKind, type LetterKind, type ShortKind } from '../document';
import { evaluation504Fields } from './504-evaluation/fields';
import { doctorLetterFields } from './doctor-letter/fields';
import { followUpFields } from './follow-up/fields';
import { iepMeetingFields } from './iep-meeting/fields';
import { independentEvaluationFields } from './independent-evaluation/fields';
import { mediationFields } from './mediation/fields';
import { meetingSummaryFields } from './meeting-summary/fields';
import { planAnswerFields } from './plan-answer/fields';
import { priorWrittenNoticeFields } from './prior-written-notice/fields';
import { recordsFields } from './records/fields';

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
  /** The date of this other question cannot be later than this one's. */
  notBefore?: string;
  /** Asked only while another question has one of these answers. */
  when?: { id: string; is: readonly string[] };
};

const fields: Record<ShortKind, readonly OwnField[]> = {
  'follow-up': followUpFields,
  records: recordsFields,
  'doctor-letter': doctorLetterFields,
  'prior-written-notice': priorWrittenNoticeFields,
  'iep-meeting': iepMeetingFields,
  '504-evaluation': evaluation504Fields,
  'plan-answer': planAnswerFields,
  'meeting-summary': meetingSummaryFields,
  'independent-evaluation': independentEvaluationFields,
  mediation: mediationFields,
};

/** The own questions of a kind; none for a long letter, whose steps are its own. */
export const fieldsOf = (kind: LetterKind): readonly OwnField[] => (isShortKind(kind) ? fields[kind] : []);

/** Is this question asked, given what is answered so far? */
export const isAsked = (field: OwnField, about: Readonly<Record<string, unknown>>): boolean =>
  !field.when || field.when.is.includes(String(about[field.when.id] ?? ''));
