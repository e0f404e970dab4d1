/** What the tracker shows, worked out from a case and its milestones. Pure: no words, no clock. */
import type { CaseRecord } from '@/lib/casefile/types';
import { type PlainDate, Temporal } from '@/lib/dates/temporal';
import type { StateRules } from '@/lib/timeline/rules';
import {
  type ClockId,
  type DayUnit,
  type EventType,
  type Explanation,
  eventTypes,
  type Milestone,
  type MilestoneId,
} from '@/lib/timeline/types';
import type { Law } from './law';

/** Where the parent stands: named after the last thing that happened. */
export const phases = [
  'waiting',
  'met',
  'plan',
  'changed',
  'not-signed',
  'tests',
  'tested',
  'decided',
  'not-eligible',
  'meeting',
  'in-place',
  'refused',
  'asked-504',
] as const;
export type Phase = (typeof phases)[number];
export type Stage = 'sent' | 'half' | 'week' | 'today' | 'passed';

const phaseAfter: Record<EventType, Phase> = {
  'request-received': 'waiting',
  'team-met': 'met',
  'plan-received': 'plan',
  'consent-given': 'tests',
  'consent-with-changes': 'changed',
  'consent-refused': 'not-signed',
  'evaluation-done': 'tested',
  'eligibility-decided': 'decided',
  'found-not-eligible': 'not-eligible',
  'services-consent': 'decided',
  'iep-meeting-held': 'meeting',
  'iep-signed': 'in-place',
  'request-refused': 'refused',
  'asked-for-504': 'asked-504',
};

export const eventOf = (record: CaseRecord, type: EventType) =>
  record.events.find((event) => event.type === type)?.on ?? null;

/** What happened, in order; on the same day in the order of the path. */
export const inOrder = (record: CaseRecord) =>
  [...record.events].sort(
    (a, b) => a.on.localeCompare(b.on) || eventTypes.indexOf(a.type) - eventTypes.indexOf(b.type),
  );
export const lastEvent = (record: CaseRecord) => inOrder(record).at(-1) ?? null;

/** The day the school got the letter. restore() lets no case in without one. */
export const receivedOn = (record: CaseRecord): PlainDate =>
  Temporal.PlainDate.from(eventOf(record, 'request-received') ?? record.createdAt.slice(0, 10));

export const phaseOf = (record: CaseRecord): Phase => {
  const last = lastEvent(record);
  return last ? phaseAfter[last.type] : 'waiting';
};
/** The school has not answered in writing yet. */
export const isWaiting = (phase: Phase) => phase === 'waiting' || phase === 'met';

/** The day the school answered, yes or no. */
export const answeredOn = (record: CaseRecord): string | null =>
  [eventOf(record, 'plan-received'), eventOf(record, 'request-refused')]
    .filter((d) => d !== null)
    .sort()[0] ?? null;

/** What can have happened next, the likeliest first. */
export function offersOf(record: CaseRecord, rules: StateRules | null): EventType[] {
  const uses = (type: EventType) =>
    Object.values(rules?.clocks ?? {}).some(
      (clock) => clock.ends.includes(type) || clock.limits.some((l) => l.starts.includes(type)),
    );
  const answers: EventType[] = ['plan-received', 'request-refused'];
  const next: Record<Phase, EventType[]> = {
    waiting: [...answers, ...(uses('team-met') ? (['team-met'] as const) : []), 'asked-for-504'],
    met: [...answers, 'asked-for-504'],
    plan: ['consent-given', 'consent-with-changes', 'consent-refused'],
    changed: ['consent-given', 'evaluation-done', 'consent-refused'],
    'not-signed': ['consent-given', 'consent-with-changes', 'asked-for-504'],
    tests: ['evaluation-done', 'eligibility-decided', 'found-not-eligible'],
    tested: ['eligibility-decided', 'found-not-eligible'],
    decided: [
      'iep-meeting-held',
      ...(uses('services-consent') && !eventOf(record, 'services-consent')
        ? (['services-consent'] as const)
        : []),
    ],
    'not-eligible': ['asked-for-504', 'eligibility-decided'],
    meeting: ['iep-signed'],
    'in-place': ['iep-meeting-held', 'evaluation-done'],
    refused: ['plan-received', 'asked-for-504'],
    'asked-504': ['plan-received'],
  };
  return next[phaseOf(record)];
}

export const milestone = (list: Milestone[], id: MilestoneId) => list.find((m) => m.id === id);

/** A milestone with a date. */
export type Clock = Milestone & { due: string; daysLeft: number };
export const asClock = (m: Milestone | undefined): Clock | null =>
  m && m.due !== null && m.daysLeft !== null ? (m as Clock) : null;

const isOpen = (clock: Clock | null): clock is Clock =>
  clock !== null && clock.status !== 'done' && clock.status !== 'done-late';
