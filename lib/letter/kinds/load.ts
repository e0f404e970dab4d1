/** The same registry for the browser: a parent loads the one letter that they write. */
import { isShortKind, type LetterKind, type ShortKind } from '../document';
import type { ShortLetter } from './spec';

const loaders: Record<ShortKind, () => Promise<ShortLetter>> = {
  'follow-up': () => import('./follow-up/letter').then((m) => m.followUp),
  records: () => import('./records/letter').then((m) => m.records),
  'doctor-letter': () => import('./doctor-letter/letter').then((m) => m.doctorLetter),
  'prior-written-notice': () => import('./prior-written-notice/letter').then((m) => m.priorWrittenNotice),
  'iep-meeting': () => import('./iep-meeting/letter').then((m) => m.iepMeeting),
  '504-evaluation': () => import('./504-evaluation/letter').then((m) => m.evaluation504),
  'plan-answer': () => import('./plan-answer/letter').then((m) => m.planAnswer),
  'meeting-summary': () => import('./meeting-summary/letter').then((m) => m.meetingSummary),
  'independent-evaluation': () =>
    import('./independent-evaluation/letter').then((m) => m.independentEvaluation),
  mediation: () => import('./mediation/letter').then((m) => m.mediation),
};

/** How a short letter is put together; null for a long one. Fails when its file cannot be had. */
export const loadShortLetter = async (kind: LetterKind): Promise<ShortLetter | null> =>
  isShortKind(kind) ? loaders[kind]() : null;
