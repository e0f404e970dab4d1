'use client';
import type { ReactNode } from 'react';
import type { CaseRecord } from '@/lib/casefile/types';
import { Temporal } from '@/lib/dates/temporal';
import type { Milestone } from '@/lib/timeline/types';
import { EmptyView } from './EmptyView';
import { california, due, later, laterInCalifornia, maya } from './fixtures';
import type { Law } from './model';
import { StartForm } from './StartForm';
import { TrackerView } from './TrackerView';
import { WriteItDown } from './WriteItDown';

export type Example = { id: string; title: string; element: ReactNode };

const nothing = () => {};
const day = (iso: string) => Temporal.PlainDate.from(iso);
const thirty = '2026-12-30';
const law = { basis: 'state-law', citation: california.citation } as const;

function Shown({
  on,
  record = maya,
  milestones,
  law: rule = null,
  unknownState,
}: {
  on: string;
  record?: CaseRecord;
  milestones: Milestone[];
  law?: Law | null;
  unknownState?: string;
}) {
  return (
    <div className="wrap t">
      <TrackerView
        record={record}
        milestones={milestones}
        law={rule}
        unknownState={unknownState}
        today={day(on)}
        storage="kept"
        onChange={nothing}
        onDelete={nothing}
        onPersist={async () => 'unknown'}
      />
    </div>
  );
}

const plain = (on: string) => <Shown on={on} milestones={[due('thirty-day', thirty, on), ...later(on)]} />;
const inCalifornia = { ...maya, state: 'CA' };
const californian = (
  on: string,
  response: Partial<Milestone> = {},
  dueOn = '2026-12-15',
  record = inCalifornia,
) => (
  <Shown
    on={on}
    record={record}
    law={california}
    milestones={[
      due('response', dueOn, on, { ...law, ...response }),
      due('thirty-day', thirty, on),
      ...laterInCalifornia(on),
    ]}
  />
);
const answered = (type: 'plan-received' | 'request-refused', on: string): CaseRecord => ({
  ...inCalifornia,
  events: [...maya.events, { type, on }],
});

/** Every state of the tracker's screen. */
export const examples: Example[] = [
  {
    id: 'tracker-empty',
    title: 'No countdown yet',
    element: (
      <div className="wrap t">
        <EmptyView>
          <StartForm today={day('2026-12-10')} onStart={nothing} />
        </EmptyView>
      </div>
    ),
  },
  { id: 'tracker-day-0', title: 'Handed in today', element: plain('2026-11-30') },
  { id: 'tracker-day-10', title: 'Day 10, no state', element: plain('2026-12-10') },
  {
    id: 'tracker-no-rules',
    title: 'A state whose rules we do not hold',
    element: (
      <Shown
        on="2026-12-10"
        record={{ ...maya, state: 'TX' }}
        unknownState="Texas"
        milestones={[due('thirty-day', thirty, '2026-12-10'), ...later('2026-12-10')]}
      />
    ),
  },
  { id: 'tracker-half', title: 'Half way', element: plain('2026-12-16') },
  { id: 'tracker-week', title: 'A week left', element: plain('2026-12-23') },
  { id: 'tracker-today', title: 'The thirtieth day', element: plain('2026-12-30') },
  { id: 'tracker-passed', title: '2 days past, no law', element: plain('2027-01-01') },
  { id: 'tracker-ca-1', title: 'California, day 1', element: californian('2026-12-01', { estimate: true }) },
  {
    id: 'tracker-ca-10',
    title: 'California, day 10',
    element: californian('2026-12-10', { estimate: true }),
  },
  {
    id: 'tracker-ca-14',
    title: 'California, day 14',
    element: californian('2026-12-14', { estimate: true }),
  },
  { id: 'tracker-ca-15', title: 'California, day 15', element: californian('2026-12-15') },
  {
    id: 'tracker-ca-late',
    title: 'California, 2 days late',
    element: californian('2026-12-17', { status: 'overdue' }),
  },
  {
    id: 'tracker-ca-very-late',
    title: 'California, 20 days late',
    element: californian('2027-01-04', { status: 'overdue' }),
  },
  {
    id: 'tracker-ca-break',
    title: 'California, with a break',
    element: californian('2026-12-10', {}, '2027-01-05', {
      ...inCalifornia,
      schoolCalendar: { breaks: [{ first: '2026-12-12', last: '2027-01-01' }] },
    }),
  },
  {
    id: 'tracker-law-30-late',
    title: 'A law of 30 days, 2 days late',
    element: (
      <Shown
        on="2027-01-01"
        record={{ ...maya, state: 'OH' }}
        law={{
          name: 'Ohio',
          days: 30,
          unit: 'calendar',
          citation: 'OAC 3301-51-06(B)(3)',
          breaksOver: null,
          tests: null,
        }}
        milestones={[
          due('response', thirty, '2027-01-01', {
            basis: 'state-law',
            citation: 'OAC 3301-51-06(B)(3)',
            status: 'overdue',
          }),
          ...later('2027-01-01'),
        ]}
      />
    ),
  },
  {
    id: 'tracker-plan',
    title: 'The plan came',
    element: (
      <Shown
        on="2026-12-12"
        record={answered('plan-received', '2026-12-11')}
        law={california}
        milestones={[
          due('response', '2026-12-15', '2026-12-12', { ...law, status: 'done' }),
          due('thirty-day', thirty, '2026-12-12', { status: 'done' }),
          ...laterInCalifornia('2026-12-12', '2026-12-26'),
        ]}
      />
    ),
  },
  {
    id: 'tracker-refused',
    title: 'The school said no',
    element: (
      <Shown
        on="2026-12-12"
        record={answered('request-refused', '2026-12-11')}
        law={california}
        milestones={[due('thirty-day', thirty, '2026-12-12', { status: 'done' })]}
      />
    ),
  },
  {
    id: 'tracker-tests',
    title: 'After a yes',
    element: (
      <Shown
        on="2026-12-20"
        record={{
          ...maya,
          events: [
            ...maya.events,
            { type: 'plan-received', on: '2026-12-11' },
            { type: 'consent-given', on: '2026-12-14' },
          ],
        }}
        milestones={[
          due('thirty-day', thirty, '2026-12-20', { status: 'done' }),
          due('evaluation', '2027-02-12', '2026-12-20', {
            basis: 'federal-law',
            citation: '34 CFR §300.301(c)',
          }),
        ]}
      />
    ),
  },
  {
    id: 'tracker-blocked',
    title: 'Nothing can be kept',
    element: (
      <div className="wrap t">
        <WriteItDown record={maya} milestones={[due('thirty-day', thirty, '2026-12-10')]} law={null} />
      </div>
    ),
  },
];
