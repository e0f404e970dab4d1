'use client';
import { Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button, type ButtonLook } from '@/components/ui/Button';

/** Words for the school, or to keep, on paper: shown whole, with a button that copies them. */
export function CopyNote({
  lines,
  look = 'main',
  label,
}: {
  lines: string[];
  look?: ButtonLook;
  label?: string;
}) {
  const t = useTranslations('tracker.now');
  const [outcome, setOutcome] = useState<'' | 'copied' | 'copyFailed'>('');
  const copy = () => {
    // Missing on plain-http addresses and refused in some frames.
    const writing = navigator.clipboard?.writeText(lines.join('\n\n')) ?? Promise.reject();
    writing.then(
      () => setOutcome('copied'),
      () => setOutcome('copyFailed'),
    );
  };
  return (
    <>
      <blockquote className="msg">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </blockquote>
      <div className="row noprint copyrow">
        <Button look={look} icon={Copy} onClick={copy}>
          {label ?? t('copy')}
        </Button>
        <p role="status" className="small">
          {outcome && t(outcome)}
        </p>
      </div>
    </>
  );
}
