import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { LetterStart } from '@/components/letter/LetterStart';
import { ShortStart } from '@/components/letter/ShortStart';
import { Page } from '@/components/site/Page';
import type { Locale } from '@/lib/content/locales';
import { hasOwnWords, isShortKind, type LetterKind, letterKinds } from '@/lib/letter/document';

type Props = { params: Promise<{ locale: Locale; kind: LetterKind }> };

export const dynamicParams = false;
export const generateStaticParams = () => letterKinds.map((kind) => ({ kind }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, kind } = await params;
  const site = await getTranslations({ locale, namespace: 'site' });
  if (hasOwnWords(kind)) {
    const own = await getTranslations({ locale, namespace: `letter-${kind}` });
    return { title: `${own('name')} – ${site('name')}`, description: own('description') };
  }
  const t = await getTranslations({ locale, namespace: 'letter.start' });
  return { title: `${t('title')} – ${site('name')}`, description: t('description') };
}

/** The start of one kind of letter. */
export default async function LetterPage({ params }: Props) {
  const { locale, kind } = await params;
  setRequestLocale(locale);
  return (
    <Page room="ask" path={`/letters/${kind}/`}>
      {isShortKind(kind) ? <ShortStart kind={kind} /> : <LetterStart kind={kind} />}
    </Page>
  );
}
