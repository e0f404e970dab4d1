import { useWatch } from 'react-hook-form';
import type { Answers } from '@/lib/letter/answers';
import { copyTo, recipientTitles } from '@/lib/letter/choices';
import { stateCodes, stateNames } from '@/lib/state/codes';
import { Checks, Pick, Radios } from '../form/choice-fields';
import { StateWords } from '../form/StateWords';
import { Line } from '../form/text-fields';

export function SchoolStep() {
  const title = useWatch<Answers, 'school.recipientTitle'>({ name: 'school.recipientTitle' });
  const state = useWatch<Answers, 'school.state'>({ name: 'school.state' });
  return (
    <>
      <Pick name="school.state" ids={stateCodes} names={stateNames} />
      <StateWords state={state} />
      <Line name="school.schoolName" />
      <Line name="school.district" optional />
      <Radios name="school.recipientTitle" ids={recipientTitles} />
      {title === 'other' && <Line name="school.recipientTitleOther" />}
      <Line name="school.recipientName" optional />
      <Line name="school.street" optional />
      <Line name="school.city" optional />
      <Line name="school.zip" short optional />
      <Checks name="school.copies" ids={copyTo.filter((id) => id !== title)} optional />
    </>
  );
}
