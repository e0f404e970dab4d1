/** The registry: every short letter by its kind. docs/letters.md tells what a new one needs. */
import type { ShortKind } from '../document';
import { evaluation504 } from './504-evaluation/letter';
import { doctorLetter } from './doctor-letter/letter';
import { followUp } from './follow-up/letter';
import { iepMeeting } from './iep-meeting/letter';
import { independentEvaluation } from './independent-evaluation/letter';
import { mediation } from './mediation/letter';
import { meetingSummary } from './meeting-summary/letter';
import { planAnswer } from './plan-answer/letter';
import { priorWrittenNotice } from './prior-written-notice/letter';
import { records } from './records/letter';
import type { ShortLetter } from './spec';

export const shortLetters: Record<ShortKind, ShortLetter> = {
  'follow-up': followUp,
  records: records,
  'doctor-letter': doctorLetter,
  'prior-written-notice': priorWrittenNotice,
  'iep-meeting': iepMeeting,
  '504-evaluation': evaluation504,
  'plan-answer': planAnswer,
  'meeting-summary': meetingSummary,
  'independent-evaluation': independentEvaluation,
  mediation: mediation,
};
