import type { StateRules } from '@/lib/timeline/rules';
import type { Answers } from './answers';
import { composeWith } from './compose-with';
import { isShortKind, type LetterDocument } from './document';
import { shortLetters } from './kinds';
import type { Placeholders, Wording } from './wording';

/** The letter of any kind, where all kinds are at hand: the build, the command, the tests. See `composeWith`. */
export function composeLetter(
  answers: Answers,
  wording: Wording,
  rules: StateRules | null,
  gaps?: Placeholders,
): LetterDocument {
  const short = isShortKind(wording.kind) ? shortLetters[wording.kind] : null;
  return composeWith(short, answers, wording, rules, gaps);
}
