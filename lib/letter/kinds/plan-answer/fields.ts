import type { OwnField } from '../fields';

/** Which paper the parent answers, and the answer. */
export const planAnswerFields: readonly OwnField[] = [
  { id: 'planReceived', type: 'date', required: true },
  { id: 'planDate', type: 'date' },
  { id: 'answer', type: 'choice', required: true, options: ['yes', 'add', 'no'] },
  { id: 'add', type: 'words', required: true, when: { id: 'answer', is: ['add'] } },
  { id: 'because', type: 'words', when: { id: 'answer', is: ['add'] } },
  { id: 'reasons', type: 'words', when: { id: 'answer', is: ['no'] } },
  { id: 'change', type: 'words', when: { id: 'answer', is: ['no'] } },
  { id: 'meet', type: 'choice', required: true, options: ['yes', 'no'], when: { id: 'answer', is: ['no'] } },
  { id: 'form', type: 'choice', required: true, options: ['enclosed', 'returned', 'none'] },
  { id: 'by', type: 'date', within: 'future' },
];
