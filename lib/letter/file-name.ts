import type { LetterDocument, LetterKind } from './document';

const names: Record<LetterKind, string> = {
  'iep-evaluation': 'request-for-evaluation',
  'follow-up': 'follow-up-letter',
};

/** By date and kind, never by a name: "2026-11-30-request-for-evaluation.pdf". */
export const fileName = (doc: LetterDocument, extension = 'pdf'): string =>
  `${doc.date ? `${doc.date}-` : ''}${names[doc.kind]}.${extension}`;
