import type { ClockRule } from '@/lib/timeline/rules';
import type { ClockId, DayUnit, EventType, StateRules } from '@/lib/timeline/types';

/** What the page says of one clock of a state. Its first limit; where there are more, `leadingOf` tells which one counts. */
export type ClockLaw = {
  days: number;
  unit: DayUnit;
  /** How many limits there are: the one that ends first counts. */
  limits: number;
  citation: string;
  url: string | null;
  /** The number was seen in the law or the state's own guidance. Only then may it lead, or be called overdue. */
  sure: boolean;
  source: ClockRule['source'];
  /** False where missing the date alone breaks no law. */
  firm: boolean;
  /** Days in a break of more than this many school days do not count; null where the law has no such rule. */
  breaksOver: number | null;
  /** The event that ends it is the meeting. */
  meeting: boolean;
  /** What it first waits for is the team's meeting about the request. */
  teamMeets: boolean;
  /** One of its limits starts at the letter. */
  fromRequest: boolean;
};

/** What the page says of a state's own rules. */
export type Law = {
  /** The state's name. */
  name: string;
  code: string;
  /** Its word for the paper the parent signs, and for the team that decides. */
  plan: string;
  team: string;
  clocks: Partial<Record<ClockId, ClockLaw>>;
  /** The clock of the school's answer; null where the state has no number for it. */
  response: ClockLaw | null;
  /** The clock of the tests. */
  tests: ClockLaw | null;
  /** Numbers that guides give and that we could not confirm: told, never counted. */
  reports: { about: ClockId; days: number; unit: DayUnit | null }[];
  /** What the school must do by the end of each clock, in plain words. */
  duties: Partial<Record<ClockId, string>>;
  /** Why a clock's date may not be the one that counts, in plain words. */
  caveats: Partial<Record<ClockId, string>>;
  dueProcessYears: number | null;
};

const starts = (rule: ClockRule, type: EventType) => rule.limits.some((l) => l.starts.includes(type));

function clockLaw(rule: ClockRule | undefined): ClockLaw | null {
  const limit = rule?.limits[0];
  if (!rule || !limit) return null;
  const { days, unit, pauses } = limit;
  return {
    days,
    unit,
    limits: rule.limits.length,
    citation: rule.citation,
    url: rule.url,
    sure: rule.confidence === 'high',
    source: rule.source,
    firm: rule.firm !== false,
    breaksOver: pauses?.breaksOver ?? null,
    meeting: rule.ends.every((e) => e === 'iep-meeting-held'),
    teamMeets: rule.ends[0] === 'team-met' && rule.lateAfter !== undefined,
    fromRequest: starts(rule, 'request-received'),
  };
}

/** What the page says of a state's rules; null while they are not known. */
export function lawOf(rules: StateRules | null): Law | null {
  if (!rules) return null;
  const clocks = Object.fromEntries(
    Object.entries(rules.clocks).map(([id, rule]) => [id, clockLaw(rule)]),
  ) as Law['clocks'];
  return {
    name: rules.name,
    code: rules.code,
    plan: rules.terms.plan,
    team: rules.terms.team,
    clocks,
    response: clocks.response ?? null,
    tests: clocks.evaluation ?? null,
    reports: (rules.reports ?? []).map(({ about, days, unit }) => ({ about, days, unit })),
    duties: rules.words.en.duties,
    caveats: rules.words.en.caveats ?? {},
    dueProcessYears: rules.dueProcess.years,
  };
}
