'use client';
import { useTranslations } from 'next-intl';
import { FormRow } from '@/components/ui/FormRow';
import type { CaseRecord } from '@/lib/casefile/types';
import type { PlainDate } from '@/lib/dates/temporal';
import { cleanLine } from '@/lib/letter/clean';
import { CaseFields } from './CaseFields';
import { formOf } from './case-form';
import { useCaseForm } from './use-case-form';

type Props = {
  record: CaseRecord;
  today: PlainDate;
  onSave: (change: (current: CaseRecord) => CaseRecord) => void;
  onCancel: () => void;
};

/** Corrects what was typed. The day of an answer that came before the new day is refused, not dropped. */
export function EditForm({ record, today, onSave, onCancel }: Props) {
  const t = useTranslations('tracker');
  const { form, setForm, errors, submit } = useCaseForm(
    'edit',
    formOf(record),
    today,
    ({ received, ...ready }, receivedOn) =>
      onSave((current) => ({
        ...current,
        ...ready,
        childName: cleanLine(ready.childName),
        schoolName: cleanLine(ready.schoolName),
        events: current.events.map((e) => (e.type === 'request-received' ? { ...e, on: receivedOn } : e)),
      })),
    record,
  );
  return (
    <form onSubmit={submit} noValidate>
      <CaseFields id="edit" form={form} errors={errors} record={record} onChange={setForm} />
      <FormRow save={t('fields.save')} cancel={t('fields.cancel')} onCancel={onCancel} />
    </form>
  );
}
