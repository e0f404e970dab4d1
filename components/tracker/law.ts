import type { ClockRule } from '@/lib/timeline/rules';
import type { ClockId, DayUnit, StateRules } from '@/lib/timeline/types';

/** What the page says of one clock of a state. */
export type ClockLaw = {
  days: number;
  unit: DayUnit;
  citation: string;
  /** The number was seen in the law or the state's own guidance; else guides report it. */
  sure: boolean;
  /** Days in a break of more than this many school days do not count; null where the law has no such rule. */
  breaksOver: number | null;
};

/** What the page says of a state's own rules. */
export type Law = {
  /** The state's name. */
  name: string;
  /** Its word for the paper the parent signs, and for the team that decides. */
  plan: string;
  team: string;
  /** The clock of the school's answer; null where the state has no number for it. */
  response: ClockLaw | null;
  /** The clock of the tests. `meeting`: it ends with the meeting. `fromRequest`: one of its limits starts at the letter. */
  tests: (ClockLaw & { meeting: boolean; fromRequest: boolean; limits: number }) | null;
  /** Numbers that guides give and that we could not confirm: told, never counted. */
  reports: { about: ClockId; days: number; unit: DayUnit | null }[];
  /** What the school must do by the end of each clock, in plain words. */
  duties: Partial<Record<ClockId, string>>;
  dueProcessYears: number | null;
};

function clockLaw(rule: ClockRule | undefined): ClockLaw | null {
  const limit = rule?.limits[0];
  if (!rule || !limit) return null;
  const { days, unit, pauses } = limit;
  return {
    days,
    unit,
    citation: rule.citation,
    sure: rule.confidence === 'high',
    breaksOver: pauses?.breaksOver ?? null,
  };
}

/** What the page says of a state's rules; null while they are not known. */
export function lawOf(rules: StateRules | null): Law | null {
  if (!rules) return null;
  const { evaluation } = rules.clocks;
  const tests = clockLaw(evaluation);
  return {
    name: rules.name,
    plan: rules.terms.plan,
    team: rules.terms.team,
    response: clockLaw(rules.clocks.response),
    tests:
      tests && evaluation
        ? {
            ...tests,
            meeting: evaluation.ends.every((e) => e === 'iep-meeting-held'),
            fromRequest: evaluation.limits.some((l) => l.starts.includes('request-received')),
            limits: evaluation.limits.length,
          }
        : null,
    reports: (rules.reports ?? []).map(({ about, days, unit }) => ({ about, days, unit })),
    duties: rules.words.en.duties,
    dueProcessYears: rules.dueProcess.years,
  };
}
