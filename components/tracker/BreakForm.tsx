'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useState } from 'react';
import { useDates } from '@/components/path/use-dates';
import { Button } from '@/components/ui/Button';
import { DateFields } from '@/components/ui/DateFields';
import type { CaseRecord } from '@/lib/casefile/types';
import { blankForm, checkDate } from './case-form';
import { receivedOn } from './model';

/** ISO dates without school, both inclusive. */
export type Break = { first: string; last: string };
type Errors = { first?: string; last?: string };

/** Asks for the first and the last day of one break. */
export function BreakForm({
  record,
  onAdd,
  onCancel,
}: {
  record: CaseRecord;
  onAdd: (b: Break) => void;
  onCancel: () => void;
}) {
  const t = useTranslations('tracker');
  const say = useDates();
  const [first, setFirst] = useState(blankForm.received);
  const [last, setLast] = useState(blankForm.received);
  const [errors, setErrors] = useState<Errors>({});
  useEffect(() => document.getElementById('break-first')?.focus(), []);
  const from = receivedOn(record);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A break may have begun before the letter; none that matters begins a year later.
    const check = (parts: typeof first) =>
      checkDate(parts, from.subtract({ months: 3 }), from.add({ years: 1 }));
    const [a, b] = [check(first), check(last)];
    const words = (code?: string) =>
      code &&
      t(`errors.${code === 'required' ? 'break-required' : code === 'date' ? 'date' : 'break-range'}`, {
        date: say(from, 'withYear'),
      });
    const order = a.date && b.date && b.date.toString() < a.date.toString();
    setErrors({ first: words(a.error), last: order ? t('errors.break-order') : words(b.error) });
    if (a.date && b.date && !order) return onAdd({ first: a.date.toString(), last: b.date.toString() });
    document.getElementById(a.error ? 'break-first' : 'break-last')?.focus();
  };
  return (
    <form onSubmit={submit} noValidate className="dayform">
      <DateFields
        id="break-first"
        label={t('breaks.first')}
        error={errors.first}
        value={first}
        onChange={setFirst}
      />
      <DateFields
        id="break-last"
        label={t('breaks.last')}
        error={errors.last}
        value={last}
        onChange={setLast}
      />
      <div className="row formrow">
        <Button type="submit" look="line">
          {t('breaks.save')}
        </Button>
        <Button look="act" onClick={onCancel}>
          {t('fields.cancel')}
        </Button>
      </div>
    </form>
  );
}
