import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { LetterStart } from '@/components/letter/LetterStart';
import { Page } from '@/components/site/Page';
import type { Locale } from '@/lib/content/locales';
import { type LetterKind, letterKinds } from '@/lib/letter/document';

type Props = { params: Promise<{ locale: Locale; kind: LetterKind }> };

export const dynamicParams = false;
export const generateStaticParams = () => letterKinds.map((kind) => ({ kind }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'letter.start' });
  const site = await getTranslations({ locale, namespace: 'site' });
  return { title: `${t('title')} – ${site('name')}`, description: t('description') };
}

/** The start of one kind of letter. */
export default async function LetterPage({ params }: Props) {
  const { locale, kind } = await params;
  setRequestLocale(locale);
  return (
    <Page room="ask" path={`/letters/${kind}/`}>
      <LetterStart kind={kind} />
    </Page>
  );
}
