import { describe, expect, it } from 'vitest';
import { letterWording } from '@/lib/content/letters';
import { loadStates } from '@/lib/content/states';
import { clockFor } from '@/lib/letter/clock';
import { stateRules } from '@/lib/timeline/rules';

const states = await loadStates();

describe('states', () => {
  it('has California, checked', () => {
    expect(Object.keys(states)).toContain('CA');
  });

  it.each(Object.values(states))(
    '$name: the letter asks for the same days as the countdown counts',
    (rules) => {
      const response = rules.clocks.response;
      const clock = clockFor(rules.code, letterWording('iep-evaluation', 'en'));
      expect(clock).toMatchObject({ kind: 'law', days: response?.limits[0]?.days, unit: response?.limits[0]?.unit });
      if (clock.kind !== 'law') return;
      const section = clock.citation.match(/[\d.]+(\(\w\))?/)?.[0] ?? 'none';
      expect(response?.citation).toContain(section);
    },
  );

  it('refuses a rule with a wrong unit, no citation or a link that is not https', () => {
    const good = states.CA;
    const change = (field: object) =>
      stateRules.safeParse({ ...good, clocks: { response: { ...good?.clocks.response, ...field } } });
    expect(change({}).success).toBe(true);
    for (const bad of [
      { unit: 'weeks' },
      { citation: '' },
      { url: 'http://example.org' },
      { days: 0 },
      { surprise: 1 },
    ])
      expect(change(bad).success, JSON.stringify(bad)).toBe(false);
  });
});
