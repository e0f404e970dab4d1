'use client';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { DateFields } from '@/components/ui/DateFields';
import { FormRow } from '@/components/ui/FormRow';
import { Select } from '@/components/ui/Select';
import { TextArea } from '@/components/ui/TextArea';
import { TextInput } from '@/components/ui/TextInput';
import type { DeliveryProof } from '@/lib/casefile/types';
import type { PlainDate } from '@/lib/dates/temporal';
import { type DeliveryMethod, deliveryMethods } from '@/lib/letter/choices';
import { checkDelivery, checkRequestProof, deliveryForm, logLimits, requestProofId } from './log-form';
import { useLogForm } from './use-log-form';

type Props = {
  /** Makes the ids of two forms on one page differ. */
  id: string;
  /** The row to change; null for a new one. */
  delivery: DeliveryProof | null;
  today: PlainDate;
  onSave: (delivery: Omit<DeliveryProof, 'id'>) => void;
  onCancel: () => void;
};

/** Asks what the school was given and what shows the day. Of the request letter it asks only for the proof. */
export function DeliveryForm({ id, delivery, today, onSave, onCancel }: Props) {
  const t = useTranslations('log.deliveries');
  const tracker = useTranslations('tracker');
  const request = delivery?.id === requestProofId ? delivery : null;
  const { form, set, errorOf, submit } = useLogForm(
    id,
    deliveryForm(delivery),
    (typed) => (request ? checkRequestProof(typed, request) : checkDelivery(typed, today)),
    onSave,
  );
  const first = `${id}-${request ? 'proof' : 'what'}`;
  // It opens on a press: the next key belongs to its first box.
  useEffect(() => document.getElementById(first)?.focus(), [first]);
  return (
    <form onSubmit={submit} noValidate className="dayform logform noprint">
      {request && <p className="muted">{t('fromCase')}</p>}
      {!request && (
        <>
          <TextInput
            id={`${id}-what`}
            label={t('what')}
            hint={t('whatHint')}
            error={errorOf('what')}
            value={form.what}
            onChange={(e) => set({ what: e.target.value })}
          />
          <DateFields
            id={`${id}-on`}
            label={t('on')}
            error={errorOf('on')}
            value={form.on}
            onChange={(on) => set({ on })}
          />
          <Select
            id={`${id}-method`}
            label={tracker('fields.method')}
            optional
            empty={tracker('fields.methodEmpty')}
            options={deliveryMethods.map((value) => ({
              value,
              label: tracker(`fields.methods.${value}`),
            }))}
            value={form.method}
            onChange={(e) => set({ method: e.target.value as DeliveryMethod | '' })}
          />
        </>
      )}
      <TextArea
        id={`${id}-proof`}
        label={t('proofField')}
        optional={!request}
        hint={`${t('proofHint')} ${tracker(`now.proofText.${form.method || 'none'}`)}`}
        error={errorOf('proof')}
        rows={3}
        limit={logLimits.proof}
        value={form.proof}
        onChange={(e) => set({ proof: e.target.value })}
      />
      <FormRow save={t('save')} cancel={tracker('fields.cancel')} onCancel={onCancel} />
    </form>
  );
}
