/** What happened, and the order of the steps of a first evaluation. */
import { parseSerial, type Serial } from '@/lib/dates';
import type { CaseEvent, EventType } from './types';

/** The way of a first evaluation: each step shows that the ones before it are over. */
const way: EventType[] = [
  'team-met',
  'plan-received',
  'consent-given',
  'evaluation-done',
  'eligibility-decided',
  'iep-meeting-held',
  'iep-signed',
];
/** Other outcomes of a step. They stop the same clocks. */
const otherOutcomes: Partial<Record<EventType, EventType[]>> = {
  'consent-given': ['consent-with-changes', 'consent-refused'],
  'eligibility-decided': ['found-not-eligible'],
  'iep-meeting-held': ['found-not-eligible'],
};
/** These types, and the other outcomes of the same steps. */
export const withOutcomes = (types: readonly EventType[]): EventType[] => [
  ...new Set(types.flatMap((t) => [t, ...(otherOutcomes[t] ?? [])])),
];
/** The steps that come only after the last of these. A parent who gave consent has had a plan, recorded or not. */
export const stepsAfter = (ends: readonly EventType[]): EventType[] =>
  withOutcomes(way.slice(Math.max(...ends.map((e) => way.indexOf(e))) + 1)).filter((t) => !ends.includes(t));

export type Dates = ReadonlyMap<EventType, Serial[]>;

/** Every day on which each type of event happened, in order. What is no calendar date is left out. */
export function datesOf(events: CaseEvent[]): Dates {
  const dates = new Map<EventType, Serial[]>();
  for (const { type, on } of events) {
    const serial = parseSerial(on);
    if (serial !== null)
      dates.set(
        type,
        [...(dates.get(type) ?? []), serial].sort((a, b) => a - b),
      );
  }
  return dates;
}
/** All days on which any of these types happened, in order. */
export const all = (dates: Dates, types: readonly EventType[]): Serial[] =>
  types.flatMap((t) => dates.get(t) ?? []).sort((a, b) => a - b);
