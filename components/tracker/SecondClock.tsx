import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Stop } from '@/components/path/Stop';
import { useDates } from '@/components/path/use-dates';
import type { Law } from './law';
import { type Clock, tense } from './model';

type Props = { clock: Clock; law: Law | null; children?: ReactNode };

/** What the state gives, and how sure we are of it. */
function LawWords({ clock, law }: { clock: Clock; law: Law }) {
  const t = useTranslations('tracker.clock');
  const own = clock.id === 'response' ? law.response : law.tests;
  if (!own) return null;
  const { days, unit, sure, breaksOver } = own;
  const key = clock.id !== 'response' ? 'outer' : sure ? 'law' : 'reported';
  return (
    <>
      <p>
        {t(`${key}.gives`, { state: law.name, days, unit })}{' '}
        {clock.id === 'response' && sure && breaksOver !== null && t('law.breaks', { days: breaksOver })}
        {clock.id === 'response' && !sure && t('reported.ask')}
        {clock.id !== 'response' && t(sure ? 'outer.sure' : 'reported.ask')}
      </p>
      <p className="small muted">{clock.citation ?? own.citation}</p>
    </>
  );
}

/** The other date, with its own flag: never to be taken for the big number's. */
export function SecondClock({ clock, law, children }: Props) {
  const t = useTranslations('tracker.clock');
  const say = useDates();
  const isLaw = clock.id !== 'thirty-day';
  const how = tense(clock);
  const heading =
    clock.id === 'thirty-day'
      ? 'thirty'
      : clock.id === 'response'
        ? law?.response?.sure
          ? 'law'
          : 'reported'
        : 'outer';
  return (
    <section className="clock2" aria-labelledby="second-clock">
      <h2 id="second-clock">
        <Stop kind={isLaw ? 'flagopen' : 'flag'} />
        <span>{t(`second.${heading}`, { state: law?.name ?? '' })}</span>
      </h2>
      <p className={how === 'late' ? 'late-n' : undefined}>
        {t.rich(`second.${how}`, {
          date:
            clock.estimate && clock.unit !== 'calendar'
              ? t('later', { date: say(clock.due) })
              : say(clock.due),
          count: Math.abs(clock.daysLeft),
          b: (words: ReactNode) => <strong>{words}</strong>,
        })}
      </p>
      {isLaw && law ? <LawWords clock={clock} law={law} /> : <p>{t('second.thirtyText')}</p>}
      {children}
    </section>
  );
}
