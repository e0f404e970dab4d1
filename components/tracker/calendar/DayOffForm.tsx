'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useState } from 'react';
import { useDates } from '@/components/path/use-dates';
import { DateFields } from '@/components/ui/DateFields';
import { FormRow } from '@/components/ui/FormRow';
import { blankForm } from '../case-form';
import { receivedOn } from '../model';
import { type CheckedDayOff, checkDayOff, spanOf } from './check';
import type { PartProps } from './SchoolCalendarPanel';

const id = 'day-off';

type Props = Pick<PartProps, 'record' | 'today'> & { onDay: (iso: string) => void; onCancel: () => void };

/** Asks for one day without school. A day that is off already is not added; why is said beside the field. */
export function DayOffForm({ record, today, onDay, onCancel }: Props) {
  const t = useTranslations('school-calendar');
  const say = useDates();
  const [parts, setParts] = useState(blankForm.received);
  const [checked, setChecked] = useState<CheckedDayOff>();
  // It opens on a press: the next key belongs to its first box.
  useEffect(() => document.getElementById(id)?.focus(), []);
  const span = spanOf(receivedOn(record), today);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = checkDayOff(parts, record.schoolCalendar, span);
    if (found.on && !found.note) return onDay(found.on);
    setChecked(found);
    document.getElementById(id)?.focus();
  };
  const error =
    checked?.error &&
    t(`errors.${checked.error === 'required' ? 'day-required' : checked.error}`, {
      first: say(span.first, 'letter'),
      last: say(span.last, 'letter'),
    });
  return (
    <form onSubmit={submit} noValidate className="dayform">
      <DateFields
        id={id}
        label={t('days.label')}
        error={error}
        value={parts}
        onChange={(next) => {
          setParts(next);
          setChecked(undefined);
        }}
      />
      <p role="status" className="daynote">
        {checked?.note && t(`days.notes.${checked.note}`, { date: say(checked.on) })}
      </p>
      <FormRow save={t('days.save')} cancel={t('cancel')} onCancel={onCancel} />
    </form>
  );
}
