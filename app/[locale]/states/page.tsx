import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/site/Page';
import { StatesTable } from '@/components/states/StatesTable';
import { StateTiles } from '@/components/states/StateTiles';
import type { Locale } from '@/lib/content/locales';
import { loadStates } from '@/lib/content/states';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const [t, site] = await Promise.all([
    getTranslations({ locale, namespace: 'states' }),
    getTranslations({ locale, namespace: 'site' }),
  ]);
  return { title: `${t('title')} – ${site('name')}`, description: t('description') };
}

/** The 50 states and DC: as a map of tiles, and as a table of their two main clocks. */
export default async function StatesPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations('states');
  const states = await loadStates();
  return (
    <Page room="learn" path="/states/">
      <div className="wrap g guides">
        <nav className="eyebrow-crumb noprint" aria-label={t('breadcrumb')}>
          <a href={`/${locale}/guides/`}>{t('learn')}</a>
          <span aria-hidden="true">/</span>
          <span aria-current="page">{t('states')}</span>
        </nav>
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <p className="prose unsure">{t('unsure')}</p>
        <section className="flow band noprint" aria-labelledby="map">
          <h2 id="map">{t('mapHeading')}</h2>
          <StateTiles states={states} locale={locale} />
        </section>
        <section className="flow band prose" aria-labelledby="units">
          <h2 id="units">{t('unitsHeading')}</h2>
          <dl className="words">
            {(['calendar', 'school', 'business'] as const).map((unit) => (
              <div key={unit}>
                <dt>{t(`unit.${unit}`)}</dt>
                <dd>{t(`unitMeans.${unit}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section className="flow band" aria-labelledby="all">
          <h2 id="all">{t('tableHeading')}</h2>
          <StatesTable states={states} locale={locale} />
        </section>
      </div>
    </Page>
  );
}
