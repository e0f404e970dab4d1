import { grades, pronouns } from '@/lib/letter/choices';
import { DateField, Pick, Radios } from '../form/choice-fields';
import { Line } from '../form/text-fields';

export function ChildStep() {
  return (
    <>
      <Line name="child.firstName" />
      <Line name="child.lastName" />
      <DateField name="child.birth" />
      <Radios name="child.pronoun" ids={pronouns} optional />
      <Pick name="child.grade" ids={grades} optional />
      <Line name="child.teacher" optional />
    </>
  );
}
