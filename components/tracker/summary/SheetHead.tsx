import { useTranslations } from 'next-intl';
import { useDates } from '@/components/path/use-dates';
import type { CaseRecord } from '@/lib/casefile/types';
import type { PlainDate } from '@/lib/dates/temporal';
import { isStateCode, stateNames } from '@/lib/state/codes';

/** The head of a printed sheet: what it is, whose it is, and of which day. */
export function SheetHead({ title, record, today }: { title: string; record: CaseRecord; today: PlainDate }) {
  const t = useTranslations('log.summary');
  const say = useDates();
  const { schoolName, state, closedOn } = record;
  const facts = [
    schoolName && t('school', { school: schoolName }),
    isStateCode(state) && t('state', { state: stateNames[state] }),
    t('printed', { date: say(today, 'letter') }),
    closedOn && t('closed', { date: say(closedOn, 'letter') }),
  ].filter((fact): fact is string => !!fact);
  return (
    <>
      <h1>{title}</h1>
      <ul className="sheetfacts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </>
  );
}
