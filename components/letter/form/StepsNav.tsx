import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { Stop, type StopKind } from '@/components/path/Stop';
import { type LetterKind, type StepId, stepsOf } from '@/lib/letter/document';
import type { Progress } from '../draft/progress';
import { stepHref } from './href';
import { useStepWords } from './use-step-words';

type Props = { kind: LetterKind; step: StepId; progress: Progress | null };

const stopOf = (s: StepId, step: StepId, progress: Progress | null): StopKind =>
  s === step ? 'now' : s === 'review' ? 'flag' : progress?.done.has(s) ? 'done' : 'ahead';

/** The steps as a path, for wide screens: every step that can be opened is a link. */
export function StepsPath({ kind, step, progress }: Props) {
  const t = useTranslations('letter');
  const words = useStepWords(kind);
  const locale = useLocale();
  return (
    <nav aria-label={t('form.steps')} className="steps-nav noprint">
      <ol className="path vsteps">
        {stepsOf(kind).map((s) => (
          <li
            key={s}
            className={progress?.done.has(s) ? 'walked' : undefined}
            aria-current={s === step ? 'step' : undefined}
          >
            <Stop kind={stopOf(s, step, progress)} />
            <StepName
              name={words(s, 'name')}
              here={s === step}
              href={progress?.reachable.has(s) ? stepHref(locale, kind, s) : null}
            />
            {progress?.done.has(s) && s !== step && <span className="vh"> {t('form.done')}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepName({ name, here, href }: { name: string; here: boolean; href: string | null }) {
  if (here) return <b>{name}</b>;
  // Few go back: what is fetched early is paid for on a phone.
  return href ? (
    <Link href={href} prefetch={false}>
      {name}
    </Link>
  ) : (
    name
  );
}

/** "Step 3 of 8" above a row of stops, for phones. The row is a picture: the words say the same. */
export function StepRow({ kind, step, progress }: Props) {
  const t = useTranslations('letter.form');
  const steps = stepsOf(kind);
  const done = (s: StepId) => progress?.done.has(s) ?? false;
  return (
    <>
      <p className="stepline">{t('stepOf', { n: steps.indexOf(step) + 1, count: steps.length })}</p>
      <div className="steps-h" aria-hidden="true">
        {steps.map((s, i) => (
          <Fragment key={s}>
            {i > 0 && <span className={done(steps[i - 1] as StepId) ? 'leg walked' : 'leg'} />}
            <Stop kind={stopOf(s, step, progress)} />
          </Fragment>
        ))}
      </div>
    </>
  );
}
