import { ArrowRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { longDate } from '@/components/guide/Inline';
import { Stop } from '@/components/path/Stop';
import { citationsOf, stepsOf, unitsOf } from '@/lib/timeline/describe';
import type { StateRules } from '@/lib/timeline/rules';
import { ShortAnswer } from './ShortAnswer';
import { Way } from './Way';
import { useWords } from './words';

type Props = { rules: StateRules; locale: string };

/** A state's own words: who decides, what is signed, where the letter goes, the kinds of days. */
function StateWords({ rules }: Props) {
  const { t, inState } = useWords();
  const { team, plan, requestTo, others = [] } = rules.terms;
  const rows = [
    [t('words.team'), team],
    [t('words.plan'), plan],
    [t('words.to'), requestTo],
    ...others.map((o) => [o.word, o.means]),
    ...unitsOf(stepsOf(rules)).map((unit) => [t(`unit.${unit}`), t(`unitMeans.${unit}`)]),
  ];
  return (
    <section className="flow prose" aria-labelledby="words">
      <h2 id="words">{t('page.wordsHeading', { name: inState(rules) })}</h2>
      <dl className="words">
        {rows.map(([word, means]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** How long a parent has to ask for a hearing: shorter in a few states, so it is said on every page. */
function Hearing({ rules, locale }: Props) {
  const { t, inState } = useWords();
  const { years, basis, citation, url } = rules.dueProcess;
  const how = years === null ? 'unknown' : basis === 'state-law' ? 'own' : 'federal';
  return (
    <section className="flow prose" aria-labelledby="hearing">
      <h2 id="hearing">{t('page.hearingHeading')}</h2>
      <p>
        {t('hearing.what')} {t(`hearing.${how}`, { name: inState(rules), years: years ?? 0 })}{' '}
        <span className="muted small">{url ? <a href={url}>{citation}</a> : citation}</span>
      </p>
      <p>
        <a href={`/${locale}/guides/if-the-school-says-no/`}>{t('hearing.more')}</a>
      </p>
    </section>
  );
}

function Next({ locale }: { locale: string }) {
  const t = useTranslations('states.next');
  return (
    <section className="next noprint" aria-labelledby="next">
      <p className="eyebrow">
        <Stop kind="now" />
        {t('eyebrow')}
      </p>
      <h2 id="next">{t('title')}</h2>
      <p>{t('text')}</p>
      <div className="row">
        <a className="btn" href={`/${locale}/letters/`}>
          {t('letter')}
          <ArrowRight className="i" aria-hidden="true" strokeWidth={2.1} />
        </a>
        <a className="act" href={`/${locale}/tracker/`}>
          {t('tracker')}
        </a>
      </div>
    </section>
  );
}

function Sources({ rules, locale }: Props) {
  const t = useTranslations('states.page');
  return (
    <section className="flow prose src" aria-labelledby="sources">
      <h2 id="sources">{t('sourcesHeading')}</h2>
      <ul className="bul">
        {citationsOf(rules).map(({ citation, url }) => (
          <li key={citation + url}>
            {url ? (
              <a href={url}>{citation}</a>
            ) : (
              <>
                {citation}. <span className="muted">{t('noLink')}</span>
              </>
            )}
          </li>
        ))}
        {rules.sources?.map((s) => (
          <li key={s.url}>
            <a href={s.url}>{s.title}</a>
          </li>
        ))}
      </ul>
      <p>{t('advice')}</p>
      <p>
        <a href={`/${locale}/states/`}>{t('all')}</a>
      </p>
    </section>
  );
}

/** A state's rules for parents: short answer, the way step by step, local words, what to do next, sources. No script. */
export function StateView({ rules, locale }: Props) {
  const { t, inState } = useWords();
  const { name, reviewed, words } = rules;
  const place = inState(rules);
  return (
    <div className="wrap g state">
      <nav className="eyebrow-crumb noprint" aria-label={t('breadcrumb')}>
        <a href={`/${locale}/guides/`}>{t('learn')}</a>
        <span aria-hidden="true">/</span>
        <a href={`/${locale}/states/`}>{t('states')}</a>
        <span aria-hidden="true">/</span>
        <span aria-current="page">{name}</span>
      </nav>
      <article>
        <h1>{t('page.title', { name: place })}</h1>
        <p className="meta">
          <span>{t('page.checked', { date: longDate(reviewed) })}</span>
        </p>
        <ShortAnswer rules={rules} />
        <section className="flow" aria-labelledby="steps">
          <h2 id="steps">{t('page.stepsHeading', { name: place })}</h2>
          <Way rules={rules} />
        </section>
        {words.en.notes.length > 0 && (
          <section className="flow prose" aria-labelledby="notes">
            <h2 id="notes">{t('page.notesHeading')}</h2>
            <ul className="bul">
              {words.en.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </section>
        )}
        <StateWords rules={rules} locale={locale} />
        <Hearing rules={rules} locale={locale} />
        <Next locale={locale} />
        <Sources rules={rules} locale={locale} />
      </article>
    </div>
  );
}
