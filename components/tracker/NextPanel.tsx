import { ArrowRight } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { Stop } from '@/components/path/Stop';
import { useDates } from '@/components/path/use-dates';
import { ButtonLink } from '@/components/ui/Button';
import type { CaseRecord } from '@/lib/casefile/types';
import type { Milestone } from '@/lib/timeline/types';
import { CopyNote } from './CopyNote';
import type { Law } from './law';
import { asClock, milestone, type Phase } from './model';
import { useRefusalNote } from './use-note';

/** The guide that explains each phase. */
const guideOf: Partial<Record<Phase, string>> = {
  refused: 'if-the-school-says-no',
  'not-eligible': 'if-the-school-says-no',
  'not-signed': 'get-an-iep',
  'asked-504': 'iep-or-504',
  'in-place': 'how-an-iep-helps',
  meeting: 'how-an-iep-helps',
};
const refused: Phase[] = ['refused', 'not-eligible'];

type Props = {
  record: CaseRecord;
  phase: Exclude<Phase, 'waiting' | 'met'>;
  milestones: Milestone[];
  law: Law | null;
};

/** How long a parent may wait with a hearing: the state's own number of years, where it is settled. */
function DueProcess({ milestones, law }: Pick<Props, 'milestones' | 'law'>) {
  const t = useTranslations('tracker.next');
  const say = useDates();
  const limit = asClock(milestone(milestones, 'due-process'));
  if (!limit) return law ? <p>{t('hearingUnknown', { state: law.name })}</p> : null;
  const years = law?.dueProcessYears ?? 2;
  return (
    <p>
      {t('hearing', { years, date: say(limit.due, 'letter') })}{' '}
      {law && years === 1 && <strong>{t('hearingShort', { state: law.name })}</strong>}{' '}
      {!law && t('hearingStates')} <span className="small muted nobr">{limit.citation}</span>
    </p>
  );
}

/** After the school's answer: what happens now, what a parent can do, and the guide that explains it. */
export function NextPanel({ record, phase, milestones, law }: Props) {
  const t = useTranslations('tracker');
  const say = useDates();
  const locale = useLocale();
  const note = useRefusalNote(record);
  const words = { plan: law?.plan ?? t('terms.plan'), team: law?.team ?? t('terms.team') };
  const yearly = phase === 'in-place' ? asClock(milestone(milestones, 'annual-review')) : null;
  const window = phase === 'plan' ? asClock(milestone(milestones, 'consent-window')) : null;
  const points = ['1', '2', '3', '4'].map((n) => `next.${phase}.points.${n}`).filter((key) => t.has(key));
  const asksWhy = refused.includes(phase);
  return (
    <section className={asksWhy ? 'sect' : 'next'} aria-labelledby="what-now">
      {!asksWhy && (
        <p className="eyebrow">
          <Stop kind="now" />
          {t('now.heading')}
        </p>
      )}
      <h2 id="what-now" className={asksWhy ? 'now-h' : undefined}>
        {asksWhy && <Stop kind="now" />}
        <span>{t(`next.${phase}.title`, words)}</span>
      </h2>
      <p>{t(`next.${phase}.text`, words)}</p>
      {window && <p>{t('next.plan.window', { date: say(window.due) })}</p>}
      {yearly && <p>{t('next.yearly', { date: say(yearly.due, 'letter') })}</p>}
      {phase === 'refused' && <CopyNote lines={note} />}
      {points.length > 0 && (
        <ul className="bul">
          {points.map((key) => (
            <li key={key}>{t(key, words)}</li>
          ))}
        </ul>
      )}
      {asksWhy && <DueProcess milestones={milestones} law={law} />}
      <p className="noprint">
        <ButtonLink
          prefetch={false}
          look={asksWhy ? 'act' : undefined}
          href={`/${locale}/guides/${guideOf[phase] ?? 'get-an-iep'}/`}
          iconAfter={ArrowRight}
        >
          {t(`next.${phase}.action`, words)}
        </ButtonLink>
      </p>
    </section>
  );
}
