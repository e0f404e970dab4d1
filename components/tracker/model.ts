/** What the tracker shows, worked out from a case and its milestones. Pure: no words, no clock. */
import type { CaseRecord } from '@/lib/casefile/types';
import { type PlainDate, Temporal } from '@/lib/dates/temporal';
import type { EventType, Milestone, MilestoneId } from '@/lib/timeline/types';

/** What the page says of a state's own rule. */
export type Law = {
  /** The state's name. */
  name: string;
  days: number;
  unit: Milestone['unit'];
  citation: string;
  /** Days in a break of more than this many school days do not count; null where the law has no such rule. */
  breaksOver: number | null;
  /** The clock that starts with the parent's yes; `meeting`: it ends with the meeting, not with the tests. */
  tests: { days: number; unit: Milestone['unit']; meeting: boolean } | null;
};

/** Where the parent stands. */
export type Phase = 'waiting' | 'plan' | 'refused' | 'tests';
export type Stage = 'sent' | 'half' | 'week' | 'today' | 'passed';

export const eventOf = (record: CaseRecord, type: EventType) =>
  record.events.find((event) => event.type === type)?.on ?? null;

/** The day the school got the letter. restore() lets no case in without one. */
export const receivedOn = (record: CaseRecord): PlainDate =>
  Temporal.PlainDate.from(eventOf(record, 'request-received') ?? record.createdAt.slice(0, 10));

export function phaseOf(record: CaseRecord): Phase {
  if (eventOf(record, 'consent-given')) return 'tests';
  const plan = eventOf(record, 'plan-received') ?? '';
  const no = eventOf(record, 'request-refused') ?? '';
  if (!plan && !no) return 'waiting';
  return no > plan ? 'refused' : 'plan';
}

/** The day the school answered, yes or no. */
export const answeredOn = (record: CaseRecord): string | null =>
  [eventOf(record, 'plan-received'), eventOf(record, 'request-refused')]
    .filter((d) => d !== null)
    .sort()[0] ?? null;

export const milestone = (list: Milestone[], id: MilestoneId) => list.find((m) => m.id === id);

/** A milestone with a date. */
export type Clock = Milestone & { due: string; daysLeft: number };
export const asClock = (m: Milestone | undefined): Clock | null =>
  m && m.due !== null && m.daysLeft !== null ? (m as Clock) : null;

/** The two clocks while the school has not answered: the one that leads as the large number, and the other. */
export function clocksOf(list: Milestone[]): { lead: Clock | null; second: Clock | null } {
  const thirty = asClock(milestone(list, 'thirty-day'));
  const law = asClock(milestone(list, 'response'));
  if (!law || !thirty) return { lead: law ?? thirty, second: null };
  // The law's date leads, except while the 30-day date is nearer and not yet behind us.
  const lawFirst = law.due <= thirty.due || thirty.daysLeft < 0;
  return lawFirst ? { lead: law, second: thirty } : { lead: thirty, second: law };
}

/** How far along the leading clock is. */
export function stageOf(clock: Clock, from: PlainDate): Stage {
  if (clock.daysLeft < 0) return 'passed';
  if (clock.daysLeft === 0) return 'today';
  if (clock.daysLeft <= 7) return 'week';
  const total = from.until(clock.due, { largestUnit: 'days' }).days;
  return total - clock.daysLeft >= total / 2 ? 'half' : 'sent';
}

/** `late` only where the law's own date is certainly behind us; anything else that is behind is `past`. */
export const tense = (clock: Clock): 'left' | 'past' | 'late' =>
  clock.daysLeft >= 0 ? 'left' : clock.status === 'overdue' ? 'late' : 'past';
