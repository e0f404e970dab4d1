'use client';
import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/Notice';
import type { LetterKind } from '@/lib/letter/document';
import { PdfTrouble } from './PdfTrouble';
import type { PdfState as State } from './use-pdf';

/** As many of the words that are missing as are named. */
const named = 5;

/** Words that a PDF has lines for, in their own script and direction. */
function Missing({ words }: { words: string[] }) {
  const t = useTranslations('letter.review.pdfMissing');
  const first = words.slice(0, named).map((word) => `\u2068${word}\u2069`);
  return (
    <Notice tone="warn" speak="alert" title={t('title')}>
      <p>{t(words.length > named ? 'more' : 'text', { count: words.length, words: first.join(', ') })}</p>
      <p>{t('do')}</p>
    </Notice>
  );
}

/** What came of a press for a PDF, beside its own button. */
export function PdfState({ kind, pdf, child }: { kind: LetterKind; pdf: State; child: string }) {
  const t = useTranslations('letter.review');
  return (
    <>
      <div role="status">
        {pdf.phase === 'making' && <span className="vh">{t('making')}</span>}
        {pdf.phase === 'made' && <p className="hint">{t('made', { file: pdf.file })}</p>}
      </div>
      {pdf.missing.length > 0 && <Missing words={pdf.missing} />}
      {pdf.trouble && <PdfTrouble kind={kind} trouble={pdf.trouble} child={child} />}
    </>
  );
}
