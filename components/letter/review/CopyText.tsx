'use client';
import { Copy, type LucideIcon } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { LetterDocument } from '@/lib/letter/document';
import { letterToText } from '@/lib/letter/formats/text';

/** `for` is what the parent wants the text for: it gives the button its words, and what is said once it is copied. */
type Props = { doc: LetterDocument; for?: 'copy' | 'email'; icon?: LucideIcon };

/** Copies the letter as text. Where the browser refuses, shows the text, selected, to copy by hand. */
export function CopyText({ doc, for: use = 'copy', icon = Copy }: Props) {
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
      <Button look="act" icon={icon} onClick={() => void copy()}>
        {t(use)}
      </Button>
      <div role="status">
        {state === 'copied' && <p className="hint">{t(use === 'email' ? 'emailCopied' : 'copied')}</p>}
      </div>
      {state === 'by-hand' && (
        <>
          <p className="hint">{t('copyByHand')}</p>
          <textarea className="input" ref={box} readOnly rows={8} value={text} aria-label={t('copyLabel')} />
        </>
      )}
    </>
  );
}
