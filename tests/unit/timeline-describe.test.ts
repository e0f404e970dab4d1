/** What a page or a print tells of a state's rules: its clocks, its days, how sure they are, its citations. */
import { describe, expect, it } from 'vitest';
import type { ClockRule, LimitRule, StateRules } from '@/lib/timeline';
import { citationsOf, reportsAbout, stepOf, stepsOf, surenessOf, unitsOf } from '@/lib/timeline/describe';
import { clock, stateOf } from './timeline-help';

const limit = (unit: LimitRule['unit']): LimitRule => ({ days: 10, unit, starts: ['request-received'] });
const answer = (...units: LimitRule['unit'][]) => clock(['plan-received'], units.map(limit));
const report = (about: 'evaluation' | 'notice' | 'response'): NonNullable<StateRules['reports']>[number] => ({
  about,
  days: 80,
  unit: null,
});

describe('the clocks of a state', () => {
  it('are its own, and federal law’s for the evaluation and the IEP meeting, in the order in which they run', () => {
    const rules = stateOf({ notice: answer('school'), response: answer('calendar') });
    expect(stepsOf(rules).map(({ id, federal, clock }) => [id, federal, clock.citation])).toEqual([
      ['response', false, 'Rule 1'],
      ['notice', false, 'Rule 1'],
      ['evaluation', true, '34 CFR 300.301(c)(1)'],
      ['iep-meeting', true, '34 CFR 300.323(c)(1)'],
    ]);
  });
  it('are read in federal law itself; its 60 days give way to a state’s own, so they are not certain', () => {
    const read = (id: 'evaluation' | 'iep-meeting') => {
      const { confidence, source } = stepOf(stateOf({}), id)?.clock ?? {};
      return [confidence, source];
    };
    expect([read('evaluation'), read('iep-meeting')]).toEqual([
      ['medium', 'law'],
      ['high', 'law'],
    ]);
  });
  it('are its own where it has one, whatever else is reported', () => {
    const own = clock(['evaluation-done'], [limit('school')]);
    const rules = stateOf({ evaluation: own }, { reports: [report('evaluation')] });
    expect(stepOf(rules, 'evaluation')).toEqual({ id: 'evaluation', clock: own, federal: false });
  });
  it('are none where a number is only reported', () => {
    const rules = stateOf({}, { reports: [report('evaluation'), report('notice')] });
    expect(stepsOf(rules).map((s) => s.id)).toEqual(['iep-meeting']);
    expect(stepOf(rules, 'evaluation')).toBeNull();
    expect(stepOf(rules, 'notice')).toBeNull();
    expect(reportsAbout(rules, 'notice')).toEqual([report('notice')]);
    expect(reportsAbout(rules, 'response')).toEqual([]);
    expect(reportsAbout(stateOf({}), 'notice')).toEqual([]);
  });
});

describe('the kinds of days', () => {
  it('are told once each: calendar days, school days, business days', () => {
    const units = (...of: LimitRule['unit'][]) => {
      const steps = of.map((unit) => ({ id: 'response' as const, clock: answer(unit), federal: false }));
      return unitsOf(steps);
    };
    expect(units('business', 'school', 'calendar', 'school')).toEqual(['calendar', 'school', 'business']);
    expect(units('business')).toEqual(['business']);
    expect(units()).toEqual([]);
    const both = { id: 'response' as const, clock: answer('school', 'calendar'), federal: false };
    expect(unitsOf([both])).toEqual(['calendar', 'school']);
  });
});

describe('how sure a number is', () => {
  it.each<[ClockRule['confidence'], ClockRule['source'], string]>([
    ['high', 'law', 'sure'],
    ['high', 'state', 'sure'],
    ['medium', 'law', 'unclear'],
    ['medium', 'state', 'unclear'],
    ['medium', 'guide', 'guide'],
  ])('%s, read in %s: %s', (confidence, source, sureness) => {
    expect(surenessOf({ ...answer('school'), confidence, source })).toBe(sureness);
  });
});

describe('the citations', () => {
  const url = 'https://example.org/law';
  const due = { citation: '34 CFR 300.507(a)(2)', url: null };
  const federal = [
    {
      citation: '34 CFR 300.301(c)(1)',
      url: 'https://www.ecfr.gov/current/title-34/section-300.301',
    },
    {
      citation: '34 CFR 300.323(c)(1)',
      url: 'https://www.ecfr.gov/current/title-34/section-300.323',
    },
  ];
  it('come in the order of the clocks, then what is only reported, then due process', () => {
    const reports = [report('notice'), { ...report('notice'), citation: 'Guide 7' }];
    const linked = { ...report('notice'), citation: 'Guide 8', url };
    const rules = stateOf({ response: answer('school') }, { reports: [...reports, linked] });
    expect(citationsOf(rules)).toEqual([
      { citation: 'Rule 1', url: null },
      ...federal,
      { citation: 'Guide 7', url: null },
      { citation: 'Guide 8', url },
      due,
    ]);
  });
  it('are told once, and again only with another link', () => {
    const rules = stateOf({
      response: clock(['plan-received'], [limit('school')], { url }),
      notice: clock(['plan-received'], [limit('school')], { url }),
      'consent-window': answer('school'),
    });
    expect(citationsOf(rules)).toEqual([
      { citation: 'Rule 1', url },
      { citation: 'Rule 1', url: null },
      ...federal,
      due,
    ]);
    expect(citationsOf(stateOf({}))).toEqual([...federal, due]);
  });
});
