'use client';
import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { CaseRecord } from '@/lib/casefile/types';
import { type PlainDate, Temporal } from '@/lib/dates/temporal';
import type { StateRules } from '@/lib/timeline/rules';
import { type CaseEvent, type EventType, yearlyEvents } from '@/lib/timeline/types';
import type { OnChange } from './actions';
import { ConsentNote } from './ConsentNote';
import { DayForm } from './DayForm';
import type { Law } from './law';
import { isWaiting, lastEvent, offersOf, phaseOf, receivedOn } from './model';

type Props = {
  record: CaseRecord;
  rules: StateRules | null;
  law: Law | null;
  today: PlainDate;
  late: boolean;
  onChange: OnChange;
};

/** A step that comes once takes the place of its earlier day; a yearly one is added. */
const withEvent = (event: CaseEvent) => (current: CaseRecord) => ({
  ...current,
  events: [
    ...current.events.filter(
      (e) => e.type !== event.type || (yearlyEvents.includes(e.type) && e.on !== event.on),
    ),
    event,
  ],
});
const without = (event: CaseEvent) => (current: CaseRecord) => ({
  ...current,
  events: current.events.filter((e) => e.type !== event.type || e.on !== event.on),
});

/** "What happened next?": the steps that are possible from here, each with its day. The last one can be taken back. */
export function Answer({ record, rules, law, today, late, onChange }: Props) {
  const t = useTranslations('tracker.answer');
  const terms = useTranslations('tracker.terms');
  const [asking, setAsking] = useState<EventType | null>(null);
  const [silence, setSilence] = useState(false);
  const phase = phaseOf(record);
  const last = lastEvent(record);
  const words = { plan: law?.plan ?? terms('plan'), team: law?.team ?? terms('team') };
  /** The words for a step from here, where they differ from the usual ones. */
  const say = (what: 'offer' | 'day', type: EventType) => {
    const here = `in.${phase}.${what}.${type}`;
    return t(t.has(here) ? here : `${what}.${type}`, words);
  };
  if (asking) {
    const first = last ? Temporal.PlainDate.from(last.on) : receivedOn(record);
    return (
      <div className="came noprint">
        <DayForm
          id={`day-${asking}`}
          label={say('day', asking)}
          first={first}
          tooEarly={
            last?.type === 'request-received'
              ? 'answer-too-early'
              : last?.type === 'plan-received'
                ? 'yes-too-early'
                : 'step-too-early'
          }
          today={today}
          onDay={(on) => {
            setAsking(null);
            onChange(withEvent({ type: asking, on }), asking);
          }}
          onCancel={() => setAsking(null)}
        />
      </div>
    );
  }
  const [likely, ...others] = offersOf(record, rules);
  const question = isWaiting(phase) && late ? 'askAfter' : `ask.${phase}`;
  return (
    <div className="came noprint">
      <p className="q">{t(question, words)}</p>
      {t.has(`hint.${phase}`) && <p className="hint">{t(`hint.${phase}`, words)}</p>}
      <div className="row">
        {likely && (
          <Button look="line" icon={Check} onClick={() => setAsking(likely)}>
            {say('offer', likely)}
          </Button>
        )}
        {others.map((type) => (
          <Button key={type} look="act" onClick={() => setAsking(type)}>
            {say('offer', type)}
          </Button>
        ))}
        {isWaiting(phase) && (
          <Button look="act" aria-expanded={silence} onClick={() => setSilence(!silence)}>
            {t('silence.open')}
          </Button>
        )}
      </div>
      <p role="status">{silence && isWaiting(phase) && t(late ? 'silence.late' : 'silence.early')}</p>
      {phase === 'changed' && (
        <ConsentNote
          note={record.consentNote}
          onSave={(consentNote) => onChange((current) => ({ ...current, consentNote }), 'edited')}
        />
      )}
      {last && last.type !== 'request-received' && (
        <Button look="act" onClick={() => onChange(without(last), 'taken-back')}>
          {t('takeBack')}
        </Button>
      )}
    </div>
  );
}
