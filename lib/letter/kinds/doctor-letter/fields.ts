import type { OwnField } from '../fields';

/** Who the doctor is, what the school is deciding, and what the parent sees. */
export const doctorLetterFields: readonly OwnField[] = [
  { id: 'doctor', type: 'line', required: true },
  { id: 'clinic', type: 'line' },
  { id: 'address', type: 'words' },
  { id: 'plan', type: 'choice', required: true, options: ['iep', '504', 'both'] },
  { id: 'asked', type: 'choice', required: true, options: ['yes', 'now'] },
  { id: 'sent', type: 'date', when: { id: 'asked', is: ['yes'] } },
  { id: 'seen', type: 'words', required: true },
  { id: 'by', type: 'date', within: 'future' },
  { id: 'papers', type: 'checks', options: ['request', 'examples', 'form', 'release'] },
];
