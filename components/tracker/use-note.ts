import { useTranslations } from 'next-intl';
import { useDates } from '@/components/path/use-dates';
import type { CaseRecord } from '@/lib/casefile/types';
import { type Clock, eventOf, type Law, receivedOn, type Stage } from './model';

const nameOf = (record: CaseRecord) => record.childName.trim() || 'none';

/** The words to send to the school at this stage. */
export function useStageNote(record: CaseRecord, stage: Stage, clock: Clock, law: Law | null): string[] {
  const t = useTranslations('tracker.note');
  const say = useDates();
  const onLaw = clock.id === 'response' && law;
  const rule = law && {
    days: law.days,
    unit: law.unit,
    state: law.name,
    citation: clock.citation ?? law.citation,
  };
  const date = say(clock.due, 'letter');
  const ask = () => {
    if (stage === 'today') return onLaw && rule ? t('todayLaw', rule) : t('today');
    if (stage === 'passed') return onLaw && rule ? t('passedLaw', { ...rule, date }) : t('passed', { date });
    return t(stage);
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
