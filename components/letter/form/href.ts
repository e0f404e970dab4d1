import type { LetterKind, StepId } from '@/lib/letter/document';

/** The address of a kind's start page. */
export const startHref = (locale: string, kind: LetterKind) => `/${locale}/letters/${kind}/`;

/** The address of a step. */
export const stepHref = (locale: string, kind: LetterKind, step: StepId) =>
  `${startHref(locale, kind)}${step}/`;

/** The blank letter: a static file that needs no script. */
export const blankHref = (locale: string, kind: LetterKind) => `/templates/${kind}-${locale}.pdf`;
