import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/site/Page';
import { Words } from '@/components/site/Words';
import { NoScript } from '@/components/tracker/NoScript';
import { Tracker } from '@/components/tracker/Tracker';
import type { Locale } from '@/lib/content/locales';
import { loadStates } from '@/lib/content/states';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'tracker' });
  const site = await getTranslations({ locale, namespace: 'site' });
  return { title: `${t('title')} – ${site('name')}`, description: t('description') };
}

export default async function TrackerPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const states = await loadStates();
  return (
    <Page room="track" path="/tracker/">
      <div className="wrap t">
        <NoScript />
        <Words of={['tracker', 'ui', 'site.name', 'log.closing']}>
          <Tracker states={Object.keys(states)} />
        </Words>
      </div>
    </Page>
  );
}
