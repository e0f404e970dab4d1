import type { LetterKind, StepId } from '@/lib/letter/document';

/** The address of a step. */
export const stepHref = (locale: string, kind: LetterKind, step: StepId) =>
  `/${locale}/letters/${kind}/${step}/`;

/** The blank letter: a static file that needs no script. */
export const blankHref = (locale: string, kind: LetterKind) => `/templates/${kind}-${locale}.pdf`;
