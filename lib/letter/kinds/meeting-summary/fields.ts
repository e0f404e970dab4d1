import type { OwnField } from '../fields';

/** When and with whom the talk was, what was said, and who does what. */
export const meetingSummaryFields: readonly OwnField[] = [
  { id: 'how', type: 'choice', required: true, options: ['meeting', 'video', 'call'] },
  { id: 'on', type: 'date', required: true },
  { id: 'time', type: 'line' },
  { id: 'who', type: 'line', required: true },
  { id: 'said', type: 'words', required: true },
  { id: 'theyWill', type: 'words' },
  { id: 'iWill', type: 'words' },
  { id: 'refused', type: 'words' },
  { id: 'open', type: 'words' },
  { id: 'next', type: 'date', within: 'future' },
  { id: 'by', type: 'date', required: true, within: 'future' },
  { id: 'copy', type: 'checks', options: ['notes'] },
];
