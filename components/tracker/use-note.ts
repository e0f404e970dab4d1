import { useTranslations } from 'next-intl';
import { useDates } from '@/components/path/use-dates';
import type { CaseRecord } from '@/lib/casefile/types';
import type { ClockId } from '@/lib/timeline/types';
import type { Law } from './law';
import { type Clock, eventOf, isSure, receivedOn, type Stage } from './model';

const nameOf = (record: CaseRecord) => record.childName.trim() || 'none';

/** The words to send to the school at this stage. */
export function useStageNote(record: CaseRecord, stage: Stage, clock: Clock, law: Law | null): string[] {
  const t = useTranslations('tracker.note');
  const plan = useTranslations('tracker.terms')('plan');
  const say = useDates();
  // Only a number seen in the law is put before a school as law.
  const own = isSure(clock, law) ? law?.clocks[clock.id as ClockId] : null;
  const rule = own && law && { days: own.days, unit: own.unit, state: law.name, citation: own.citation };
  const words = { plan: law?.plan ?? plan };
  const date = say(clock.due, 'letter');
  const ask = () => {
    if (stage === 'today') return rule ? t('todayLaw', { ...rule, ...words }) : t('today', words);
    if (stage === 'passed')
      return rule ? t('passedLaw', { ...rule, ...words, date }) : t('passed', { ...words, date });
    return t(stage, words);
  };
  return [
    t('hello'),
    `${t('gave', { date: say(receivedOn(record), 'letter'), name: nameOf(record) })} ${ask()}`,
    t('thanks'),
  ];
}

/** Asks for prior written notice after a "no". */
export function useRefusalNote(record: CaseRecord): string[] {
  const t = useTranslations('tracker.note');
  const say = useDates();
  const on = eventOf(record, 'request-refused') ?? receivedOn(record).toString();
  return [t('hello'), t('refused', { date: say(on, 'letter'), name: nameOf(record) }), t('thanks')];
}
