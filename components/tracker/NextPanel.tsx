import { ArrowRight } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { Stop } from '@/components/path/Stop';
import { useDates } from '@/components/path/use-dates';
import { ButtonLink } from '@/components/ui/Button';
import type { CaseRecord } from '@/lib/casefile/types';
import { CopyNote } from './CopyNote';
import type { Clock } from './model';
import { useRefusalNote } from './use-note';

/** After the plan came, and after a yes: what happens now, and the guide that explains it. */
export function NextPanel({ kind, window }: { kind: 'plan' | 'tests'; window: Clock | null }) {
  const t = useTranslations('tracker');
  const say = useDates();
  const locale = useLocale();
  return (
    <section className="next" aria-labelledby="what-now">
      <p className="eyebrow">
        <Stop kind="now" />
        {t('now.heading')}
      </p>
      <h2 id="what-now">{t(`next.${kind}.title`)}</h2>
      <p>{t(`next.${kind}.text`)}</p>
      {kind === 'plan' && window && <p>{t('next.plan.window', { date: say(window.due) })}</p>}
      <ButtonLink href={`/${locale}/guides/get-an-iep/`} iconAfter={ArrowRight}>
        {t(`next.${kind}.action`)}
      </ButtonLink>
    </section>
  );
}

/** After a "no": ask why in writing, with the words to do it. */
export function RefusedPanel({ record }: { record: CaseRecord }) {
  const t = useTranslations('tracker');
  const locale = useLocale();
  const note = useRefusalNote(record);
  return (
    <section className="sect" aria-labelledby="what-now">
      <h2 id="what-now" className="now-h">
        <Stop kind="now" />
        <span>{t('next.refused.title')}</span>
      </h2>
      <p>{t('next.refused.text')}</p>
      <CopyNote lines={note} />
      <p className="noprint">
        <ButtonLink look="act" href={`/${locale}/guides/if-the-school-says-no/`} iconAfter={ArrowRight}>
          {t('next.refused.action')}
        </ButtonLink>
      </p>
    </section>
  );
}
