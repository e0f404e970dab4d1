import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useDates } from '@/components/path/use-dates';
import type { ClockId } from '@/lib/timeline/types';
import type { Law } from './law';
import { type Clock, isSure, type Leading } from './model';
import { useClockWords } from './use-clock-words';

const b = (words: ReactNode) => <strong>{words}</strong>;

/** Words for a status: what is neither today nor behind us is still ahead. `Later`: a day off can only move it later. */
function when(clock: Clock): 'upcoming' | 'upcomingLater' | 'today' | 'passed' | 'overdue' {
  const later = clock.estimate && clock.unit !== 'calendar';
  if (clock.daysLeft > 0) return later ? 'upcomingLater' : 'upcoming';
  if (clock.daysLeft === 0) return 'today';
  return clock.status === 'overdue' ? 'overdue' : 'passed';
}

type Props = {
  clock: Clock;
  law: Law | null;
  /** The limit that sets the date, and the clock in the box, if there is one. */
  leading: Leading | null;
  box: Clock | null;
  asksState: boolean;
  /** The name of a state whose rules we do not hold. */
  unknownState: string | null;
};

/** The time that a law gives for a step, what the school must do by then, and how sure we are. */
function LawWords({ clock, law, leading }: Pick<Props, 'clock' | 'law' | 'leading'>) {
  const t = useTranslations('tracker.clock');
  const say = useDates();
  const { gives, isCount, duty, notes } = useClockWords()(clock, law, leading);
  return (
    <>
      <p className="lead">
        {gives} {t.rich(`${isCount ? 'up' : 'set'}.${when(clock)}`, { date: say(clock.due), b })}
      </p>
      {duty && <p>{duty}</p>}
      <p className="small muted">
        {[clock.citation && `${clock.citation}.`, ...notes].filter(Boolean).join(' ')}
      </p>
    </>
  );
}

/** What guides say and we could not confirm: told, never counted. */
export function Reports({ law, about }: { law: Law; about: ClockId }) {
  const t = useTranslations('tracker.clock.reports');
  const told = law.reports.filter((r) => r.about === about);
  if (told.length === 0) return null;
  const says = told.map(({ days, unit }) => t('say', { what: about, days, unit: unit ?? 'none' }));
  return <>{[...says, t('not')].join(' ')}</>;
}

/** The thirty days: what they are, and what they are not. */
function ThirtyWords({ clock, law, box, asksState, unknownState }: Props) {
  const t = useTranslations('tracker.clock.thirty');
  const say = useDates();
  const state = law?.name ?? '';
  const note = () => {
    if (!law) return t('note');
    if (box) return t(isSure(box, law) && box.id !== 'evaluation' ? 'noteLaw' : 'noteBox', { state });
    return t(law.response ? 'noteMet' : 'noteNone', { state });
  };
  return (
    <>
      <p className="lead">
        {t.rich(clock.daysLeft > 0 ? 'upcoming' : clock.daysLeft === 0 ? 'today' : 'passed', {
          date: say(clock.due),
          b,
        })}
      </p>
      <p className="small muted">
        {note()} {law && <Reports law={law} about="response" />}
        {unknownState && t('noteNoRules', { state: unknownState })}
        {asksState && t('noteState')}
      </p>
    </>
  );
}

/** The sentences beside the big number, and the law behind it in small type. */
export const ClockWords = (props: Props) =>
  props.clock.id === 'thirty-day' ? <ThirtyWords {...props} /> : <LawWords {...props} />;
