import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { GuideFrame } from '@/components/guide/GuideFrame';
import { Page } from '@/components/site/Page';
import { entryOf, loadGlossary, loadSources } from '@/lib/content/facts';
import { guideSlugs, loadGuide } from '@/lib/content/guides';
import type { Locale } from '@/lib/content/locales';

type Props = { params: Promise<{ locale: Locale; slug: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => guideSlugs.map((slug) => ({ slug }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const t = await getTranslations({ locale, namespace: 'site' });
  const { title, description } = await loadGuide(locale, slug);
  return { title: `${title} – ${t('name')}`, description };
}

export default async function GuidePage({ params }: Props) {
  const { locale, slug } = await params;
  setRequestLocale(locale);
  const [guide, sources, glossary] = await Promise.all([
    loadGuide(locale, slug),
    loadSources(),
    loadGlossary(locale),
  ]);
  const { default: Words } = await import(`@/content/guides/${locale}/${slug}.mdx`);
  return (
    <Page room="learn" path={`/guides/${slug}/`}>
      <GuideFrame
        guide={guide}
        locale={locale}
        sources={guide.sources.map((id) => entryOf(sources, id, 'sources.yaml'))}
        terms={guide.terms.map((id) => entryOf(glossary, id, `glossary/${locale}.yaml`))}
      >
        <Words />
      </GuideFrame>
    </Page>
  );
}
