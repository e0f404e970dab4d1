'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Notice } from '@/components/ui/Notice';
import type { LetterKind, StepId } from '@/lib/letter/document';
import { useStepWords } from './use-step-words';

/** Why a later step was not opened. Takes the focus: the page is not the one that was asked for. */
export function SentBack({ kind, from }: { kind: LetterKind; from: StepId }) {
  const words = useStepWords(kind);
  const t = useTranslations('letter');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <Notice title={t('form.sentBack.title')} speak="status" ref={box}>
      <p>{t('form.sentBack.text', { wanted: words(from, 'name') })}</p>
    </Notice>
  );
}
