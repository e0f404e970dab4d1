'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Notice } from '@/components/ui/Notice';
import type { StepId } from '@/lib/letter/document';

/** Why a later step was not opened. Takes the focus: the page is not the one that was asked for. */
export function SentBack({ from }: { from: StepId }) {
  const t = useTranslations('letter');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <Notice title={t('form.sentBack.title')} speak="status" ref={box}>
      <p>{t('form.sentBack.text', { wanted: t(`steps.${from}.name`) })}</p>
    </Notice>
  );
}
