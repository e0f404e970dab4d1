'use client';
import { type ReactNode, useState } from 'react';
import type { CaseRecord } from '@/lib/casefile/types';
import { Temporal } from '@/lib/dates/temporal';
import { timeline } from '@/lib/timeline';
import type { StateRules } from '@/lib/timeline/rules';
import type { CaseEvent, SchoolCalendar } from '@/lib/timeline/types';
import { californiaRules, schoolDayRules, winterBreak } from '../counted/fixtures';
import { HowCounted } from '../counted/HowCounted';
import { explainOpen } from '../counted/model';
import { maya } from '../fixtures';
import { openSchoolCalendar } from './open';
import { SchoolCalendarPanel } from './SchoolCalendarPanel';

export type Example = { id: string; title: string; element: ReactNode };

type Shown = {
  rules: StateRules;
  schoolCalendar?: SchoolCalendar;
  today?: string;
  more?: CaseEvent[];
  counted?: boolean;
};

/** Keeps what is typed while it is looked at, and counts again, as the tracker does. */
function Panel({ rules, schoolCalendar = {}, today: on = '2026-12-10', more = [], counted }: Shown) {
  const [record, setRecord] = useState<CaseRecord>({
    ...maya,
    state: rules.code,
    schoolCalendar,
    events: [...maya.events, ...more],
  });
  const today = Temporal.PlainDate.from(on);
  const input = { rules, events: record.events, schoolCalendar: record.schoolCalendar };
  const milestones = timeline({ ...input, today });
  const explanations = explainOpen(input, milestones);
  return (
    <div className="wrap t">
      {counted &&
        explanations.map((e) => (
          <HowCounted key={e.id} explanation={e} rules={rules} milestone={e} onFix={openSchoolCalendar} />
        ))}
      <SchoolCalendarPanel
        record={record}
        rules={rules}
        explanations={explanations}
        today={today}
        onChange={(change) => setRecord(change)}
      />
    </div>
  );
}

const example = (id: string, title: string, shown: Shown): Example => ({
  id,
  title: `SchoolCalendarPanel: ${title}`,
  element: <Panel key={id} {...shown} />,
});

/** The states of the school calendar. */
export const examples: Example[] = [
  example('nothing', 'nothing told yet', { rules: californiaRules }),
  example('told', 'all told', {
    rules: californiaRules,
    schoolCalendar: { breaks: [winterBreak], lastDay: '2027-06-04', firstDay: '2027-08-18' },
  }),
  example('school-days', 'school days, some told', {
    rules: schoolDayRules,
    schoolCalendar: {
      breaks: [winterBreak, { first: '2026-12-30', last: '2027-01-04' }],
      noSchool: ['2026-12-04'],
      openOn: ['2027-02-15'],
      lastDay: '2027-06-11',
    },
    more: [{ type: 'consent-given', on: '2026-12-09' }],
  }),
  example('no-date-needed', 'told days that help no date', {
    rules: schoolDayRules,
    schoolCalendar: { noSchool: ['2027-09-10'] },
  }),
  example('with-counts', 'with the counts that it moves', {
    rules: schoolDayRules,
    schoolCalendar: { noSchool: ['2026-12-04'] },
    counted: true,
  }),
  example('none', 'no such break', { rules: californiaRules, schoolCalendar: { breaks: [] } }),
];
