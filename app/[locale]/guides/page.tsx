import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { RowLink } from '@/components/home/Trail';
import { Page } from '@/components/site/Page';
import { loadGuides } from '@/lib/content/guides';
import type { Locale } from '@/lib/content/locales';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'site' });
  return { title: `${t('guides.title')} – ${t('name')}`, description: t('guides.lead') };
}

export default async function GuidesPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations('site.guides');
  const guides = await loadGuides(locale);
  return (
    <Page room="learn" path="/guides/">
      <div className="wrap g guides">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <ol className="list">
          {guides.map((g) => (
            <li key={g.slug}>
              <h2>
                <RowLink href={`/${locale}/guides/${g.slug}/`}>{g.title}</RowLink>
              </h2>
              <p>{g.shortAnswer}</p>
            </li>
          ))}
          <li>
            <h2>
              <RowLink href={`/${locale}/states/`}>{t('states')}</RowLink>
            </h2>
            <p>{t('statesText')}</p>
          </li>
        </ol>
      </div>
    </Page>
  );
}
