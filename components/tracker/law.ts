import type { StateRules } from '@/lib/timeline/types';
import type { Law } from './model';

/** What the page says of a state's rule; null while we hold none for the school's answer. */
export function lawOf(rules: StateRules | null): Law | null {
  const response = rules?.clocks.response;
  const first = response?.limits[0];
  if (!rules || !response || !first) return null;
  const tests = rules.clocks.evaluation;
  const testsLimit = tests?.limits[0];
  return {
    name: rules.name,
    days: first.days,
    unit: first.unit,
    citation: response.citation,
    breaksOver: first.pauses?.breaksOver ?? null,
    tests:
      tests && testsLimit
        ? {
            days: testsLimit.days,
            unit: testsLimit.unit,
            meeting: tests.ends.every((e) => e === 'iep-meeting-held'),
          }
        : null,
  };
}
