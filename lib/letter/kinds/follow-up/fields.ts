import { deliveryMethods } from '../../choices';
import type { OwnField } from '../fields';

/** What the follow-up must say of the first letter, and what is wanted now. */
export const followUpFields: readonly OwnField[] = [
  { id: 'received', type: 'date', required: true },
  { id: 'sent', type: 'date' },
  { id: 'method', type: 'choice', options: deliveryMethods },
  { id: 'proof', type: 'line' },
  { id: 'answered', type: 'choice', required: true, options: ['nothing', 'talk'] },
  { id: 'talk', type: 'words', when: { id: 'answered', is: ['talk'] } },
  { id: 'due', type: 'date', notBefore: 'received' },
  { id: 'by', type: 'date', required: true, within: 'future' },
  { id: 'complaint', type: 'choice', required: true, options: ['no', 'yes'] },
  { id: 'copy', type: 'checks', options: ['letter', 'proof'] },
];
