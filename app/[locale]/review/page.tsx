import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Review } from '@/components/review/Review';
import { Page } from '@/components/site/Page';
import { Words } from '@/components/site/Words';
import type { Locale } from '@/lib/content/locales';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'review' });
  return { title: `${t('title')} – School Support`, robots: { index: false } };
}

/** For maintainers: every part and every screen state. Tests walk over it; no page links here. */
export default async function ReviewPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  return (
    <Page path="/review/">
      <Words
        of={[
          'review',
          'ui',
          'letter',
          'tracker',
          'log',
          'calendar-file',
          'site.name',
          'counted',
          'school-calendar',
        ]}
      >
        <Review />
      </Words>
    </Page>
  );
}
