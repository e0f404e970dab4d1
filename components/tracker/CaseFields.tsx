import { useTranslations } from 'next-intl';
import { useDates } from '@/components/path/use-dates';
import { DateFields } from '@/components/ui/DateFields';
import { Select } from '@/components/ui/Select';
import { TextInput } from '@/components/ui/TextInput';
import type { CaseRecord } from '@/lib/casefile/types';
import { limits } from '@/lib/letter/answers';
import { type DeliveryMethod, deliveryMethods } from '@/lib/letter/choices';
import { stateNames } from '@/lib/state/codes';
import type { CaseErrors, CaseForm } from './case-form';

type Props = {
  /** Makes the ids of two forms on one page differ. */
  id: string;
  form: CaseForm;
  errors: CaseErrors;
  record?: CaseRecord;
  onChange: (form: CaseForm) => void;
};

const states = Object.entries(stateNames).map(([value, label]) => ({ value, label }));

/** The questions about one letter: shared by "start" and "correct". */
export function CaseFields({ id, form, errors, record, onChange }: Props) {
  const t = useTranslations('tracker');
  const say = useDates();
  const answered = record?.events.filter((e) => e.type !== 'request-received').map((e) => e.on);
  const words = (code: string | undefined) =>
    code &&
    t(`errors.${code}`, {
      max: limits.line,
      date: say(
        (code === 'before-letter' ? record?.letterDate : answered?.sort()[0]) ?? '2000-01-01',
        'withYear',
      ),
    });
  const set = (part: Partial<CaseForm>) => onChange({ ...form, ...part });
  return (
    <>
      <DateFields
        id={`${id}-received`}
        label={t('fields.received')}
        hint={t('fields.receivedHint')}
        error={words(errors.received)}
        value={form.received}
        onChange={(received) => set({ received })}
      />
      <Select
        id={`${id}-method`}
        label={t('fields.method')}
        why={t('fields.methodWhy')}
        optional
        empty={t('fields.methodEmpty')}
        options={deliveryMethods.map((value) => ({ value, label: t(`fields.methods.${value}`) }))}
        value={form.method}
        onChange={(e) => set({ method: e.target.value as DeliveryMethod | '' })}
      />
      <Select
        id={`${id}-state`}
        label={t('fields.state')}
        why={t('fields.stateWhy')}
        optional
        empty={t('fields.stateEmpty')}
        options={states}
        value={form.state}
        onChange={(e) => set({ state: e.target.value })}
      />
      <TextInput
        id={`${id}-name`}
        label={t('fields.childName')}
        why={t('fields.childNameWhy')}
        optional
        error={words(errors.childName)}
        value={form.childName}
        onChange={(e) => set({ childName: e.target.value })}
      />
      <TextInput
        id={`${id}-school`}
        label={t('fields.schoolName')}
        why={t('fields.schoolNameWhy')}
        optional
        error={words(errors.schoolName)}
        value={form.schoolName}
        onChange={(e) => set({ schoolName: e.target.value })}
      />
    </>
  );
}
