'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useState } from 'react';
import { useDates } from '@/components/path/use-dates';
import { DateFields } from '@/components/ui/DateFields';
import { FormRow } from '@/components/ui/FormRow';
import type { SchoolCalendar } from '@/lib/timeline/types';
import { blankForm, partsOf } from '../case-form';
import { receivedOn } from '../model';
import { checkYearEnd, spanOf, type YearErrors } from './check';
import type { PartProps } from './SchoolCalendarPanel';

const ids = { lastDay: 'year-last', firstDay: 'year-first' } as const;
const own = ['needed', 'order', 'long'] as const;

type Props = Pick<PartProps, 'record' | 'today'> & {
  onSave: (year: Pick<SchoolCalendar, 'lastDay' | 'firstDay'>) => void;
  onCancel: () => void;
};

/** Asks for the last day of this school year and the first of the next. Either may stay empty. */
export function YearEndForm({ record, today, onSave, onCancel }: Props) {
  const t = useTranslations('school-calendar');
  const say = useDates();
  const { lastDay, firstDay } = record.schoolCalendar;
  const [typed, setTyped] = useState({
    lastDay: lastDay ? partsOf(lastDay) : blankForm.received,
    firstDay: firstDay ? partsOf(firstDay) : blankForm.received,
  });
  const [errors, setErrors] = useState<YearErrors>({});
  // It opens on a press: the next key belongs to its first box.
  useEffect(() => document.getElementById(ids.lastDay)?.focus(), []);
  const span = spanOf(receivedOn(record), today);
  const words = (code: YearErrors['lastDay'] | YearErrors['firstDay']) => {
    if (!code) return undefined;
    const mine = own.find((o) => o === code);
    const limits = { first: say(span.first, 'letter'), last: say(span.last, 'letter') };
    return mine ? t(`errors.year-${mine}`) : t(`errors.${code as 'date' | 'range'}`, limits);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { value, errors: found } = checkYearEnd(typed, span);
    if (!found.lastDay && !found.firstDay) return onSave(value);
    setErrors(found);
    document.getElementById(found.lastDay ? ids.lastDay : ids.firstDay)?.focus();
  };
  return (
    <form onSubmit={submit} noValidate className="dayform">
      {(['lastDay', 'firstDay'] as const).map((field) => (
        <DateFields
          key={field}
          id={ids[field]}
          label={t(`year.${field}`)}
          error={words(errors[field])}
          value={typed[field]}
          onChange={(parts) => setTyped((now) => ({ ...now, [field]: parts }))}
        />
      ))}
      <FormRow save={t('year.save')} cancel={t('cancel')} onCancel={onCancel} />
    </form>
  );
}
