import { Lock } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { MiniDots } from '@/components/home/MiniDots';
import { RowLink, Trail } from '@/components/home/Trail';
import { Page } from '@/components/site/Page';
import { loadGuides } from '@/lib/content/guides';
import type { Locale } from '@/lib/content/locales';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'site.home' });
  return { title: t('title'), description: t('description') };
}

const firstGuides = ['what-is-an-iep', 'iep-or-504', 'if-the-school-says-no'];

export default async function HomePage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations('site.home');
  const guides = (await loadGuides(locale)).filter((g) => firstGuides.includes(g.slug));
  guides.sort((a, b) => firstGuides.indexOf(a.slug) - firstGuides.indexOf(b.slug));
  const links = guides.map((g) => ({ href: `/${locale}/guides/${g.slug}/`, title: g.title }));
  return (
    <Page path="/">
      <div className="wrap home">
        <div>
          <h1>{t('heading')}</h1>
          <p className="lead">{t('lead')}</p>
          <p className="promise">
            <Lock className="i" aria-hidden="true" strokeWidth={2.1} />
            <span>{t('promise')}</span>
          </p>
          <p className="back">
            <RowLink href={`/${locale}/tracker/`}>{t('back')}</RowLink>
          </p>
        </div>
        <Trail
          locale={locale}
          guides={[...links, { href: `/${locale}/guides/`, title: t('allGuides') }]}
          dots={<MiniDots />}
        />
        <div className="facts small muted">
          <p>{t('facts')}</p>
        </div>
      </div>
    </Page>
  );
}
