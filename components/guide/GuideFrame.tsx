import { ArrowRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Stop } from '@/components/path/Stop';
import type { GlossaryTerm, Source } from '@/lib/content/facts';
import type { Guide } from '@/lib/content/guides';
import { longDate } from './Inline';

type Props = { guide: Guide; locale: string; sources: Source[]; terms: GlossaryTerm[]; children: ReactNode };

/** Where "Do this next" leads: the form, the tracker or another guide. */
const nextHref = (locale: string, href: string) =>
  href === 'letter'
    ? `/${locale}/letters/`
    : href === 'tracker'
      ? `/${locale}/tracker/`
      : `/${locale}/guides/${href.replace(/^guide:/, '')}/`;

/** A guide's page: short answer first, the text, what to do next, the words explained, the sources. No script needed. */
export function GuideFrame({ guide, locale, sources, terms, children }: Props) {
  const t = useTranslations('guides');
  const toc = [
    { id: 'short-answer', text: t('shortAnswer') },
    ...guide.headings,
    { id: 'next', text: t('doThisNext') },
    { id: 'sources', text: t('sources') },
  ];
  return (
    <div className="wrap g">
      <div className="cols">
        <article>
          <nav className="eyebrow-crumb noprint" aria-label={t('breadcrumb')}>
            <a href={`/${locale}/guides/`}>{t('learn')}</a>
            <span aria-hidden="true">/</span>
            <span aria-current="page">{guide.navTitle}</span>
          </nav>
          <h1>{guide.title}</h1>
          <p className="meta">
            <span>{t('minutes', { count: guide.minutes })}</span>
            <span>{t('lastChecked', { date: longDate(guide.reviewed) })}</span>
          </p>
          <section className="answer prose" aria-labelledby="short-answer">
            <h2 id="short-answer">{t('shortAnswer')}</h2>
            <p className="lead">{guide.shortAnswer}</p>
          </section>
          <div className="flow guide-body">{children}</div>
          <section className="next noprint" aria-labelledby="next">
            <p className="eyebrow">
              <Stop kind="now" />
              {t('doThisNext')}
            </p>
            <h2 id="next">{guide.next.title}</h2>
            <p>{guide.next.text}</p>
            <a className="btn" href={nextHref(locale, guide.next.href)}>
              {guide.next.action}
              <ArrowRight className="i" aria-hidden="true" strokeWidth={2.1} />
            </a>
          </section>
          {terms.length > 0 && (
            <section className="flow prose src" aria-labelledby="words">
              <h2 id="words">{t('termsHeading')}</h2>
              <dl className="words">
                {terms.map((w) => (
                  <div key={w.term}>
                    <dt>{w.term}</dt>
                    <dd>{w.short}</dd>
                  </div>
                ))}
              </dl>
            </section>
          )}
          <section className="flow prose src" aria-labelledby="sources">
            <h2 id="sources">{t('sources')}</h2>
            <ul className="bul">
              {sources.map((s) => (
                <li key={s.url + s.citation}>
                  <a href={s.url}>{s.title}</a>, {s.citation}
                  {s.read === 'not opened' && <span className="muted"> ({t('notOpened')})</span>}
                </li>
              ))}
            </ul>
            <p>{t('notAdvice')}</p>
          </section>
        </article>
        <nav className="toc noprint" aria-label={t('onThisPage')}>
          <h2>{t('onThisPage')}</h2>
          {toc.map((h) => (
            <a key={h.id} href={`#${h.id}`}>
              {h.text}
            </a>
          ))}
        </nav>
      </div>
    </div>
  );
}
