import { useWatch } from 'react-hook-form';
import type { Answers } from '@/lib/letter/answers';
import { copyTo, recipientTitles } from '@/lib/letter/choices';
import { goesToSchool, type LetterKind } from '@/lib/letter/document';
import { stateCodes, stateNames } from '@/lib/state/codes';
import { Checks, Pick, Radios } from '../form/choice-fields';
import { StateWords } from '../form/StateWords';
import { Line } from '../form/text-fields';

/** The school, and who there gets the letter. A letter to someone else needs no address of the school and no copies. */
export function SchoolStep({ kind }: { kind: LetterKind }) {
  const title = useWatch<Answers, 'school.recipientTitle'>({ name: 'school.recipientTitle' });
  const state = useWatch<Answers, 'school.state'>({ name: 'school.state' });
  return (
    <>
      <Pick name="school.state" ids={stateCodes} names={stateNames} />
      <StateWords state={state} kind={kind} />
      <Line name="school.schoolName" />
      <Line name="school.district" optional />
      <Radios name="school.recipientTitle" ids={recipientTitles} />
      {title === 'other' && <Line name="school.recipientTitleOther" />}
      <Line name="school.recipientName" optional />
      {goesToSchool(kind) && (
        <>
          <Line name="school.street" optional />
          <Line name="school.city" optional />
          <Line name="school.zip" short optional />
          <Checks name="school.copies" ids={copyTo.filter((id) => id !== title)} optional />
        </>
      )}
    </>
  );
}
