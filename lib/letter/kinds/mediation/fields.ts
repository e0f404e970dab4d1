import type { OwnField } from '../fields';

/** Who is asked, what the two sides disagree about, and what would settle it. */
export const mediationFields: readonly OwnField[] = [
  { id: 'to', type: 'choice', required: true, options: ['state', 'district'] },
  { id: 'office', type: 'line', required: true, when: { id: 'to', is: ['state'] } },
  { id: 'officeAddress', type: 'words', when: { id: 'to', is: ['state'] } },
  { id: 'disagreement', type: 'words', required: true },
  { id: 'attempts', type: 'words', required: true },
  { id: 'solve', type: 'words', required: true },
  { id: 'attend', type: 'words' },
  { id: 'times', type: 'words' },
  { id: 'by', type: 'date', required: true, within: 'future' },
];
