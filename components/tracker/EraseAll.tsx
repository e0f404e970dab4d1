'use client';
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';

/** The footer's "Erase my data" leads here. */
export function EraseAll({ onErase }: { onErase: () => Promise<boolean> }) {
  const t = useTranslations('tracker.erase');
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState('');
  const erase = async () => {
    setAsking(false);
    setOutcome((await onErase()) ? t('done') : t('failed'));
  };
  return (
    <section className="sect erase noprint" aria-labelledby="erase">
      <h2 id="erase" tabIndex={-1}>
        {t('heading')}
      </h2>
      <p>{t('text')}</p>
      <p className="formrow">
        <Button look="soft" icon={Trash2} onClick={() => setAsking(true)}>
          {t('action')}
        </Button>
      </p>
      <p role="status">{outcome}</p>
      <Dialog title={t('sure')} open={asking} onClose={() => setAsking(false)}>
        <p>{t('sureText')}</p>
        <div className="row formrow">
          <Button look="line" onClick={() => void erase()}>
            {t('yes')}
          </Button>
          <Button look="act" onClick={() => setAsking(false)}>
            {t('no')}
          </Button>
        </div>
      </Dialog>
    </section>
  );
}
