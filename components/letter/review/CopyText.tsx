'use client';
import { Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { LetterDocument } from '@/lib/letter/document';
import { letterToText } from '@/lib/letter/formats/text';

/** Copies the letter as text. Where the browser refuses, shows the text, selected, to copy by hand. */
export function CopyText({ doc }: { doc: LetterDocument }) {
  const t = useTranslations('letter.review');
  const [state, setState] = useState<'idle' | 'copied' | 'by-hand'>('idle');
  const box = useRef<HTMLTextAreaElement>(null);
  const text = letterToText(doc);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('by-hand');
    }
  };
  useEffect(() => {
    if (state !== 'by-hand') return;
    box.current?.focus();
    box.current?.select();
  }, [state]);
  return (
    <>
      <Button look="act" icon={Copy} onClick={() => void copy()}>
        {t('copy')}
      </Button>
      <div role="status">{state === 'copied' && <p className="hint">{t('copied')}</p>}</div>
      {state === 'by-hand' && (
        <>
          <p className="hint">{t('copyByHand')}</p>
          <textarea className="input" ref={box} readOnly rows={8} value={text} aria-label={t('copyLabel')} />
        </>
      )}
    </>
  );
}
