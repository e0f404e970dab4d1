import type { LetterDocument, LetterKind } from './document';

const names: Record<LetterKind, string> = {
  'iep-evaluation': 'request-for-evaluation',
  'iep-and-504': 'request-for-iep-and-504-evaluation',
  'follow-up': 'follow-up-letter',
  records: 'request-for-records',
  'doctor-letter': 'request-for-doctor-letter',
  'prior-written-notice': 'request-for-prior-written-notice',
  'iep-meeting': 'request-for-iep-meeting',
  '504-evaluation': 'request-for-504-plan',
  'plan-answer': 'answer-to-the-plan',
  'meeting-summary': 'meeting-summary',
  'independent-evaluation': 'request-for-independent-evaluation',
  mediation: 'request-for-mediation',
};

/** By date and kind, never by a name: "2026-11-30-request-for-evaluation.pdf". `part` says more: "-packet". */
export const fileName = (doc: LetterDocument, extension = 'pdf', part = ''): string =>
  `${[doc.date, names[doc.kind], part].filter(Boolean).join('-')}.${extension}`;
