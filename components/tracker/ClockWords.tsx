import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useDates } from '@/components/path/use-dates';
import type { Law } from './law';
import type { Clock } from './model';

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
  asksState: boolean;
  /** The name of a state whose rules we do not hold. */
  unknownState: string | null;
};

/** The state's own time for the answer, where its number was seen in the law. */
function ResponseWords({ clock, law }: { clock: Clock; law: Law }) {
  const t = useTranslations('tracker.clock');
  const say = useDates();
  const { response } = law;
  if (!response) return null;
  const { days, unit, breaksOver } = response;
  return (
    <>
      <p className="lead">
        {t('law.gives', { state: law.name, days, unit })}{' '}
        {t.rich(`law.${when(clock)}`, { date: say(clock.due), b })}
      </p>
      <p className="small muted">
        {[
          `${clock.citation ?? response.citation}.`,
          breaksOver !== null && t('law.breaks', { days: breaksOver }),
          breaksOver !== null && clock.estimate && t('law.breaksAsk'),
          breaksOver === null && clock.estimate && t(`law.moves.${unit}`),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </>
  );
}

/** The tests, the decision, the meeting: what the state or federal law gives for it. */
function StepWords({ clock, law }: { clock: Clock; law: Law | null }) {
  const t = useTranslations('tracker.clock');
  const say = useDates();
  const tests = clock.id === 'evaluation' && clock.basis === 'state-law' ? law?.tests : null;
  const sentence = () => {
    if (clock.id !== 'evaluation') return t(`step.${clock.id}`);
    if (!law || !tests) return t('test.federal');
    const values = { state: law.name, days: tests.days, unit: tests.unit };
    if (tests.fromRequest) return t('outer.gives', values);
    return t(!tests.sure ? 'test.reported' : tests.meeting ? 'test.meeting' : 'test.state', values);
  };
  return (
    <>
      <p className="lead">
        {sentence()} {t.rich(`test.${when(clock)}`, { date: say(clock.due), b })}
      </p>
      <p className="small muted">
        {[
          clock.citation && `${clock.citation}.`,
          clock.id === 'evaluation' && !tests?.fromRequest && t('test.note'),
          tests && tests.limits > 1 && t('test.limits'),
          tests && tests.breaksOver !== null && t('test.noteBreaks'),
          clock.estimate && clock.unit !== 'calendar' && t(`law.moves.${clock.unit}`),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </>
  );
}

/** What guides say and we could not confirm: told, never counted. */
function Reports({ law, about }: { law: Law; about: string }) {
  const t = useTranslations('tracker.clock');
  const told = law.reports.filter((r) => r.about === about);
  if (told.length === 0) return null;
  return (
    <>
      {' '}
      {told.map(({ days, unit }) => (
        <span key={`${days}${unit}`}>
          {t('reports.say', { state: law.name, days, unit: unit ?? 'none' })}{' '}
        </span>
      ))}
      {t('reports.not')}
    </>
  );
}

/** The sentence beside the big number, and the law behind it in small type. */
export function ClockWords({ clock, law, asksState, unknownState }: Props) {
  const t = useTranslations('tracker.clock');
  const say = useDates();
  if (clock.id === 'response' && law) return <ResponseWords clock={clock} law={law} />;
  if (clock.id !== 'thirty-day') return <StepWords clock={clock} law={law} />;
  const state = when(clock);
  const note = law
    ? law.response?.sure
      ? t('thirty.noteLaw', { state: law.name })
      : law.response || law.tests?.fromRequest
        ? t('thirty.noteBox', { state: law.name })
        : t('thirty.noteNone', { state: law.name })
    : t('thirty.note');
  return (
    <>
      <p className="lead">
        {t.rich(`thirty.${state === 'overdue' || state === 'upcomingLater' ? 'passed' : state}`, {
          date: say(clock.due),
          b,
        })}
      </p>
      <p className="small muted">
        {note}
        {law && <Reports law={law} about="response" />}
        {unknownState && <> {t('thirty.noteNoRules', { state: unknownState })}</>}
        {asksState && <> {t('thirty.noteState')}</>}
      </p>
    </>
  );
}
