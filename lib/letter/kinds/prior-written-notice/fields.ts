import type { OwnField } from '../fields';

/** How a "no" without a proper notice reaches a parent. */
export const saidHow = ['meeting', 'talk', 'phone', 'message', 'letter'] as const;

/** Who said no, when and how, and to what: `refusedOn` is also what a case knows of the refusal. */
export const priorWrittenNoticeFields: readonly OwnField[] = [
  { id: 'who', type: 'line', required: true },
  { id: 'refusedOn', type: 'date', required: true },
  { id: 'how', type: 'choice', required: true, options: saidHow },
  { id: 'asked', type: 'words', required: true },
  { id: 'said', type: 'words' },
  { id: 'by', type: 'date', required: true, within: 'future' },
];
