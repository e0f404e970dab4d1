import type { OwnField } from '../fields';

/** Major life activities as Section 504 uses the term, in the order of a school day. */
export const activities = [
  'learning',
  'reading',
  'concentrating',
  'thinking',
  'communicating',
  'speaking',
  'seeing',
  'hearing',
  'hands',
  'walking',
  'self-care',
  'eating',
  'sleeping',
  'breathing',
  'body',
] as const;

/** Papers whose names all letters share. The health plan is this letter's own. */
export const sharedPapers = [
  'doctor-letter',
  'private-evaluation',
  'therapist-report',
  'report-card',
  'work-samples',
  'teacher-notes',
] as const;

/** The impairment, what it limits and how that shows at school: what a school decides on under Section 504. */
export const evaluation504Fields: readonly OwnField[] = [
  { id: 'known', type: 'choice', required: true, options: ['found', 'suspected'] },
  { id: 'impairment', type: 'line', required: true },
  { id: 'activities', type: 'checks', required: true, options: activities },
  { id: 'shows', type: 'words', required: true },
  { id: 'helps', type: 'words' },
  { id: 'papers', type: 'checks', options: [...sharedPapers, 'health-plan'] },
  { id: 'by', type: 'date', required: true, within: 'future' },
];
