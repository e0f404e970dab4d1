'use client';
import { FilePen } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { LetterDocument } from '@/lib/letter/document';
import { fileName } from '@/lib/letter/file-name';
import { useWord } from './use-word';

/** The letter as a file that a parent can change in a word processor. */
export function WordFile({ doc }: { doc: LetterDocument }) {
  const t = useTranslations('letter.review');
  const { phase, download } = useWord(doc);
  const making = phase === 'making';
  return (
    <>
      <Button
        look="act"
        icon={FilePen}
        aria-disabled={making || undefined}
        onClick={() => void (making || download())}
      >
        {t(making ? 'wordMaking' : 'word')}
      </Button>
      <div role="status">
        {making && <span className="vh">{t('wordMaking')}</span>}
        {phase === 'made' && <p className="hint">{t('wordMade', { file: fileName(doc, 'docx') })}</p>}
      </div>
      {phase === 'failed' && (
        <Notice tone="warn" speak="alert">
          <p>{t('wordFailed')}</p>
        </Notice>
      )}
    </>
  );
}
