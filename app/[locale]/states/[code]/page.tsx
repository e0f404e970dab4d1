import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/site/Page';
import { StateView } from '@/components/states/StateView';
import type { Locale } from '@/lib/content/locales';
import { loadStates } from '@/lib/content/states';

type Props = { params: Promise<{ locale: Locale; code: string }> };

export const dynamicParams = false;
export const generateStaticParams = async () =>
  Object.keys(await loadStates()).map((code) => ({ code: code.toLowerCase() }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code } = await params;
  const [t, site] = await Promise.all([
    getTranslations({ locale, namespace: 'states' }),
    getTranslations({ locale, namespace: 'site' }),
  ]);
  const rules = (await loadStates())[code.toUpperCase()];
  const name = rules ? t('in', { code: rules.code, name: rules.name }) : '';
  return {
    title: `${t('page.title', { name })} – ${site('name')}`,
    description: t('page.description', { name }),
  };
}

export default async function StatePage({ params }: Props) {
  const { locale, code } = await params;
  setRequestLocale(locale);
  const rules = (await loadStates())[code.toUpperCase()];
  if (!rules) notFound();
  return (
    <Page room="learn" path={`/states/${code}/`}>
      <StateView rules={rules} locale={locale} />
    </Page>
  );
}
