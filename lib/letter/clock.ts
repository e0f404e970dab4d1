import { countDays, days, isWeekday } from '@/lib/dates/days';
import { fromSerial, type Serial, toSerial } from '@/lib/dates/serial';
import type { PlainDate } from '@/lib/dates/temporal';
import type { StateRules } from '@/lib/timeline/rules';
import { isStateCode } from '../state/codes';
import type { Wording } from './wording';

/**
 * By when the letter asks for the school's answer. `law`: the state's own time, counted from the day the school receives
 * the letter, in a sentence made for what that state's law asks. `thirty-day`: a time the parent names; no law is claimed
 * for it.
 */
export type LetterClock =
  | {
      kind: 'law';
      /** Takes {days}, {unit} and {citation}. */
      sentence: string;
      days: number;
      unit: 'calendar' | 'school' | 'business';
      citation: string;
      /** The day the letter is received is the first of the days. */
      dayOne?: true;
    }
  | { kind: 'thirty-day' };

/**
 * The clock of a state's rules. Only a number that was seen in the law is put before a school as law; without one, or
 * without words for what that law asks (DC: to try), the letter asks for thirty days.
 */
export function clockFor(rules: StateRules | null, wording: Wording): LetterClock {
  const response = rules?.clocks.response;
  const words = rules && isStateCode(rules.code) ? wording.next.clock.states[rules.code] : undefined;
  const limit = response?.limits[0];
  if (!words || !limit || response.confidence !== 'high' || response.firm === false)
    return { kind: 'thirty-day' };
  return {
    kind: 'law',
    sentence: words.says,
    days: limit.days,
    unit: limit.unit,
    citation: words.citation,
    ...(limit.dayOne && { dayOne: true }),
  };
}

/**
 * The first day on which a law's time can be up (inclusive), for a letter received that day. Breaks and holidays only move the
 * end later, so no earlier day can be right.
 */
export function earliestEnd(clock: Extract<LetterClock, { kind: 'law' }>, received: PlainDate): PlainDate {
  const start = toSerial(received) - (clock.dayOne ? 1 : 0);
  const counts = (day: Serial) => clock.unit === 'calendar' || isWeekday(fromSerial(day));
  return fromSerial(countDays(start, days(clock.days, clock.unit), counts) ?? start);
}
