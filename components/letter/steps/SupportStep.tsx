import { useWatch } from 'react-hook-form';
import type { Answers } from '@/lib/letter/answers';
import { enclosures, tried } from '@/lib/letter/choices';
import { useAbout } from '../form/about';
import { Checks } from '../form/choice-fields';
import { Words } from '../form/text-fields';

/** Regional centers are California's own. Elsewhere the choice is shown only if it was made before. */
export function SupportStep() {
  const { california } = useAbout();
  const chosen = useWatch<Answers, 'support.enclosures'>({ name: 'support.enclosures' });
  const papers = enclosures.filter(
    (id) => california || id !== 'regional-center' || chosen.includes('regional-center'),
  );
  return (
    <>
      <Checks name="support.tried" ids={tried} optional />
      <Words name="support.triedWords" optional />
      <Words name="support.diagnosis" optional />
      <Checks
        name="support.enclosures"
        ids={papers}
        wordsFrom={california ? 'californiaOptions' : undefined}
        optional
      />
      <Words name="support.enclosuresOther" optional />
    </>
  );
}
