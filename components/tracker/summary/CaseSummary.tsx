'use client';
import { useTranslations } from 'next-intl';
import { PrintSheet } from './PrintSheet';
import { type SummaryProps, SummarySheet } from './SummarySheet';

/** Offers the one-page summary; it is seen only on paper. */
export function CaseSummary(props: SummaryProps) {
  const t = useTranslations('log.summary');
  return (
    <section className="sect noprint" aria-labelledby="summary">
      <h2 id="summary">{t('heading')}</h2>
      <p>{t('why')}</p>
      <p className="logacts">
        <PrintSheet look="line" label={t('print')}>
          <SummarySheet {...props} />
        </PrintSheet>
      </p>
    </section>
  );
}
