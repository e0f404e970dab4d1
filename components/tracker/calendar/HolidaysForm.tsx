'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useState } from 'react';
import { useDates } from '@/components/path/use-dates';
import { CheckboxGroup } from '@/components/ui/ChoiceGroups';
import { FormRow } from '@/components/ui/FormRow';
import type { CaseRecord } from '@/lib/casefile/types';
import { holidaysOf } from './model';

const id = 'cal-holidays';

type Props = {
  record: CaseRecord;
  /** The days chosen, and all that could be chosen from. */
  onSave: (chosen: string[], shown: string[]) => void;
  onCancel: () => void;
};

/**
 * Asks on which federal holidays the school is open. With a button to save: a check alone must not count again and move
 * the page under the parent's hand.
 */
export function HolidaysForm({ record, onSave, onCancel }: Props) {
  const t = useTranslations('school-calendar');
  const say = useDates();
  const holidays = holidaysOf(record);
  const shown = holidays.map((h) => h.on);
  const [chosen, setChosen] = useState(() =>
    (record.schoolCalendar.openOn ?? []).filter((d) => shown.includes(d)),
  );
  // It opens on a press: the next key belongs to its first box.
  useEffect(() => document.getElementById(id)?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(chosen, shown);
  };
  return (
    <form onSubmit={submit} noValidate className="dayform">
      <CheckboxGroup
        two
        id={id}
        name={id}
        label={t('holidays.open')}
        options={holidays.map(({ on, key }) => ({
          value: on,
          label: say(on, 'withYear'),
          hint: t(`holidays.names.${key}`),
        }))}
        value={chosen}
        onChange={setChosen}
      />
      <FormRow save={t('holidays.save')} cancel={t('cancel')} onCancel={onCancel} />
    </form>
  );
}
