import { isStateCode } from '../state/codes';
import type { Wording } from './wording';

/**
 * By when the letter asks for the plan. `law`: the state's own time, counted from the day the school receives the letter,
 * with its citation. `thirty-day`: a time the parent names; no law is claimed for it.
 */
export type LetterClock =
  | { kind: 'law'; days: number; unit: 'calendar' | 'school' | 'business'; citation: string }
  | { kind: 'thirty-day' };

/** The clock for a state's code as typed in the answers; an empty or unknown code gives the thirty days. */
export function clockFor(state: string, wording: Wording): LetterClock {
  const law = isStateCode(state) ? wording.clocks[state] : undefined;
  return law ? { kind: 'law', ...law } : { kind: 'thirty-day' };
}
