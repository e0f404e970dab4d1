import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { Stop } from '@/components/path/Stop';
import { type Locale, localeNames, locales } from '@/lib/content/locales';
import { Mark } from './Mark';
import type { Room } from './Page';

const rooms = [
  ['learn', 'guides'],
  ['ask', 'letters'],
  ['track', 'tracker'],
] as const;

/** The word mark, the language switch and the path as navigation. Plain links: it works without script. */
export function Header({ locale, room, path }: { locale: Locale; room?: Room; path: string }) {
  const t = useTranslations('site');
  return (
    <header className="top">
      <div className="wrap">
        <a className="brand" href={`/${locale}/`}>
          <Mark />
          {t('name')}
        </a>
        {locales.length > 1 && (
          <nav className="lang" aria-label={t('language')}>
            {locales.map((l) => (
              <a
                key={l}
                href={`/${l}${path}`}
                lang={l}
                hrefLang={l}
                aria-current={l === locale ? 'true' : undefined}
              >
                {localeNames[l]}
              </a>
            ))}
          </nav>
        )}
        <nav className="nav" aria-label={t('path')}>
          {rooms.map(([id, folder], i) => (
            <Fragment key={id}>
              {i > 0 && <span className="leg" aria-hidden="true" />}
              <a href={`/${locale}/${folder}/`} aria-current={id === room ? 'page' : undefined}>
                <Stop kind={id === room ? 'now' : 'ahead'} />
                <span>{t(id)}</span>
              </a>
            </Fragment>
          ))}
        </nav>
      </div>
    </header>
  );
}
