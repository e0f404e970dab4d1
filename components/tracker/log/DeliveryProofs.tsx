'use client';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { newId } from '@/lib/casefile/db';
import type { CaseRecord, DeliveryProof } from '@/lib/casefile/types';
import type { PlainDate } from '@/lib/dates/temporal';
import type { Done, OnChange } from '../actions';
import { DeliveryEntry } from './DeliveryEntry';
import { DeliveryForm } from './DeliveryForm';
import { deliveryRows, withItem, withoutItem } from './log-form';

type Props = { record: CaseRecord; today: PlainDate; onChange: OnChange };

/** What the school was given, when, how, and what shows it. The request letter comes first, from the case itself. */
export function DeliveryProofs({ record, today, onChange }: Props) {
  const t = useTranslations('log.deliveries');
  const [adding, setAdding] = useState(false);
  const set = (next: (list: DeliveryProof[]) => DeliveryProof[], done: Done) =>
    onChange((current) => ({ ...current, deliveries: next(current.deliveries) }), done);
  const isKept = (id: string) => record.deliveries.some((d) => d.id === id);
  const save = (saved: DeliveryProof) =>
    set((list) => withItem(list, saved), isKept(saved.id) ? 'delivery-changed' : 'delivery-added');
  return (
    <section className="sect" aria-labelledby="proofs">
      <h2 id="proofs">{t('heading')}</h2>
      <p className="noprint">{t('why')}</p>
      <ul className="loglist">
        {deliveryRows(record).map((row) => (
          <DeliveryEntry
            key={row.id}
            delivery={row}
            today={today}
            onSave={save}
            onRemove={() => set((list) => withoutItem(list, row.id), 'delivery-removed')}
          />
        ))}
      </ul>
      {adding ? (
        <DeliveryForm
          id="delivery-new"
          delivery={null}
          today={today}
          onCancel={() => setAdding(false)}
          onSave={(delivery) => {
            setAdding(false);
            save({ ...delivery, id: newId() });
          }}
        />
      ) : (
        <p className="noprint">
          <Button look="act" icon={Plus} onClick={() => setAdding(true)}>
            {t('add')}
          </Button>
        </p>
      )}
    </section>
  );
}
