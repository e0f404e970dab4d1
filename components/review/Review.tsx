'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useSyncExternalStore } from 'react';
import { examples as path } from '@/components/path/examples';
import { examples as calendar } from '@/components/tracker/calendar/examples';
import { examples as counted } from '@/components/tracker/counted/examples';
import { examples as tracker } from '@/components/tracker/examples';
import { examples as log } from '@/components/tracker/log/examples';
import { examples as ui } from '@/components/ui/examples';

type Example = { id: string; title: string; element: ReactNode };

const groups: Record<string, Example[]> = { ui, path, tracker, log, counted, calendar };
const all = Object.entries(groups).flatMap(([group, list]) =>
  list.map((e) => ({ ...e, key: `${group}-${e.id}` })),
);

const listen = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** One example a view, chosen by the address after "#", so that ids stay unique as they are on real pages. */
export function Review() {
  const t = useTranslations('review');
  const key = useSyncExternalStore(
    listen,
    () => window.location.hash.slice(1),
    () => '',
  );
  const shown = all.find((e) => e.key === key);
  if (shown)
    return (
      <div data-example={shown.key}>
        <p className="wrap noprint">
          <a className="act" href="#all">
            {t('back')}
          </a>{' '}
          {shown.title}
        </p>
        {shown.element}
      </div>
    );
  return (
    <div className="wrap g guides">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <ul className="list">
        {all.map((e) => (
          <li key={e.key}>
            <a className="act" href={`#${e.key}`} data-key={e.key}>
              {e.title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
