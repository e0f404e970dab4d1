import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Stop } from '@/components/path/Stop';
import type { CaseRecord } from '@/lib/casefile/types';
import { CopyNote } from './CopyNote';
import type { Law } from './law';
import type { Clock, Stage } from './model';
import { useStageNote } from './use-note';

type Props = { record: CaseRecord; stage: Stage; clock: Clock; law: Law | null; children?: ReactNode };

/** The one next step while the school has not answered: what to do, and the words to do it with. */
export function WhatNow({ record, stage, clock, law, children }: Props) {
  const t = useTranslations('tracker.now');
  const note = useStageNote(record, stage, clock, law);
  return (
    <section className="sect" aria-labelledby="what-now">
      <h2 id="what-now" className="now-h">
        <Stop kind="now" />
        <span>{t('heading')}</span>
      </h2>
      <p>
        <strong>{t(`${stage}.short`)}</strong> {t(`${stage}.text`)}
      </p>
      <CopyNote lines={note} />
      {children}
    </section>
  );
}
