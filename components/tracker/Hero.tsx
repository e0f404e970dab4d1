import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { daysFrom } from '@/components/path/dots';
import { ThirtyDots } from '@/components/path/ThirtyDots';
import { useDates } from '@/components/path/use-dates';
import type { CaseRecord } from '@/lib/casefile/types';
import { type PlainDate, Temporal } from '@/lib/dates/temporal';
import type { Milestone, MilestoneId } from '@/lib/timeline/types';
import { ClockWords } from './ClockWords';
import { Count } from './Count';
import type { Law } from './law';
import {
  answeredOn,
  asClock,
  clocksOf,
  heroClock,
  isWaiting,
  lastEvent,
  milestone,
  phaseOf,
  receivedOn,
} from './model';
import { SecondClock } from './SecondClock';

type Props = {
  record: CaseRecord;
  milestones: Milestone[];
  law: Law | null;
  unknownState: string | null;
  today: PlainDate;
  /** How a date was counted, unfolded below its words. */
  counted: (id: MilestoneId) => ReactNode;
};

/** No number: a plain fact about the last thing that happened. */
function Fact({ record, law }: { record: CaseRecord; law: Law | null }) {
  const t = useTranslations('tracker');
  const say = useDates();
  const last = lastEvent(record);
  const words = { plan: law?.plan ?? t('terms.plan'), team: law?.team ?? t('terms.team') };
  const phase = phaseOf(record);
  return (
    <>
      <p className="bigfact">{last && t(`fact.${phase}.title`, { date: say(last.on), ...words })}</p>
      <p className="lead">{t(`fact.${phase}.text`, words)}</p>
    </>
  );
}

/** The number, the sentence and the dots: where this case stands today. */
export function Hero({ record, milestones, law, unknownState, today, counted }: Props) {
  const t = useTranslations('tracker');
  const say = useDates();
  const phase = phaseOf(record);
  const waiting = isWaiting(phase);
  const clock = heroClock(phase, milestones, law);
  const { second } = clocksOf(milestones, law);
  const received = receivedOn(record);
  const day = daysFrom(received, today);
  // Only a number seen in the law has its flag among the dots.
  const response = law?.response?.sure ? asClock(milestone(milestones, 'response')) : null;
  const answered = answeredOn(record);
  return (
    <div className="hero30">
      <div>
        {clock ? <Count clock={clock} /> : <Fact record={record} law={law} />}
        <div className="says">
          {clock && (
            <ClockWords clock={clock} law={law} asksState={!record.state} unknownState={unknownState} />
          )}
          {clock && counted(clock.id)}
          <p className="muted">
            {t('today', { date: say(today, 'withYear') })}{' '}
            {waiting && (
              <span className="nobr">
                {day === 0 ? t('dayZero') : day <= 30 ? t('dayOf', { day }) : t('dayOver', { day })}
              </span>
            )}
          </p>
        </div>
      </div>
      <div>
        <ThirtyDots
          receivedOn={received}
          today={today}
          stoppedOn={answered ? Temporal.PlainDate.from(answered) : undefined}
          law={
            response && law
              ? {
                  due: Temporal.PlainDate.from(response.due),
                  overdue: response.status === 'overdue',
                  name: law.name,
                }
              : undefined
          }
        />
        {waiting && second && (
          <SecondClock clock={second} law={law}>
            {counted(second.id)}
          </SecondClock>
        )}
      </div>
    </div>
  );
}
