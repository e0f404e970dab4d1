import { plans, testAreas } from '@/lib/letter/choices';
import { Checks, Radios } from '../form/choice-fields';

export function RequestStep() {
  return (
    <>
      <Radios name="request.plans" ids={plans} />
      <Checks name="request.testAreas" ids={testAreas} optional two />
    </>
  );
}
