import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/content/locales';

export function Footer({ locale }: { locale: Locale }) {
  const t = useTranslations('site.footer');
  return (
    <footer className="foot">
      <div className="wrap">
        <p>{t('free')}</p>
        <p>{t('advice')}</p>
        <ul>
          <li>
            <a href={`/${locale}/guides/`}>{t('guides')}</a>
          </li>
          <li>
            <a href={`/${locale}/states/`}>{t('states')}</a>
          </li>
          <li>
            <a href={`/${locale}/sources/`}>{t('sources')}</a>
          </li>
          <li>
            <a href={`/templates/iep-evaluation-${locale}.pdf`}>{t('template')}</a>
          </li>
          <li>
            <a href={`/${locale}/tracker/#erase`}>{t('erase')}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
