'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useState } from 'react';
import { useDates } from '@/components/path/use-dates';
import { DateFields } from '@/components/ui/DateFields';
import { FormRow } from '@/components/ui/FormRow';
import type { PlainDate } from '@/lib/dates/temporal';
import { checkDate, partsOf } from './case-form';

type Props = {
  id: string;
  label: string;
  /** The earliest day it can have been, and the code of the words that say so. */
  first: PlainDate;
  tooEarly: 'answer-too-early' | 'yes-too-early' | 'step-too-early';
  today: PlainDate;
  onDay: (iso: string) => void;
  onCancel: () => void;
};

/** Asks for one day. Starts with today, the most likely one. */
export function DayForm({ id, label, first, tooEarly, today, onDay, onCancel }: Props) {
  const t = useTranslations('tracker');
  const say = useDates();
  const [parts, setParts] = useState(() => partsOf(today.toString()));
  const [error, setError] = useState<string>();
  // It opens on a press: the next key belongs to its first box.
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { date, error: code } = checkDate(parts, first, today);
    if (date) return onDay(date.toString());
    const known = code === 'required' ? 'answer-required' : code === 'too-early' ? tooEarly : code;
    setError(t(`errors.${known}`, { date: say(first, 'withYear') }));
    document.getElementById(id)?.focus();
  };
  return (
    <form onSubmit={submit} noValidate className="dayform">
      <DateFields id={id} label={label} error={error} value={parts} onChange={setParts} />
      <FormRow save={t('fields.save')} cancel={t('fields.cancel')} onCancel={onCancel} />
    </form>
  );
}
