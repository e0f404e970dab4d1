import { concernGroups, howOften } from '@/lib/letter/choices';
import { Checks, Radios, SinceField } from '../form/choice-fields';
import { Words } from '../form/text-fields';

export function ConcernsStep() {
  return (
    <>
      <Checks name="concerns.areas" groups={concernGroups} />
      <SinceField />
      <Radios name="concerns.often" ids={howOften} optional leaveOut />
      <Words name="concerns.atSchool" optional />
      <Words name="concerns.atHome" optional />
    </>
  );
}
