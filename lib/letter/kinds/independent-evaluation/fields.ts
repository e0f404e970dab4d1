import { testAreas } from '../../choices';
import type { OwnField } from '../fields';

/** Which evaluation the parent disagrees with, and in what: no area chosen is the whole of it. */
export const independentEvaluationFields: readonly OwnField[] = [
  { id: 'evaluated', type: 'date', required: true },
  { id: 'areas', type: 'checks', options: testAreas },
  { id: 'otherArea', type: 'line' },
  { id: 'reasons', type: 'words' },
  { id: 'by', type: 'date', required: true, within: 'future' },
  { id: 'copy', type: 'checks', options: ['report', 'notes'] },
];
