import { type LetterKind, letterKinds } from '@/lib/letter/document';

/** When a letter has its time, in the order of the way. */
export const moments = ['asking', 'waiting', 'answered', 'between'] as const;
export type Moment = (typeof moments)[number];

const momentOf: Partial<Record<LetterKind, Moment>> = {
  'iep-evaluation': 'asking',
  'iep-and-504': 'asking',
  '504-evaluation': 'asking',
  'follow-up': 'waiting',
  'doctor-letter': 'waiting',
  'plan-answer': 'answered',
  'prior-written-notice': 'answered',
  'independent-evaluation': 'answered',
  mediation: 'answered',
};

/** The letters of a moment in the registry's order. One that names no moment has its time again and again. */
export const kindsAt = (moment: Moment): LetterKind[] =>
  letterKinds.filter((kind) => (momentOf[kind] ?? 'between') === moment);

/** What a parent may say of today, and the letters that help. */
export const situations = {
  first: ['iep-and-504', 'iep-evaluation', '504-evaluation'],
  silent: ['follow-up'],
  no: ['prior-written-notice'],
  form: ['plan-answer'],
  tested: ['independent-evaluation', 'records'],
  change: ['iep-meeting'],
  talked: ['meeting-summary'],
  papers: ['records', 'doctor-letter'],
  stuck: ['mediation'],
} as const satisfies Record<string, readonly LetterKind[]>;
export type Situation = keyof typeof situations;

/** What an answer may speak for, and the kind of letter that asks for it. */
export const plans = ['iep', '504', 'both'] as const;
export type Plan = (typeof plans)[number];
export const letterFor = {
  iep: 'iep-evaluation',
  '504': '504-evaluation',
  both: 'iep-and-504',
} as const satisfies Record<Plan, LetterKind>;

/** The five questions on IEP and 504. An answer without a plan decides nothing. */
export const planQuestions = {
  teaching: { yes: 'iep', no: '504' },
  changes: { yes: '504', no: 'iep' },
  therapy: { yes: 'both', no: null },
  health: { yes: 'both', no: null },
  goals: { yes: 'iep', no: '504' },
} as const satisfies Record<string, { yes: Plan | null; no: Plan | null }>;
export type PlanQuestion = keyof typeof planQuestions;
