import { useTranslations } from 'next-intl';
import { daysFrom } from '@/components/path/dots';
import { ThirtyDots } from '@/components/path/ThirtyDots';
import { useDates } from '@/components/path/use-dates';
import type { CaseRecord } from '@/lib/casefile/types';
import { type PlainDate, Temporal } from '@/lib/dates/temporal';
import type { Milestone } from '@/lib/timeline/types';
import { ClockWords } from './ClockWords';
import { Count } from './Count';
import { answeredOn, asClock, clocksOf, eventOf, type Law, milestone, phaseOf, receivedOn } from './model';
import { SecondClock } from './SecondClock';

type Props = {
  record: CaseRecord;
  milestones: Milestone[];
  law: Law | null;
  unknownState: string | null;
  today: PlainDate;
};

/** The school answered: no number, a plain fact. */
function Answered({ record, phase }: { record: CaseRecord; phase: 'plan' | 'refused' }) {
  const t = useTranslations('tracker.answer');
  const say = useDates();
  const on = eventOf(record, phase === 'plan' ? 'plan-received' : 'request-refused');
  return (
    <>
      <p className="bigfact">{on && t(`${phase}Title`, { date: say(on) })}</p>
      <p className="lead">{t(`${phase}Count`)}</p>
    </>
  );
}

/** The number, the sentence and the dots: where this case stands today. */
export function Hero({ record, milestones, law, unknownState, today }: Props) {
  const t = useTranslations('tracker');
  const say = useDates();
  const phase = phaseOf(record);
  const { lead, second } = clocksOf(milestones);
  const clock = phase === 'tests' ? asClock(milestone(milestones, 'evaluation')) : lead;
  const received = receivedOn(record);
  const day = daysFrom(received, today);
  const response = asClock(milestone(milestones, 'response'));
  const answered = answeredOn(record);
  return (
    <div className="hero30">
      <div>
        {phase === 'plan' || phase === 'refused' ? (
          <Answered record={record} phase={phase} />
        ) : (
          clock && <Count clock={clock} />
        )}
        <div className="says">
          {phase !== 'plan' && phase !== 'refused' && clock && (
            <ClockWords clock={clock} law={law} asksState={!record.state} unknownState={unknownState} />
          )}
          <p className="muted">
            {t('today', { date: say(today, 'withYear') })}{' '}
            {phase === 'waiting' && (
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
        {phase === 'waiting' && second && <SecondClock clock={second} law={law} />}
      </div>
    </div>
  );
}
