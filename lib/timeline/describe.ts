/** Facts about a state's rules, in the order in which a page or a print tells them. The words are in content/. */
import { federalClocks } from './federal';
import type { ClockRule, StateRules } from './rules';
import { type ClockId, clockIds, type DayUnit } from './types';

/** `federal`: the state's file has no such clock, so federal law's own is told. */
export type Step = { id: ClockId; clock: ClockRule; federal: boolean };
export type Report = NonNullable<StateRules['reports']>[number];

/** The numbers about one clock that we could not confirm. */
export const reportsAbout = (rules: StateRules, id: ClockId): Report[] =>
  (rules.reports ?? []).filter((r) => r.about === id);

/**
 * The clock that runs in a state: its own, else federal law's for the evaluation and the IEP meeting, else none. Where a
 * number is only reported, no other one takes its place. The same choice as `timeline` makes.
 */
export function stepOf(rules: StateRules, id: ClockId): Step | null {
  const own = rules.clocks[id];
  if (own) return { id, clock: own, federal: false };
  if (id !== 'evaluation' && id !== 'iep-meeting') return null;
  return reportsAbout(rules, id).length > 0 ? null : { id, clock: federalClocks[id], federal: true };
}

/** Every clock that runs in a state, in the order in which they run. */
export const stepsOf = (rules: StateRules): Step[] =>
  clockIds.map((id) => stepOf(rules, id)).filter((s) => s !== null);

/** The kinds of days that these clocks count, each once, in a fixed order. */
export function unitsOf(steps: Step[]): DayUnit[] {
  const used = new Set(steps.flatMap((s) => s.clock.limits.map((l) => l.unit)));
  return (['calendar', 'school', 'business'] as const).filter((u) => used.has(u));
}

/**
 * How sure a number is, as a reader must hear it. `sure`: seen in the law or on the state's own page, and clear.
 * `unclear`: seen there, but something about it is not settled. `guide`: only a guide by others gives it.
 */
export type Sureness = 'sure' | 'unclear' | 'guide';
export const surenessOf = ({ confidence, source }: ClockRule): Sureness =>
  source === 'guide' ? 'guide' : confidence === 'high' ? 'sure' : 'unclear';

/** A citation with its link, or null where we have no link that may be given. */
export type Cited = { citation: string; url: string | null };

/** Every citation of a state's rules, each once: the clocks in order, what is only reported, due process. */
export function citationsOf(rules: StateRules): Cited[] {
  const all: Cited[] = [
    ...stepsOf(rules).map((s) => s.clock),
    ...(rules.reports ?? []).flatMap((r) =>
      r.citation ? [{ citation: r.citation, url: r.url ?? null }] : [],
    ),
    rules.dueProcess,
  ];
  const once = new Map(all.map(({ citation, url }) => [`${citation} ${url}`, { citation, url }]));
  return [...once.values()];
}
