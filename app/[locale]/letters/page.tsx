import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Chooser } from '@/components/letter/choose/Chooser';
import { Page } from '@/components/site/Page';
import type { Locale } from '@/lib/content/locales';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'letters' });
  const site = await getTranslations({ locale, namespace: 'site' });
  return { title: `${t('title')} – ${site('name')}`, description: t('description') };
}

/** Which letter do I need? For reading only: the page is served without script. */
export default async function LettersPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  return (
    <Page room="ask" path="/letters/">
      <Chooser />
    </Page>
  );
}
