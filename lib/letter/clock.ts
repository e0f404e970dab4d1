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
  return { kind: 'law', sentence: words.says, days: limit.days, unit: limit.unit, citation: words.citation };
}
