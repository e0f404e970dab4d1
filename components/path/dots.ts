import type { PlainDate } from '@/lib/dates/temporal';
import type { StopKind } from './Stop';

export type DotsInput = {
  /** The day the school got the letter: day 0. */
  receivedOn: PlainDate;
  today: PlainDate;
  /** The law's own date, where there is one; `overdue` only when that date is certain. */
  law?: { due: PlainDate; overdue: boolean };
  /** The day the answer came: the count stops there. */
  stoppedOn?: PlainDate;
};
export type Dot = { day: number; kind: StopKind; walked: boolean };

/** The design shows at most ten late days; after that the number speaks. */
const lateLimit = 10;
export const daysFrom = (from: PlainDate, to: PlainDate) => from.until(to, { largestUnit: 'days' }).days;

/** Day 1 is the day after the school got the letter, so day n is `receivedOn` + n. */
export function dotsOf({ receivedOn, today, law, stoppedOn }: DotsInput): { thirty: Dot[]; late: Dot[] } {
  const now = daysFrom(receivedOn, stoppedOn ?? today);
  const lawDay = law && daysFrom(receivedOn, law.due);
  const lastLate = law?.overdue && !stoppedOn && lawDay !== undefined ? Math.min(now, lawDay + lateLimit) : 0;
  const kindOf = (day: number): StopKind => {
    if (day === now && day <= 30) return stoppedOn ? 'done' : 'now';
    if (day === 30) return 'flag';
    if (day === lawDay) return 'flagopen';
    if (lawDay !== undefined && day > lawDay && day <= lastLate) return 'late';
    return day < now ? 'full' : 'ahead';
  };
  const dot = (day: number): Dot => ({ day, kind: kindOf(day), walked: day <= now });
  return {
    thirty: Array.from({ length: 30 }, (_, i) => dot(i + 1)),
    late: Array.from({ length: Math.max(0, lastLate - Math.max(30, lawDay ?? 0)) }, (_, i) => ({
      day: Math.max(30, lawDay ?? 0) + 1 + i,
      kind: 'late' as const,
      walked: false,
    })),
  };
}
