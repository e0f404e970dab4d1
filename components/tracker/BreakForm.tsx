'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useState } from 'react';
import { useDates } from '@/components/path/use-dates';
import { DateFields } from '@/components/ui/DateFields';
import { FormRow } from '@/components/ui/FormRow';
import type { CaseRecord } from '@/lib/casefile/types';
import type { PlainDate } from '@/lib/dates/temporal';
import { type BreakErrors, checkBreak, spanOf } from './calendar/check';
import type { Break } from './calendar/model';
import { blankForm } from './case-form';
import { receivedOn } from './model';

export type { Break } from './calendar/model';

type Props = {
  record: CaseRecord;
  /** Lets a case that runs on name later breaks; without it, breaks near the letter's day. */
  today?: PlainDate;
  onAdd: (b: Break) => void;
  onCancel: () => void;
};

/** Asks for the first and the last day of one break. */
export function BreakForm({ record, today, onAdd, onCancel }: Props) {
  const t = useTranslations('school-calendar');
  const say = useDates();
  const [first, setFirst] = useState(blankForm.received);
  const [last, setLast] = useState(blankForm.received);
  const [errors, setErrors] = useState<BreakErrors>({});
  // It opens on a press: the next key belongs to its first box.
  useEffect(() => document.getElementById('break-first')?.focus(), []);
  const from = receivedOn(record);
  const span = spanOf(from, today ?? from);
  const words = (code: BreakErrors['first'] | BreakErrors['last'], required: 'break-first' | 'break-last') =>
    code &&
    t(`errors.${code === 'required' ? required : code}`, {
      first: say(span.first, 'letter'),
      last: say(span.last, 'letter'),
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { value, errors: found } = checkBreak({ first, last }, record.schoolCalendar.breaks ?? [], span);
    if (value) return onAdd(value);
    setErrors(found);
    document.getElementById(found.first ? 'break-first' : 'break-last')?.focus();
  };
  return (
    <form onSubmit={submit} noValidate className="dayform">
      <DateFields
        id="break-first"
        label={t('breaks.first')}
        hint={t('breaks.firstHint')}
        error={words(errors.first, 'break-first')}
        value={first}
        onChange={setFirst}
      />
      <DateFields
        id="break-last"
        label={t('breaks.last')}
        error={words(errors.last, 'break-last')}
        value={last}
        onChange={setLast}
      />
      <FormRow save={t('breaks.save')} cancel={t('cancel')} onCancel={onCancel} />
    </form>
  );
}