const openClocks = (list: Milestone[], ids: readonly MilestoneId[]) =>
  ids.map((id) => asClock(milestone(list, id))).filter(isOpen);

/**
 * The state's clock for the answer that counts now. Some states have a chain (a meeting, then a written answer): the
 * first one that is not behind us counts, or else the last.
 */
function answerClock(list: Milestone[]): Clock | null {
  const open = openClocks(list, ['response', 'decision-meeting', 'notice']);
  return open.find((clock) => clock.daysLeft >= 0) ?? open.at(-1) ?? null;
}

/** Was this clock's number seen in the law? */
export const isSure = (clock: Clock, law: Law | null): boolean =>
  law?.clocks[clock.id as ClockId]?.sure ?? (clock.id === 'iep-meeting' && clock.basis === 'federal-law');

/**
 * The two clocks while the school has not answered: the one that leads as the large number, and the other. The law's date
 * leads where its number was seen in the law, except while the 30-day date is nearer and not yet behind us. A number that
 * was only reported never leads. A state with no number for the answer may have an outer date from the request.
 */
export function clocksOf(list: Milestone[], law: Law | null): { lead: Clock | null; second: Clock | null } {
  const thirty = asClock(milestone(list, 'thirty-day'));
  const answer = answerClock(list);
  const outer = law?.tests?.fromRequest ? asClock(milestone(list, 'evaluation')) : null;
  // A date that was only reported, and is behind us, makes room for the outer one.
  const stale = answer !== null && answer.daysLeft < 0 && !isSure(answer, law);
  const other = (stale ? (outer ?? answer) : answer) ?? outer;
  if (!other || !thirty) return { lead: other ?? thirty, second: null };
  const sure = other === answer && isSure(other, law);
  const lawFirst = sure && (other.due <= thirty.due || thirty.daysLeft < 0);
  return lawFirst ? { lead: other, second: thirty } : { lead: thirty, second: other };
}

const clockIn: Partial<Record<Phase, MilestoneId[]>> = {
  changed: ['evaluation'],
  tests: ['evaluation'],
  // Some states give the decision, or the meeting, a time of its own.
  tested: ['eligibility', 'evaluation', 'iep-meeting'],
  decided: ['iep-meeting', 'evaluation'],
};

/** The clock that the large number counts, the one that ends first; null where a plain fact says more. */
export function heroClock(phase: Phase, list: Milestone[], law: Law | null): Clock | null {
  if (isWaiting(phase)) return clocksOf(list, law).lead;
  const open = openClocks(list, clockIn[phase] ?? []);
  return open.sort((a, b) => a.due.localeCompare(b.due))[0] ?? null;
}

/** The clock in the box beside it: the other date of the answer, or the federal date where sources differ on which counts. */
export function boxClock(phase: Phase, list: Milestone[], law: Law | null): Clock | null {
  if (isWaiting(phase)) return clocksOf(list, law).second;
  return clockIn[phase] ? (openClocks(list, ['federal-evaluation'])[0] ?? null) : null;
}

/** The clock with a flag of its own among the thirty dots: only one for the answer, with a number seen in the law. */
export function flagClock(phase: Phase, list: Milestone[], law: Law | null): Clock | null {
  const clock = isWaiting(phase) ? answerClock(list) : asClock(milestone(list, 'response'));
  return clock && isSure(clock, law) ? clock : null;
}

/** The limit that sets a clock's date: how many days, and what they are counted from. */
export type Leading = {
  days: number;
  unit: DayUnit;
  from: EventType | null;
  /** A rule about the year's end, or a long break, set the date in the count's place. */
  byYearEnd: boolean;
};
export function leadingOf(explanations: Explanation[], id: MilestoneId): Leading | null {
  const limit = explanations.find((e) => e.id === id)?.limits.find((l) => l.leads);
  if (!limit) return null;
  return {
    days: limit.count,
    unit: limit.unit,
    from: 'event' in limit.from ? limit.from.event : null,
    byYearEnd: limit.yearEnd !== null,
  };
}

/** How far along the leading clock is. */
export function stageOf(clock: Clock, from: PlainDate): Stage {
  if (clock.daysLeft < 0) return 'passed';
  if (clock.daysLeft === 0) return 'today';
  const total = from.until(clock.due, { largestUnit: 'days' }).days;
  // Of a short time, not all of it is its last week.
  if (clock.daysLeft <= Math.min(7, total / 2)) return 'week';
  return total - clock.daysLeft >= total / 2 ? 'half' : 'sent';
}

/** `late` only where the law's own date is certainly behind us; anything else that is behind is `past`. */
export const tense = (clock: Clock): 'left' | 'past' | 'late' =>
  clock.daysLeft >= 0 ? 'left' : clock.status === 'overdue' ? 'late' : 'past';
