import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Stop } from '@/components/path/Stop';
import { useDates } from '@/components/path/use-dates';
import type { Law } from './law';
import { type Clock, isSure, type Leading, tense } from './model';
import { useClockWords } from './use-clock-words';

type Props = { clock: Clock; law: Law | null; leading: Leading | null; children?: ReactNode };

/** What the state gives, and how sure we are of it. */
function LawWords({ clock, law, leading }: Props) {
  const { gives, duty, notes } = useClockWords()(clock, law, leading);
  return (
    <>
      <p>{[gives, duty].filter(Boolean).join(' ')}</p>
      <p className="small muted">
        {[clock.citation && `${clock.citation}.`, ...notes].filter(Boolean).join(' ')}
      </p>
    </>
  );
}

/** The other date, with its own flag: never to be taken for the big number's. */
export function SecondClock(props: Props) {
  const { clock, law, children } = props;
  const t = useTranslations('tracker.clock');
  const say = useDates();
  const isLaw = clock.id !== 'thirty-day';
  const how = tense(clock);
  const heading = () => {
    if (!isLaw) return 'thirty';
    if (clock.id === 'evaluation') return 'outer';
    if (clock.basis === 'federal-law') return 'federal';
    return isSure(clock, law) ? 'law' : 'reported';
  };
  return (
    <section className="clock2" aria-labelledby="second-clock">
      <h2 id="second-clock">
        <Stop kind={isLaw ? 'flagopen' : 'flag'} />
        <span>{t(`second.${heading()}`, { state: law?.name ?? '' })}</span>
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
      {isLaw ? <LawWords {...props} /> : <p>{t('second.thirtyText')}</p>}
      {children}
    </section>
  );
}
