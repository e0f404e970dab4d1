import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { daysFrom } from '@/components/path/dots';
import { ThirtyDots } from '@/components/path/ThirtyDots';
import { useDates } from '@/components/path/use-dates';
import type { CaseRecord } from '@/lib/casefile/types';
import { type PlainDate, Temporal } from '@/lib/dates/temporal';
import type { ClockId, Explanation, Milestone, MilestoneId } from '@/lib/timeline/types';
import { ClockWords, Reports } from './ClockWords';
import { Count } from './Count';
import type { Law } from './law';
import {
  answeredOn,
  boxClock,
  flagClock,
  heroClock,
  isWaiting,
  lastEvent,
  leadingOf,
  type Phase,
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
  explanations: Explanation[];
  /** How a date was counted, unfolded below its words. */
  counted: (id: MilestoneId) => ReactNode;
};

/** The clock whose unconfirmed numbers are told in a phase that has no date. */
const reportedIn: Partial<Record<Phase, ClockId>> = {
  changed: 'evaluation',
  tests: 'evaluation',
  tested: 'eligibility',
};
/** The phases about the school's answer: the thirty days are their picture. Later on they would stand beside other days. */
const dotted: Phase[] = ['waiting', 'met', 'plan', 'refused'];

/** No number: a plain fact about the last thing that happened. */
function Fact({ record, law }: { record: CaseRecord; law: Law | null }) {
  const t = useTranslations('tracker');
  const say = useDates();
  const last = lastEvent(record);
  const words = { plan: law?.plan ?? t('terms.plan'), team: law?.team ?? t('terms.team') };
  const phase = phaseOf(record);
  const about = reportedIn[phase];
  return (
    <>
      <p className="bigfact">{last && t(`fact.${phase}.title`, { date: say(last.on), ...words })}</p>
      <p className="lead">{t(`fact.${phase}.text`, words)}</p>
      {law && about && (
        <p>
          <Reports law={law} about={about} />
        </p>
      )}
    </>
  );
}

/** The number, the sentence and the dots: where this case stands today. */
export function Hero({ record, milestones, law, unknownState, today, explanations, counted }: Props) {
  const t = useTranslations('tracker');
  const say = useDates();
  const phase = phaseOf(record);
  const waiting = isWaiting(phase);
  const clock = heroClock(phase, milestones, law);
  const box = boxClock(phase, milestones, law);
  const flag = flagClock(phase, milestones, law);
  const received = receivedOn(record);
  const day = daysFrom(received, today);
  const answered = answeredOn(record);
  return (
    <div className="hero30">
      <div>
        {clock ? <Count clock={clock} /> : <Fact record={record} law={law} />}
        <div className="says">
          {clock && (
            <ClockWords
              clock={clock}
              law={law}
              leading={leadingOf(explanations, clock.id)}
              box={box}
              asksState={!record.state}
              unknownState={unknownState}
            />
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
        {dotted.includes(phase) && (
          <ThirtyDots
            receivedOn={received}
            today={today}
            stoppedOn={answered ? Temporal.PlainDate.from(answered) : undefined}
            law={
              flag && law
                ? {
                    due: Temporal.PlainDate.from(flag.due),
                    overdue: flag.status === 'overdue',
                    name: law.name,
                  }
                : undefined
            }
          />
        )}
        {box && (
          <SecondClock clock={box} law={law} leading={leadingOf(explanations, box.id)}>
            {counted(box.id)}
          </SecondClock>
        )}
      </div>
    </div>
  );
}
