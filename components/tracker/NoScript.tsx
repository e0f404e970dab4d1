import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/Notice';

/** Without script: how to count by hand. */
export function NoScript() {
  const t = useTranslations('tracker.noscript');
  const locale = useLocale();
  return (
    <noscript>
      <Notice title={t('title')}>
        <p>{t('text')}</p>
        <p>
          <a href={`/${locale}/guides/get-an-iep/`}>{t('link')}</a>
        </p>
      </Notice>
    </noscript>
  );
}
