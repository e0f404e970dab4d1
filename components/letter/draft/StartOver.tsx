'use client';
import { RotateCcw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import type { LetterDraft } from './store';

/** Takes all answers away, but asks first. */
export function StartOver({ draft, onDone }: { draft: LetterDraft; onDone: () => void }) {
  const t = useTranslations('letter.startOver');
  const label = useTranslations('letter.form')('startOver');
  const [asking, ask] = useState(false);
  const yes = async () => {
    await draft.startOver();
    ask(false);
    onDone();
  };
  return (
    <>
      <Button look="act" icon={RotateCcw} onClick={() => ask(true)}>
        {label}
      </Button>
      <Dialog title={t('title')} open={asking} onClose={() => ask(false)}>
        <p>{t('text')}</p>
        <div className="row full dialog-acts">
          <Button onClick={() => ask(false)}>{t('no')}</Button>
          <Button look="line" onClick={() => void yes()}>
            {t('yes')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
