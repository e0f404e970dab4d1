import type { Metadata } from 'next';
import { createTranslator } from 'next-intl';
import { Document } from '@/components/site/Document';
import { Mark } from '@/components/site/Mark';
import { defaultLocale, locales } from '@/lib/content/locales';
import { loadMessages } from '@/lib/content/messages';

const translator = async (locale: (typeof locales)[number]) =>
  createTranslator({
    locale,
    messages: await loadMessages(locale),
    namespace: 'site.door' as never,
  }) as unknown as (key: string) => string;

export async function generateMetadata(): Promise<Metadata> {
  const t = await translator(defaultLocale);
  return { title: t('title'), description: t('text') };
}

/** The language door: plain links, so that it works without script and on any host. */
export default async function DoorPage() {
  const doors = await Promise.all(locales.map(async (locale) => ({ locale, t: await translator(locale) })));
  return (
    <Document lang={defaultLocale}>
      <main id="main" className="wrap door">
        <h1 className="brand">
          <Mark />
          {doors[0]?.t('heading')}
        </h1>
        <ul>
          {doors.map(({ locale, t }) => (
            <li key={locale} lang={locale}>
              <p className="lead">{t('text')}</p>
              <a className="btn" href={`/${locale}/`} hrefLang={locale}>
                {t('enter')}
              </a>
            </li>
          ))}
        </ul>
      </main>
    </Document>
  );
}
