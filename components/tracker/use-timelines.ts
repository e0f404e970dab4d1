import { useMemo } from 'react';
import type { CaseRecord } from '@/lib/casefile/types';
import type { PlainDate } from '@/lib/dates/temporal';
import { timeline } from '@/lib/timeline';
import type { Milestone, StateRules } from '@/lib/timeline/types';
import { type Law, lawOf } from './law';

export type CaseTimeline = { milestones: Milestone[]; law: Law | null; rules: StateRules | null };

/** The dates of every case, by its id. Without a state's rules: the thirty days and the federal dates alone. */
export function useTimelines(
  cases: CaseRecord[],
  byState: ReadonlyMap<string, StateRules>,
  today: PlainDate | null,
): Map<string, CaseTimeline> {
  return useMemo(() => {
    if (!today) return new Map();
    return new Map(
      cases.map((record) => {
        const rules = byState.get(record.state) ?? null;
        const milestones = timeline({
          rules,
          events: record.events,
          schoolCalendar: record.schoolCalendar,
          today,
        });
        return [record.id, { milestones, law: lawOf(rules), rules }];
      }),
    );
  }, [cases, byState, today]);
}
