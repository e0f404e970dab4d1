/** The words of the letters for the build, the tests and the command, checked when first asked for. The browser loads them one by one (use-kind-parts.ts). */
import en504Evaluation from '@/content/letters/en/504-evaluation.json';
import enDoctorLetter from '@/content/letters/en/doctor-letter.json';
import enFollowUp from '@/content/letters/en/follow-up.json';
import enIepAnd504 from '@/content/letters/en/iep-and-504.json';
import enIepEvaluation from '@/content/letters/en/iep-evaluation.json';
import enIepMeeting from '@/content/letters/en/iep-meeting.json';
import enIndependentEvaluation from '@/content/letters/en/independent-evaluation.json';
import enMediation from '@/content/letters/en/mediation.json';
import enMeetingSummary from '@/content/letters/en/meeting-summary.json';
import enPlanAnswer from '@/content/letters/en/plan-answer.json';
import enPriorWrittenNotice from '@/content/letters/en/prior-written-notice.json';
import enRecords from '@/content/letters/en/records.json';
import { isShortKind, type LetterKind } from '../letter/document';
import { shortLetters } from '../letter/kinds';
import { mergeWording } from '../letter/merge-wording';
import {
  bothWordingSchema,
  checkSentences,
  shortWordingSchema,
  type Wording,
  wordingSchema,
} from '../letter/wording';

const files = {
  en: {
    'iep-evaluation': enIepEvaluation,
    'iep-and-504': enIepAnd504,
    'follow-up': enFollowUp,
    records: enRecords,
    'doctor-letter': enDoctorLetter,
    'prior-written-notice': enPriorWrittenNotice,
    'iep-meeting': enIepMeeting,
    '504-evaluation': en504Evaluation,
    'plan-answer': enPlanAnswer,
    'meeting-summary': enMeetingSummary,
    'independent-evaluation': enIndependentEvaluation,
    mediation: enMediation,
  },
} as const satisfies Record<string, Record<LetterKind, unknown>>;
export type LetterLocale = keyof typeof files;
export const letterLocales = Object.keys(files) as LetterLocale[];
export const isLetterLocale = (s: string): s is LetterLocale => Object.hasOwn(files, s);

const checked = new Map<string, Wording>();

function read(kind: LetterKind, locale: LetterLocale): Wording {
  const shared = wordingSchema.parse(files[locale]['iep-evaluation']);
  if (isShortKind(kind)) {
    const own = shortWordingSchema.parse(files[locale][kind]);
    checkSentences(own, shortLetters[kind].sentences);
    return mergeWording(kind, shared, own);
  }
  const own = kind === 'iep-and-504' ? bothWordingSchema.parse(files[locale][kind]) : null;
  return mergeWording(kind, shared, own);
}

/** @throws if the words are not whole: a build with such words fails its content tests. */
export function letterWording(kind: LetterKind, locale: LetterLocale): Wording {
  const key = `${locale}/${kind}`;
  const known = checked.get(key) ?? read(kind, locale);
  checked.set(key, known);
  return known;
}
