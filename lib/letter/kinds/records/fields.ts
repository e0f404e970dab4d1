import type { OwnField } from '../fields';

/** What a school keeps of a child, from the papers most asked for to the rest. */
export const recordKinds = [
  'evaluations',
  'scores',
  'iep',
  'progress',
  'services',
  'plan-504',
  'grades',
  'discipline',
  'attendance',
  'health',
  'emails',
  'all',
] as const;
export const recordWays = ['copies', 'look', 'both'] as const;
export const formats = ['electronic', 'paper'] as const;

const copies = { id: 'way', is: ['copies', 'both'] } as const;

/** Which records, to look at or as copies, and before what meeting. */
export const recordsFields: readonly OwnField[] = [
  { id: 'records', type: 'checks', required: true, options: recordKinds },
  { id: 'other', type: 'line' },
  { id: 'way', type: 'choice', required: true, options: recordWays },
  { id: 'format', type: 'choice', options: formats, when: copies },
  { id: 'cost', type: 'choice', options: ['yes', 'no'], when: copies },
  { id: 'companion', type: 'line', when: { id: 'way', is: ['look', 'both'] } },
  { id: 'meeting', type: 'date', within: 'future' },
];
