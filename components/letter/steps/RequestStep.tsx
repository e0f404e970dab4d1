import { plans, testAreas } from '@/lib/letter/choices';
import type { LetterKind } from '@/lib/letter/document';
import { Checks, Radios } from '../form/choice-fields';

/** What to ask for, unless the letter says it by its kind; and the areas to test. */
export function RequestStep({ kind }: { kind: LetterKind }) {
  return (
    <>
      {kind !== 'iep-and-504' && <Radios name="request.plans" ids={plans} />}
      <Checks name="request.testAreas" ids={testAreas} optional two />
    </>
  );
}
