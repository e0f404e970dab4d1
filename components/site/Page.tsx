import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/content/locales';
import { Footer } from './Footer';
import { Header } from './Header';

export type Room = 'learn' | 'ask' | 'track';

/**
 * The frame of every page in a language: skip link, header, main, footer.
 * @param path this page's address after the language, such as "/guides/", for the language switch.
 */
export function Page({ room, path, children }: { room?: Room; path: string; children: ReactNode }) {
  const locale = useLocale() as Locale;
  const t = useTranslations('site');
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <Header locale={locale} room={room} path={path} />
      <main id="main">{children}</main>
      <Footer locale={locale} />
    </>
  );
}
