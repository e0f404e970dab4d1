import { ExternalLink } from 'lucide-react';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { entryOf, loadAgencies, loadGlossary, loadSources } from '@/lib/content/facts';
import type { Locale } from '@/lib/content/locales';

/** A word with its meaning one tap away: a native popover, so it needs no script. The list at the page's end repeats it for paper. */
export async function Term({ id, children }: { id: string; children: ReactNode }) {
  const { term, short } = entryOf(await loadGlossary((await getLocale()) as Locale), id, 'glossary');
  return (
    <>
      <button type="button" className="term" popoverTarget={`term-${id}`}>
        {children}
      </button>
      <span popover="auto" id={`term-${id}`} className="def">
        <strong>{term}.</strong> {short}
      </span>
    </>
  );
}

/** The law, named small after the plain words, with a link to its official text. */
export async function Law({ id, children }: { id: string; children?: ReactNode }) {
  const { citation, url, title } = entryOf(await loadSources(), id, 'sources.yaml');
  return (
    <a className="lawlink" href={url} title={title}>
      {children ?? citation}
    </a>
  );
}

/** Names of offices change: they come from dated data, with the day we last looked. */
export async function Agency({ id }: { id: string }) {
  const t = await getTranslations('guides');
  const { name, url, checked } = entryOf(await loadAgencies(), id, 'agencies.yaml');
  return (
    <span>
      <a href={url}>
        {name}
        <ExternalLink className="i ext" aria-hidden="true" strokeWidth={2.1} />
      </a>{' '}
      <span className="muted small">({t('checkedOn', { date: longDate(checked) })})</span>
    </span>
  );
}

/** ISO day -> "November 22, 2026". */
export const longDate = (iso: string) =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00:00Z`),
  );

/** Citations under a table cell, each a link. */
export async function LawLine({ law }: { law?: string[] }) {
  if (!law?.length) return null;
  return (
    <span className="law">
      {law.map((id, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <Law id={id} />
        </span>
      ))}
    </span>
  );
}
