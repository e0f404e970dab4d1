import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Stop } from '@/components/path/Stop';
import { useDates } from '@/components/path/use-dates';
import { type Clock, type Law, tense } from './model';

/** The other date, with its own flag: never to be taken for the big number's. */
export function SecondClock({ clock, law }: { clock: Clock; law: Law | null }) {
  const t = useTranslations('tracker.clock');
  const say = useDates();
  const isLaw = clock.id === 'response';
  const how = tense(clock);
  return (
    <section className="clock2" aria-labelledby="second-clock">
      <h2 id="second-clock">
        <Stop kind={isLaw ? 'flagopen' : 'flag'} />
        <span>{isLaw ? t('second.law', { state: law?.name ?? '' }) : t('second.thirty')}</span>
      </h2>
      <p className={how === 'late' ? 'late-n' : undefined}>
        {t.rich(`second.${how}`, {
          date: say(clock.due),
          count: Math.abs(clock.daysLeft),
          b: (words: ReactNode) => <strong>{words}</strong>,
        })}
      </p>
      {isLaw && law ? (
        <>
          <p>
            {t('law.gives', { state: law.name, days: law.days, unit: law.unit })}{' '}
            {law.breaksOver !== null && t('law.breaks', { days: law.breaksOver })}
          </p>
          <p className="small muted">{clock.citation ?? law.citation}</p>
        </>
      ) : (
        <p>{t('second.thirtyText')}</p>
      )}
    </section>
  );
}
