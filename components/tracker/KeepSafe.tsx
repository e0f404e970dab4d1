'use client';
import { Copy, Printer, ShieldCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { StorageState } from '@/lib/casefile/db';

type Props = {
  storage: StorageState;
  /** The dates as plain text, to write down. */
  lines: string[];
  onPersist: () => Promise<'granted' | 'refused' | 'unknown'>;
};

/** What is kept, where, and how to have the dates outside this browser. Says no more than what is so. */
export function KeepSafe({ storage, lines, onPersist }: Props) {
  const t = useTranslations('tracker');
  const [answer, setAnswer] = useState('');
  const copy = () =>
    (navigator.clipboard?.writeText(lines.join('\n')) ?? Promise.reject()).then(
      () => setAnswer(t('safe.copied')),
      () => setAnswer(`${t('now.copyFailed')} ${lines.join(' ')}`),
    );
  return (
    <section className="sect noprint" aria-labelledby="safe">
      <h2 id="safe">{t('safe.heading')}</h2>
      <p>{t(storage === 'kept' ? 'safe.kept' : 'safe.visit')}</p>
      <p>{t('safe.advice')}</p>
      <p className="row acts">
        <Button look="act" icon={Printer} onClick={() => window.print()}>
          {t('safe.print')}
        </Button>
        <Button look="act" icon={Copy} onClick={() => void copy()}>
          {t('safe.copy')}
        </Button>
        {storage === 'kept' && (
          <Button
            look="act"
            icon={ShieldCheck}
            onClick={() => void onPersist().then((outcome) => setAnswer(t(`safe.${outcome}`)))}
          >
            {t('safe.persist')}
          </Button>
        )}
      </p>
      <p role="status">{answer}</p>
    </section>
  );
}
