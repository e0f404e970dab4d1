'use client';
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { PathList } from '@/components/path/PathList';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { StorageState } from '@/lib/casefile/db';
import type { CaseRecord } from '@/lib/casefile/types';
import type { PlainDate } from '@/lib/dates/temporal';
import type { Milestone } from '@/lib/timeline/types';
import { Answer } from './Answer';
import type { OnChange } from './actions';
import { Breaks } from './Breaks';
import { EditForm } from './EditForm';
import { Hero } from './Hero';
import { KeepSafe } from './KeepSafe';
import { asClock, clocksOf, type Law, milestone, phaseOf, receivedOn, stageOf } from './model';
import { NextPanel, RefusedPanel } from './NextPanel';
import { useDatesText } from './use-dates-text';
import { usePath } from './use-path';
import { WhatNow } from './WhatNow';

export type TrackerViewProps = {
  record: CaseRecord;
  milestones: Milestone[];
  /** The rule of the case's state, where one is known. */
  law: Law | null;
  /** The name of the case's state where we do not hold its rule. */
  unknownState?: string | null;
  today: PlainDate;
  storage: StorageState;
  onChange: OnChange;
  onDelete: () => void;
  onPersist: () => Promise<'granted' | 'refused' | 'unknown'>;
};

/** One countdown, whole: everything it shows comes in as props, so that any day can be looked at. */
export function TrackerView(props: TrackerViewProps) {
  const { record, milestones, law, today, storage, onChange, onDelete, onPersist } = props;
  const t = useTranslations('tracker');
  const [editing, setEditing] = useState(false);
  const editHeading = useRef<HTMLHeadingElement>(null);
  const phase = phaseOf(record);
  const { lead } = clocksOf(milestones);
  const stage = lead && phase === 'waiting' ? stageOf(lead, receivedOn(record)) : null;
  const path = usePath({ record, milestones, today, law, stage });
  const lines = useDatesText(record, milestones, law);
  const name = record.childName.trim() || 'none';
  useEffect(() => {
    if (editing) editHeading.current?.focus();
  }, [editing]);

  return (
    <>
      <h1 id="case-heading" tabIndex={-1}>
        {t('heading', { name })}
      </h1>
      {record.schoolName && <p className="sub">{record.schoolName}</p>}
      <Hero
        record={record}
        milestones={milestones}
        law={law}
        unknownState={props.unknownState ?? null}
        today={today}
      />
      <Answer record={record} today={today} late={stage === 'passed'} onChange={onChange} />
      <div className="cols">
        <div>
          {phase === 'waiting' && stage && lead && (
            <WhatNow record={record} stage={stage} clock={lead} law={law} />
          )}
          {phase === 'plan' && (
            <NextPanel kind="plan" window={asClock(milestone(milestones, 'consent-window'))} />
          )}
          {phase === 'tests' && <NextPanel kind="tests" window={null} />}
          {phase === 'refused' && <RefusedPanel record={record} />}
          {law && law.breaksOver !== null && phase !== 'refused' && (
            <Breaks record={record} law={law} onChange={onChange} />
          )}
        </div>
        <aside aria-labelledby="path-heading">
          <section className="sect">
            <h2 id="path-heading">{t('path.heading', { name })}</h2>
            <PathList items={path} />
          </section>
          <KeepSafe storage={storage} lines={lines} onPersist={onPersist} />
          <section className="sect noprint">
            {editing ? (
              <>
                <h2 ref={editHeading} tabIndex={-1}>
                  {t('edit.heading')}
                </h2>
                <EditForm
                  record={record}
                  today={today}
                  onCancel={() => setEditing(false)}
                  onSave={(change) => {
                    setEditing(false);
                    onChange(change, 'edited');
                  }}
                />
              </>
            ) : (
              <p className="row acts">
                <Button look="act" icon={Pencil} onClick={() => setEditing(true)}>
                  {t('edit.open')}
                </Button>
                <a className="act" href="#new">
                  <Icon of={Plus} />
                  {t('list.add')}
                </a>
                <Button look="act" icon={Trash2} onClick={onDelete}>
                  {t('edit.delete')}
                </Button>
              </p>
            )}
          </section>
        </aside>
      </div>
    </>
  );
}
