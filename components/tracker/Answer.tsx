'use client';
import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useDates } from '@/components/path/use-dates';
import { Button } from '@/components/ui/Button';
import type { CaseRecord } from '@/lib/casefile/types';
import { type PlainDate, Temporal } from '@/lib/dates/temporal';
import type { EventType } from '@/lib/timeline/types';
import type { OnChange } from './actions';
import { DayForm } from './DayForm';
import { eventOf, phaseOf, receivedOn } from './model';

type Props = { record: CaseRecord; today: PlainDate; late: boolean; onChange: OnChange };
type Asked = Extract<EventType, 'plan-received' | 'request-refused' | 'consent-given'>;

const withEvent = (type: Asked, on: string) => (current: CaseRecord) => ({
  ...current,
  events: [...current.events.filter((e) => e.type !== type), { type, on }],
});
const without = (types: EventType[]) => (current: CaseRecord) => ({
  ...current,
  events: current.events.filter((e) => !types.includes(e.type)),
});

/** "Did the plan come?" and, after it did, "Did you sign it?". What was said can always be taken back. */
export function Answer({ record, today, late, onChange }: Props) {
  const t = useTranslations('tracker.answer');
  const [asking, setAsking] = useState<Asked | null>(null);
  const phase = phaseOf(record);
  const say = useDates();
  const signed = eventOf(record, 'consent-given');
  const plan = eventOf(record, 'plan-received');
  const save = (type: Asked) => (on: string) => {
    setAsking(null);
    onChange(withEvent(type, on), type);
  };
  const takeBack: Record<string, EventType[]> = {
    plan: ['plan-received'],
    refused: ['request-refused'],
    tests: ['consent-given'],
  };
  if (asking)
    return (
      <div className="came noprint">
        <DayForm
          id={`day-${asking}`}
          label={t(asking)}
          first={asking === 'consent-given' && plan ? Temporal.PlainDate.from(plan) : receivedOn(record)}
          tooEarly={asking === 'consent-given' ? 'yes-too-early' : 'answer-too-early'}
          today={today}
          onDay={save(asking)}
          onCancel={() => setAsking(null)}
        />
      </div>
    );
  return (
    <div className="came noprint">
      {phase === 'waiting' && (
        <>
          <p className="q">{t(late ? 'askAfter' : 'ask')}</p>
          <p className="hint">{t('what')}</p>
          <div className="row">
            <Button look="line" icon={Check} onClick={() => setAsking('plan-received')}>
              {t('yes')}
            </Button>
            <Button look="act" onClick={() => setAsking('request-refused')}>
              {t('no')}
            </Button>
          </div>
        </>
      )}
      {phase === 'plan' && (
        <>
          <p className="q">{t('askYes')}</p>
          <p className="hint">{t('askYesText')}</p>
          <div className="row">
            <Button look="line" icon={Check} onClick={() => setAsking('consent-given')}>
              {t('yesAction')}
            </Button>
          </div>
        </>
      )}
      {phase === 'refused' && (
        <>
          <p className="q">{t('askAfter')}</p>
          <div className="row">
            <Button look="line" icon={Check} onClick={() => setAsking('plan-received')}>
              {t('yes')}
            </Button>
          </div>
        </>
      )}
      {signed && <p className="q">{t('yesTitle', { date: say(signed) })}</p>}
      {phase !== 'waiting' && (
        <Button look="act" onClick={() => onChange(without(takeBack[phase] ?? []), 'taken-back')}>
          {t('takeBack')}
        </Button>
      )}
    </div>
  );
}
