import { ArrowRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Stop } from '@/components/path/Stop';

/** Two drawings of each bend: `phone` sways a little, `desk` steps to the right and back. Decoration only. */
const bends = [
  { phone: 'M23 0C23 34 38 30 38 52S23 74 23 100', desk: 'M27 0C27 46 91 46 91 100' },
  { phone: 'M23 0C23 34 8 30 8 52S23 74 23 100', desk: 'M91 0C91 54 27 46 27 100' },
  { phone: 'M23 0C23 34 38 30 38 52S23 74 23 100', desk: 'M27 0C27 36 62 44 62 62S27 78 27 100' },
];

function Bend({ n }: { n: number }) {
  return (
    <>
      <svg className="curve m" viewBox="0 0 46 100" preserveAspectRatio="none" aria-hidden="true">
        <path d={bends[n]?.phone} />
      </svg>
      <svg className="curve d" viewBox="0 0 118 100" preserveAspectRatio="none" aria-hidden="true">
        <path d={bends[n]?.desk} />
      </svg>
    </>
  );
}

function Stage({
  n,
  room,
  heading,
  text,
  children,
}: {
  n: number;
  room: string;
  heading: string;
  text: string;
  children: ReactNode;
}) {
  return (
    <li className={n === 2 ? 'off' : undefined}>
      <Bend n={n - 1} />
      <Stop kind="num" n={n} />
      <h2>
        <span>{room}</span>
        {heading}
      </h2>
      <p>{text}</p>
      {children}
    </li>
  );
}

export function RowLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href}>
      <span>{children}</span>
      <ArrowRight className="i" aria-hidden="true" strokeWidth={2.1} />
    </a>
  );
}

/** Learn, Ask, Track as three stops on one line. `guides` are the links under Learn; `dots` the small picture under Track. */
export function Trail({
  locale,
  guides,
  dots,
}: {
  locale: string;
  guides: { href: string; title: string }[];
  dots: ReactNode;
}) {
  const t = useTranslations('site');
  return (
    <ol className="trail">
      <Stage n={1} room={t('learn')} heading={t('home.learnHeading')} text={t('home.learnText')}>
        <ul className="links">
          {guides.map((g) => (
            <li key={g.href}>
              <RowLink href={g.href}>{g.title}</RowLink>
            </li>
          ))}
        </ul>
      </Stage>
      <Stage n={2} room={t('ask')} heading={t('home.askHeading')} text={t('home.askText')}>
        <a className="btn" href={`/${locale}/letters/`}>
          {t('home.askAction')}
          <ArrowRight className="i" aria-hidden="true" strokeWidth={2.1} />
        </a>
      </Stage>
      <Stage n={3} room={t('track')} heading={t('home.trackHeading')} text={t('home.trackText')}>
        {dots}
        <ul className="links">
          <li>
            <RowLink href={`/${locale}/tracker/`}>{t('home.trackAction')}</RowLink>
          </li>
        </ul>
      </Stage>
      <li className="end">
        <Stop kind="flag" />
        {t('home.end')}
      </li>
    </ol>
  );
}
