import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useDates } from '@/components/path/use-dates';
import type { Clock, Law } from './model';

const b = (words: ReactNode) => <strong>{words}</strong>;

/** Words for a status: what is neither today nor behind us is still ahead. */
function when(clock: Clock): 'upcoming' | 'today' | 'passed' | 'overdue' {
  if (clock.daysLeft > 0) return 'upcoming';
  if (clock.daysLeft === 0) return 'today';
  return clock.status === 'overdue' ? 'overdue' : 'passed';
}

type Props = {
  clock: Clock;
  law: Law | null;
  asksState: boolean;
  /** The name of a state whose rules we do not hold. */
  unknownState: string | null;
};

/** The sentence beside the big number, and the law behind it in small type. */
export function ClockWords({ clock, law, asksState, unknownState }: Props) {
  const t = useTranslations('tracker.clock');
  const say = useDates();
  const date = say(clock.due);
  const state = when(clock);
  if (clock.id === 'response' && law)
    return (
      <>
        <p className="lead">
          {t('law.gives', { state: law.name, days: law.days, unit: law.unit })}{' '}
          {t.rich(`law.${state}`, { date, b })}
        </p>
        <p className="small muted">
          {clock.citation ?? law.citation}
          {law.breaksOver !== null && <>. {t('law.breaks', { days: law.breaksOver })}</>}
          {law.breaksOver !== null && clock.estimate && <> {t('law.breaksAsk')}</>}
        </p>
      </>
    );
  if (clock.id === 'evaluation')
    return (
      <>
        <p className="lead">
          {law?.tests
            ? t(law.tests.meeting ? 'test.meeting' : 'test.state', {
                state: law.name,
                days: law.tests.days,
                unit: law.tests.unit,
              })
            : t('test.federal')}{' '}
          {t.rich(`test.${state}`, { date, b })}
        </p>
        <p className="small muted">
          {clock.citation}. {t('test.note')}
          {law && law.breaksOver !== null && <> {t('test.noteBreaks')}</>}
        </p>
      </>
    );
  return (
    <>
      <p className="lead">{t.rich(`thirty.${state === 'overdue' ? 'passed' : state}`, { date, b })}</p>
      <p className="small muted">
        {law ? t('thirty.noteLaw', { state: law.name }) : t('thirty.note')}
        {unknownState && <> {t('thirty.noteNoRules', { state: unknownState })}</>}
        {asksState && <> {t('thirty.noteState')}</>}
      </p>
    </>
  );
}
