'use client';
import type { ReactNode } from 'react';
import { Temporal } from '@/lib/dates/temporal';
import { Stop, type StopKind } from './Stop';
import { EmptyDots, ThirtyDots } from './ThirtyDots';

export type Example = { id: string; title: string; element: ReactNode };

const kinds: StopKind[] = ['done', 'full', 'now', 'ahead', 'num', 'off', 'flag', 'flagopen', 'late', 'no'];
const received = Temporal.PlainDate.from('2026-11-30');

const dots = (today: string, law?: string, overdue = false, stoppedOn?: string) => (
  <div className="wrap">
    <ThirtyDots
      receivedOn={received}
      today={Temporal.PlainDate.from(today)}
      law={law ? { due: Temporal.PlainDate.from(law), overdue, name: 'California' } : undefined}
      stoppedOn={stoppedOn ? Temporal.PlainDate.from(stoppedOn) : undefined}
    />
  </div>
);

/** The dots on the days that are hard to label, and every kind of stop. */
export const examples: Example[] = [
  {
    id: 'path-stops',
    title: 'All stops',
    element: (
      <div className="wrap row">
        {kinds.map((kind, i) => (
          <Stop key={kind} kind={kind} n={i + 1} />
        ))}
      </div>
    ),
  },
  {
    id: 'path-empty',
    title: 'Thirty dots, before there is a date',
    element: (
      <div className="wrap">
        <EmptyDots />
      </div>
    ),
  },
  { id: 'path-day-1', title: 'Day 1', element: dots('2026-12-01') },
  { id: 'path-day-2', title: 'Day 2', element: dots('2026-12-02') },
  { id: 'path-day-12-law', title: 'Day 12, law on day 11', element: dots('2026-12-12', '2026-12-11') },
  { id: 'path-day-14-law', title: 'Day 14, law on day 15', element: dots('2026-12-14', '2026-12-15') },
  { id: 'path-day-29', title: 'Day 29', element: dots('2026-12-29', '2026-12-15') },
  { id: 'path-day-30', title: 'Day 30', element: dots('2026-12-30', '2026-12-15') },
  {
    id: 'path-late-row',
    title: 'Two days after a law of 30 days',
    element: dots('2027-01-01', '2026-12-30', true),
  },
  {
    id: 'path-late-many',
    title: 'Long after a law of 30 days',
    element: dots('2027-02-01', '2026-12-30', true),
  },
  {
    id: 'path-stopped',
    title: 'The plan came on day 11',
    element: dots('2026-12-20', '2026-12-15', false, '2026-12-11'),
  },
];
