import { describe, expect, it, test } from 'vitest';
import { later, maya } from '@/components/tracker/fixtures';
import { lawOf } from '@/components/tracker/law';
import { clocksOf, heroClock, offersOf, phaseOf } from '@/components/tracker/model';
import { restore } from '@/lib/casefile/restore';
import { loadStates } from '@/lib/content/states';
import { Temporal } from '@/lib/dates';
import { timeline } from '@/lib/timeline';
import type { EventType, StateRules } from '@/lib/timeline/types';

const states = await loadStates();
const rulesOf = (code: string) => states[code] as StateRules;
const on = (today: string, rules: StateRules | null, events = maya.events) =>
  timeline({ rules, events, schoolCalendar: {}, today: Temporal.PlainDate.from(today) });

describe('where a parent stands', () => {
  test.each([
    ['team-met', 'met'],
    ['plan-received', 'plan'],
    ['consent-given', 'tests'],
    ['consent-with-changes', 'changed'],
    ['consent-refused', 'not-signed'],
    ['evaluation-done', 'tested'],
    ['eligibility-decided', 'decided'],
    ['found-not-eligible', 'not-eligible'],
    ['iep-meeting-held', 'meeting'],
    ['iep-signed', 'in-place'],
    ['request-refused', 'refused'],
    ['asked-for-504', 'asked-504'],
  ] as [EventType, string][])('after %s: %s', (type, phase) => {
    expect(phaseOf(later([[type, '2026-12-05']]))).toBe(phase);
  });

  it('follows the path on one and the same day, and the newest of two days', () => {
    expect(
      phaseOf(
        later([
          ['consent-given', '2026-12-05'],
          ['plan-received', '2026-12-05'],
        ]),
      ),
    ).toBe('tests');
    expect(
      phaseOf(
        later([
          ['iep-signed', '2027-03-01'],
          ['iep-meeting-held', '2028-02-20'],
        ]),
      ),
    ).toBe('meeting');
  });

  it('offers only steps that are possible next', () => {
    expect(offersOf(maya, null)).toEqual(['plan-received', 'request-refused', 'asked-for-504']);
    expect(offersOf(maya, rulesOf('MS'))).toContain('team-met');
    expect(offersOf(later([['plan-received', '2026-12-05']]), null)).toEqual([
      'consent-given',
      'consent-with-changes',
      'consent-refused',
    ]);
    expect(offersOf(later([['eligibility-decided', '2027-02-01']]), rulesOf('HI'))).toContain(
      'services-consent',
    );
    expect(offersOf(later([['eligibility-decided', '2027-02-01']]), rulesOf('CA'))).toEqual([
      'iep-meeting-held',
    ]);
  });
});

describe('which clock leads, state by state, while the school has not answered', () => {
  const lead = (code: string, today = '2026-12-05') => {
    const clocks = clocksOf(on(today, rulesOf(code)), lawOf(rulesOf(code)));
    return [clocks.lead?.id, clocks.second?.id];
  };
  it('is the state’s own where its number was seen in the law', () => {
    for (const code of ['CA', 'AR', 'MA', 'MI', 'MS', 'TX'])
      expect(lead(code), code).toEqual(['response', 'thirty-day']);
  });
  it('is the thirty days where a number was only reported; that one stands beside it', () => {
    for (const code of ['FL', 'IL', 'ME', 'OH', 'VT'])
      expect(lead(code), code).toEqual(['thirty-day', 'response']);
  });
  it('stands beside an outer date from the letter where the state has no number for the answer', () => {
    for (const code of ['CT', 'MD', 'NC']) expect(lead(code), code).toEqual(['thirty-day', 'evaluation']);
  });
  it('is alone where there is neither', () => {
    for (const code of ['NY', 'GA', 'DE', 'WV']) expect(lead(code), code).toEqual(['thirty-day', undefined]);
  });
});

describe('the large number after the answer', () => {
  const tests: [EventType, string][] = [
    ['plan-received', '2026-12-05'],
    ['consent-given', '2026-12-10'],
  ];
  const hero = (code: string | null, events: [EventType, string][], today = '2027-01-05') => {
    const record = later(events);
    const rules = code ? rulesOf(code) : null;
    return heroClock(phaseOf(record), on(today, rules, record.events), lawOf(rules));
  };
  it('counts the tests', () => {
    expect(hero(null, tests)).toMatchObject({ id: 'evaluation', due: '2027-02-08', basis: 'federal-law' });
    expect(hero('NE', tests)).toMatchObject({ id: 'evaluation', basis: 'state-law' });
  });
  it('counts nothing where numbers are only told: Alaska, Rhode Island, Utah', () => {
    for (const code of ['AK', 'RI', 'UT']) expect(hero(code, tests), code).toBeNull();
  });
  it('counts to the decision in Alabama, and to the meeting after it', () => {
    const done: [EventType, string][] = [...tests, ['evaluation-done', '2027-02-01']];
    expect(hero('AL', done, '2027-02-02')).toMatchObject({ id: 'eligibility', due: '2027-03-03' });
    expect(hero('AL', [...done, ['eligibility-decided', '2027-02-20']], '2027-02-21')).toMatchObject({
      id: 'iep-meeting',
      due: '2027-03-22',
    });
  });
  it('is a plain fact after a no, and once the IEP is in place', () => {
    expect(hero('CA', [['request-refused', '2026-12-05']])).toBeNull();
    expect(hero('CA', [...tests, ['iep-signed', '2027-01-02']])).toBeNull();
  });
});

describe('a case over the years', () => {
  it('keeps every yearly meeting, and one of each other step', () => {
    const record = later([
      ['plan-received', '2026-12-05'],
      ['plan-received', '2026-12-06'],
      ['iep-meeting-held', '2027-03-01'],
      ['iep-meeting-held', '2028-02-20'],
    ]);
    const kept = restore({ cases: [record] }).cases[0]?.events ?? [];
    expect(kept.map((e) => `${e.type} ${e.on}`)).toEqual([
      'request-received 2026-11-30',
      'plan-received 2026-12-06',
      'iep-meeting-held 2027-03-01',
      'iep-meeting-held 2028-02-20',
    ]);
    expect(on('2028-03-01', null, kept).find((m) => m.id === 'annual-review')?.due).toBe('2029-02-20');
  });
});
