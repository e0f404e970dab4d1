import type { StateRules } from '@/lib/timeline/types';
import type { Law } from './model';

/** What the page says of a state's rule; null while we hold none for the school's answer. */
export function lawOf(rules: StateRules | null): Law | null {
  const response = rules?.clocks.response;
  if (!rules || !response) return null;
  const tests = rules.clocks.evaluation;
  return {
    name: rules.name,
    days: response.days,
    unit: response.unit,
    citation: response.citation,
    breaksOver: response.pausesInBreaksOver ?? null,
    tests: tests
      ? { days: tests.days, unit: tests.unit, meeting: tests.ends.every((e) => e === 'iep-meeting-held') }
      : null,
  };
}
