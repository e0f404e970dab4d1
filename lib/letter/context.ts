/** What every part of the letter is made from. */
import type { StateRules } from '@/lib/timeline/rules';
import type { Answers } from './answers';
import { isolate } from './clean';
import { clockFor, type LetterClock } from './clock';
import { fill, type GrammaticalNumber, type Values } from './fill';
import type { Placeholders, Wording } from './wording';

export type Context = {
  /** Already cleaned. */
  answers: Answers;
  wording: Wording;
  clock: LetterClock;
  /** The state's word for the paper the parent signs; null while the state is not known. */
  plan: string | null;
  /** The state's word for the group that decides; null while the state is not known. */
  team: string | null;
  /** What stands where a needed answer is missing. */
  gaps: Placeholders;
  /** Fills a sentence about the child: name, pronoun forms and agreement are always at hand. */
  say: (sentence: string, values?: Values) => string;
  /** A line of the parent's own, isolated if it runs the other way. */
  own: (line: string) => string;
  /** The child's whole name, or its placeholder. */
  child: string;
};

/** The child in a sentence: "she has", "they have", or "Maya has" where no pronoun was chosen. */
function person(answers: Answers, wording: Wording): { values: Values; number: GrammaticalNumber } {
  const { firstName, pronoun } = answers.child;
  const known = firstName
    ? { name: firstName, their: fill(wording.possessive, { name: firstName }, 'one', wording.dir) }
    : wording.noName;
  if (pronoun && pronoun !== 'name') {
    const { number, ...forms } = wording.pronouns[pronoun];
    return { values: { ...forms, name: known.name }, number };
  }
  // A name keeps the capitals its owner gives it; "my child" takes one at the start of a sentence.
  const asWritten: Values = firstName ? { They: known.name, Their: known.their } : {};
  return {
    values: { ...asWritten, name: known.name, they: known.name, them: known.name, their: known.their },
    number: 'one',
  };
}

export function contextOf(
  answers: Answers,
  wording: Wording,
  rules: StateRules | null,
  gaps: Placeholders,
): Context {
  const { values, number } = person(answers, wording);
  const own = (line: string) => isolate(line, wording.dir);
  return {
    answers,
    wording,
    clock: clockFor(rules, wording),
    plan: rules?.terms.plan ?? null,
    team: rules?.terms.team ?? null,
    gaps,
    own,
    say: (sentence, more) => fill(sentence, { ...values, ...more }, number, wording.dir),
    child: [answers.child.firstName, answers.child.lastName].filter(Boolean).join(' ') || gaps.child,
  };
}

/** "a", "a; and b", "a; b; and c": half-stops, because the items may hold an "and" of their own. */
export function series(items: readonly string[], { list }: Wording): string {
  if (items.length < 2) return items.join('');
  return items.slice(0, -1).join(list.between) + list.last + items.at(-1);
}

/** Joins what is there, in order. */
export const join = (separator: string, ...parts: (string | false | null | undefined)[]) =>
  parts.filter(Boolean).join(separator);
