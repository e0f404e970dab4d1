import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { longDate } from '@/components/guide/Inline';
import { Page } from '@/components/site/Page';
import { loadAgencies, loadSources } from '@/lib/content/facts';
import type { Locale } from '@/lib/content/locales';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'site' });
  return { title: `${t('sources.title')} – ${t('name')}`, description: t('sources.lead') };
}

/** Every source of every guide, with the day we last checked it and whether we read the page itself. */
export default async function SourcesPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations('site.sources');
  const [sources, agencies] = await Promise.all([loadSources(), loadAgencies()]);
  return (
    <Page path="/sources/">
      <div className="wrap g guides">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <div className="flow src prose">
          <h2>{t('law')}</h2>
          <ul className="bul">
            {Object.entries(sources).map(([id, s]) => (
              <li key={id}>
                <a href={s.url}>{s.title}</a>, {s.citation}.{' '}
                <span className="muted">
                  {t('checked', { date: longDate(s.checked) })}
                  {s.read === 'not opened' && ` ${t('notOpened')}`}
                </span>
              </li>
            ))}
          </ul>
          <h2>{t('offices')}</h2>
          <ul className="bul">
            {Object.entries(agencies).map(([id, a]) => (
              <li key={id}>
                <a href={a.url}>{a.name}</a>.{' '}
                <span className="muted">{t('checked', { date: longDate(a.checked) })}</span>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Page>
  );
}
