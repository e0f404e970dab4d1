'use client';
import { FileText, Pencil, Plus, Trash2 } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState } from 'react';
import { PathList } from '@/components/path/PathList';
import { Late, LateWords } from '@/components/site/LateWords';
import { Button, ButtonLink } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { StorageState } from '@/lib/casefile/db';
import type { CaseRecord } from '@/lib/casefile/types';
import type { PlainDate } from '@/lib/dates/temporal';
import type { StateRules } from '@/lib/timeline/rules';
import type { Milestone, MilestoneId } from '@/lib/timeline/types';
import { Answer } from './Answer';
import type { OnChange } from './actions';
import { AddToCalendar } from './add/AddToCalendar';
import { openSchoolCalendar } from './calendar/open';
import { SchoolCalendarPanel } from './calendar/SchoolCalendarPanel';
import { HowCounted } from './counted/HowCounted';
import { explainOpen } from './counted/model';
import { EditForm } from './EditForm';
import { Hero } from './Hero';
import { KeepSafe } from './KeepSafe';
import type { Law } from './law';
import { CloseCase, ClosedNotice } from './log/CloseCase';
import { ContactLog } from './log/ContactLog';
import { DeliveryProofs } from './log/DeliveryProofs';
import { boxClock, clocksOf, heroClock, isWaiting, milestone, phaseOf, receivedOn, stageOf } from './model';
import { NextPanel } from './NextPanel';
import { CaseSummary } from './summary/CaseSummary';
import { useDatesText } from './use-dates-text';
import { usePath } from './use-path';
import { WhatNow } from './WhatNow';

export type TrackerViewProps = {
  record: CaseRecord;
  milestones: Milestone[];
  /** What the page says of the state's rules, and the rules themselves; null while they are not known. */
  law: Law | null;
  rules: StateRules | null;
  /** The name of the case's state where we do not hold its rule. */
  unknownState?: string | null;
  today: PlainDate;
  storage: StorageState;
  onChange: OnChange;
  onDelete: () => void;
  onPersist: () => Promise<'granted' | 'refused' | 'unknown'>;
  /** A calendar file was made. */
  onCalendar: () => void;
};

/** The words of what is folded away at first, or stands further down. */
const lateWords = ['counted', 'school-calendar', 'log', 'calendar-file'] as const;

/** Correct what was said, start another countdown, close or delete this one. */
function CaseActions({ record, today, onChange, onDelete }: TrackerViewProps) {
  const t = useTranslations('tracker');
  const [editing, setEditing] = useState(false);
  const editHeading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (editing) editHeading.current?.focus();
  }, [editing]);
  if (editing)
    return (
      <section className="sect noprint">
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
      </section>
    );
  return (
    <section className="sect noprint">
      <div className="row acts">
        <Button look="act" icon={Pencil} onClick={() => setEditing(true)}>
          {t('edit.open')}
        </Button>
        <a className="act" href="#new">
          <Icon of={Plus} />
          {t('list.add')}
        </a>
        <CloseCase record={record} today={today} onChange={onChange} />
        <Button look="act" icon={Trash2} onClick={onDelete}>
          {t('edit.delete')}
        </Button>
      </div>
    </section>
  );
}

/** One countdown, whole: everything it shows comes in as props, so that any day can be looked at. */
export function TrackerView(props: TrackerViewProps) {
  const { record, milestones, law, rules, today, storage, onChange, onPersist, onCalendar } = props;
  const t = useTranslations('tracker');
  const locale = useLocale();
  const phase = phaseOf(record);
  const { lead } = clocksOf(milestones, law);
  const stage = lead && isWaiting(phase) ? stageOf(lead, receivedOn(record)) : null;
  const path = usePath({ record, milestones, today, law, stage });
  const lines = useDatesText(record, milestones, law);
  const name = record.childName.trim() || 'none';
  const { events, schoolCalendar } = record;
  const explanations = useMemo(
    () => explainOpen({ rules, events, schoolCalendar }, milestones),
    [rules, events, schoolCalendar, milestones],
  );
  const counted = (id: MilestoneId) => {
    const explanation = explanations.find((e) => e.id === id);
    const shown = milestone(milestones, id);
    return explanation && shown ? (
      <Late>
        <HowCounted explanation={explanation} rules={rules} milestone={shown} onFix={openSchoolCalendar} />
      </Late>
    ) : null;
  };
  // What the large number and the box unfold is not unfolded again on the path.
  const heroShows = [heroClock(phase, milestones, law)?.id, boxClock(phase, milestones, law)?.id];
  const followUp = `/${locale}/letters/follow-up/about/#case=${record.id}${lead ? `&due=${lead.due}` : ''}`;

  return (
    <LateWords of={lateWords}>
      <h1 id="case-heading" tabIndex={-1}>
        {t('heading', { name, days: isWaiting(phase) && lead?.id === 'thirty-day' ? 'thirty' : 'path' })}
      </h1>
      {record.schoolName && <p className="sub">{record.schoolName}</p>}
      <ClosedNotice record={record} onChange={onChange} />
      <Hero
        record={record}
        milestones={milestones}
        law={law}
        unknownState={props.unknownState ?? null}
        today={today}
        explanations={explanations}
        counted={counted}
      />
      <Answer
        record={record}
        rules={rules}
        law={law}
        today={today}
        late={stage === 'passed'}
        onChange={onChange}
      />
      <div className="cols">
        <div>
          {stage && lead && (
            <WhatNow record={record} stage={stage} clock={lead} law={law}>
              {stage === 'passed' && (
                <p className="noprint">
                  <ButtonLink look="line" icon={FileText} href={followUp} prefetch={false}>
                    {t('now.followUp')}
                  </ButtonLink>
                </p>
              )}
            </WhatNow>
          )}
          {phase !== 'waiting' && phase !== 'met' && (
            <NextPanel record={record} phase={phase} milestones={milestones} law={law} />
          )}
          <Late>
            <SchoolCalendarPanel
              record={record}
              rules={rules}
              explanations={explanations}
              today={today}
              onChange={onChange}
            />
            <ContactLog record={record} today={today} onChange={onChange} />
            <DeliveryProofs record={record} today={today} onChange={onChange} />
          </Late>
        </div>
        <aside aria-labelledby="path-heading">
          <section className="sect">
            <h2 id="path-heading">{t('path.heading', { name })}</h2>
            <PathList
              items={path.map((item) => ({
                ...item,
                more:
                  item.milestone && !heroShows.includes(item.milestone) ? counted(item.milestone) : undefined,
              }))}
            />
            {law && (
              <p>
                <a className="act" href={`/${locale}/states/${law.code.toLowerCase()}/`}>
                  {t('path.stateRules', { state: law.name })}
                </a>
              </p>
            )}
          </section>
          <Late>
            <AddToCalendar
              record={record}
              milestones={milestones}
              plan={law?.plan ?? null}
              today={today}
              onMade={onCalendar}
            />
          </Late>
          <KeepSafe storage={storage} lines={lines} onPersist={onPersist} />
          <Late>
            <CaseSummary
              record={record}
              milestones={milestones}
              today={today}
              plan={law?.plan}
              todo={
                stage
                  ? t(`now.${stage}.short`)
                  : t(`next.${phase}.title`, {
                      plan: law?.plan ?? t('terms.plan'),
                      team: law?.team ?? t('terms.team'),
                    })
              }
            />
          </Late>
          <CaseActions {...props} />
        </aside>
      </div>
    </LateWords>
  );
}
