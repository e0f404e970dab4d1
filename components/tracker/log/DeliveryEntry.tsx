'use client';
import { CircleCheck, Pencil, Plus, ReceiptText, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useDates } from '@/components/path/use-dates';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { DeliveryProof } from '@/lib/casefile/types';
import type { PlainDate } from '@/lib/dates/temporal';
import { DeliveryForm } from './DeliveryForm';
import { requestProofId } from './log-form';

type Props = {
  delivery: DeliveryProof;
  today: PlainDate;
  onSave: (delivery: DeliveryProof) => void;
  onRemove: () => void;
};

/** One thing the school was given, with its proof or with advice on how to get one. */
export function DeliveryEntry({ delivery, today, onSave, onRemove }: Props) {
  const t = useTranslations('log.deliveries');
  const tracker = useTranslations('tracker');
  const say = useDates();
  const [changing, setChanging] = useState(false);
  const { id, on, method, proof } = delivery;
  const isRequest = id === requestProofId;
  const what = isRequest ? t('request') : delivery.what;
  const named = <span className="vh"> {t('named', { what })}</span>;
  return (
    <li className="logitem">
      <Icon of={proof ? CircleCheck : ReceiptText} />
      <div>
        <h3>{what}</h3>
        <p>
          {t('got', { date: say(on, 'withYear') })} {method && `${tracker(`fields.methods.${method}`)}.`}
        </p>
        {changing ? (
          <DeliveryForm
            id={`delivery-${id}`}
            delivery={delivery}
            today={today}
            onCancel={() => setChanging(false)}
            onSave={(changed) => {
              setChanging(false);
              onSave({ ...changed, id });
            }}
          />
        ) : (
          <>
            <p className="logsaid">{proof ? t('proof', { proof }) : t('none')}</p>
            {!proof && <p className="muted noprint">{tracker(`now.proofText.${method || 'none'}`)}</p>}
            <p className="row acts noprint">
              <Button look="act" icon={proof ? Pencil : Plus} onClick={() => setChanging(true)}>
                {t(proof ? 'change' : 'addProof')}
                {named}
              </Button>
              {(proof || !isRequest) && (
                <Button look="act" icon={X} onClick={onRemove}>
                  {t('remove')}
                  {named}
                </Button>
              )}
            </p>
          </>
        )}
      </div>
    </li>
  );
}
