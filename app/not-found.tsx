import { createTranslator } from 'next-intl';
import { Document } from '@/components/site/Document';
import { Mark } from '@/components/site/Mark';
import { defaultLocale } from '@/lib/content/locales';
import { loadMessages } from '@/lib/content/messages';

/** The host shows this for every unknown address, so it stands alone: its own <html lang>, plain links, no script needed. */
export default async function NotFound() {
  const messages = await loadMessages(defaultLocale);
  const t = createTranslator({ locale: defaultLocale, messages, namespace: 'site' as never }) as unknown as (
    key: string,
  ) => string;
  const links = [
    [`/${defaultLocale}/`, t('notFound.home')],
    [`/${defaultLocale}/guides/`, t('learn')],
    [`/${defaultLocale}/letters/`, t('ask')],
    [`/${defaultLocale}/tracker/`, t('track')],
  ];
  return (
    <Document lang={defaultLocale}>
      <title>{`${t('notFound.title')} – ${t('name')}`}</title>
      <main id="main" className="wrap door">
        <p>
          <a className="brand" href={`/${defaultLocale}/`}>
            <Mark />
            {t('name')}
          </a>
        </p>
        <h1>{t('notFound.heading')}</h1>
        <p className="lead">{t('notFound.text')}</p>
        <h2>{t('notFound.where')}</h2>
        <ul>
          {links.map(([href, text]) => (
            <li key={href}>
              <a className="act" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </main>
    </Document>
  );
}
