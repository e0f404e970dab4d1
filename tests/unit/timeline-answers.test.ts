/** What a yes, a partial yes or a no does to the clocks, and what may be called overdue. */
import { describe, expect, it } from 'vitest';
import type { CaseEvent, ClockRule, EventType } from '@/lib/timeline';
import { caseOf, clock, type Events, stateOf } from './timeline-help';

const sixty = (more: Partial<ClockRule> = {}) =>
  clock(
    ['evaluation-done'],
    [
      { days: 60, unit: 'calendar', starts: ['consent-given'] },
      { days: 90, unit: 'calendar', starts: ['request-received'] },
    ],
    more,
  );
const rules = stateOf({
  response: clock(
    ['plan-received', 'request-refused'],
    [{ days: 15, unit: 'calendar', starts: ['request-received'] }],
  ),
  evaluation: sixty(),
  eligibility: clock(
    ['eligibility-decided'],
    [{ days: 30, unit: 'calendar', starts: ['evaluation-done'], after: 'evaluation' }],
  ),
  'iep-meeting': clock(
    ['iep-meeting-held'],
    [{ days: 30, unit: 'calendar', starts: ['eligibility-decided'], after: 'eligibility' }],
  ),
});
const asked: Events = { 'request-received': '2026-10-01' };
const later = ['evaluation', 'eligibility', 'iep-meeting'] as const;

describe('consent with changes', () => {
  const limits: ClockRule['limits'] = [{ days: 60, unit: 'calendar', starts: ['consent-given'] }];
  const only = stateOf({ evaluation: clock(['evaluation-done'], limits) });
  it('gives an estimate: the clock may start only when the school accepts the changes', () => {
    const found = caseOf(only, { 'consent-with-changes': '2026-10-20' });
    expect(found.at('evaluation')).toMatchObject({ due: '2026-12-19', estimate: true });
    expect(found.of('evaluation')).toMatchObject({ latest: null, open: ['consent-changes'] });
    expect(found.of('evaluation').limits[0]?.from).toEqual({
      event: 'consent-with-changes',
      on: '2026-10-20',
    });
    expect(found.status('evaluation', '2027-06-01')).toBe('passed');
  });
  it('is replaced by the consent itself', () => {
    const found = caseOf(only, { 'consent-with-changes': '2026-10-20', 'consent-given': '2026-10-25' });
    expect(found.of('evaluation')).toMatchObject({ due: '2026-12-24', latest: '2026-12-24', open: [] });
  });
  it('starts no clock that runs from something else', () => {
    expect(caseOf(rules, { 'consent-with-changes': '2026-10-20' }).due('response')).toBeNull();
  });
  it('closes the time to answer', () => {
    const window = stateOf({
      'consent-window': clock(
        ['consent-given'],
        [{ days: 15, unit: 'calendar', starts: ['plan-received'] }],
        {
          minimum: true,
        },
      ),
    });
    for (const answer of ['consent-given', 'consent-with-changes', 'consent-refused'] as const) {
      const found = caseOf(window, { 'plan-received': '2026-10-10', [answer]: '2026-10-20' });
      expect(found.status('consent-window', '2027-01-01')).toBe('done');
    }
  });
});

describe('a no', () => {
  it.each<EventType>(['request-refused', 'consent-refused', 'asked-for-504'])(
    '%s: what would follow the plan does not run',
    (no) => {
      const found = caseOf(rules, { ...asked, [no]: '2026-10-12' });
      for (const id of later)
        expect(found.at(id)).toMatchObject({ due: null, status: 'waiting', estimate: false });
      expect(found.due('response')).toBe('2026-10-16');
    },
  );
  it('does not stand against a later yes', () => {
    const found = (yes: EventType, on: string) =>
      caseOf(rules, { ...asked, 'request-refused': '2026-10-12', [yes]: on }).due('evaluation');
    expect(found('plan-received', '2026-10-13')).toBe('2026-12-30');
    expect(found('consent-given', '2026-10-13')).toBe('2026-12-12');
    expect(found('consent-with-changes', '2026-10-13')).toBe('2026-12-12');
    expect(found('consent-given', '2026-10-11')).toBeNull();
    // A yes and a no of one day: the no stands.
    expect(found('consent-given', '2026-10-12')).toBeNull();
  });
  it('is an answer to the request', () => {
    expect(
      caseOf(rules, { ...asked, 'request-refused': '2026-10-12' }).status('response', '2027-01-01'),
    ).toBe('done');
    const late = caseOf(rules, { ...asked, 'request-refused': '2026-10-17' });
    expect(late.status('response', '2027-01-01')).toBe('done-late');
  });
});

describe('found not eligible', () => {
  const found = caseOf(rules, {
    ...asked,
    'consent-given': '2026-10-10',
    'found-not-eligible': '2026-11-20',
  });
  it('closes the clocks of the evaluation', () => {
    for (const id of later) expect(found.status(id, '2027-06-01')).toBe('done');
  });
  it('has no yearly dates, unless the child is found eligible again', () => {
    expect([found.due('annual-review'), found.due('reevaluation')]).toEqual([null, null]);
    const events: CaseEvent[] = [
      { type: 'eligibility-decided', on: '2023-03-01' },
      { type: 'iep-meeting-held', on: '2026-03-01' },
      { type: 'found-not-eligible', on: '2026-03-01' },
    ];
    const ended = caseOf(null, events);
    expect([ended.due('annual-review'), ended.due('reevaluation')]).toEqual([null, null]);
    const again = caseOf(null, [
      ...events,
      { type: 'eligibility-decided', on: '2026-09-01' },
      { type: 'iep-meeting-held', on: '2026-09-10' },
    ]);
    expect([again.due('annual-review'), again.due('reevaluation')]).toEqual(['2027-09-10', '2029-09-01']);
  });
});

describe('yearly dates', () => {
  it('are counted from the newest meeting, or the newest signature where no meeting is known', () => {
    const dues = (events: Events) => {
      const found = caseOf(null, events);
      return [found.due('annual-review'), found.due('reevaluation')];
    };
    expect(dues({ 'iep-signed': '2026-03-01', 'evaluation-done': '2026-02-01' })).toEqual([
      '2027-03-01',
      '2029-02-01',
    ]);
    expect(dues({ 'iep-signed': '2026-03-01', 'iep-meeting-held': '2026-02-20' })).toEqual([
      '2027-02-20',
      null,
    ]);
    // Three years from the tests, and only for a child who was found eligible: the date never moves later.
    expect(dues({ 'evaluation-done': '2026-02-01' })).toEqual([null, null]);
    expect(dues({ 'evaluation-done': '2026-02-01', 'eligibility-decided': '2026-02-10' })).toEqual([
      null,
      '2029-02-01',
    ]);
    expect(dues({ 'eligibility-decided': '2026-02-10' })).toEqual([null, '2029-02-10']);
    const yearly = caseOf(null, { 'iep-meeting-held': '2026-03-01' });
    expect(
      ['2027-02-28', '2027-03-01', '2027-03-02'].map((d) => yearly.at('annual-review', d)),
    ).toMatchObject([
      { daysLeft: 1, status: 'upcoming' },
      { daysLeft: 0, status: 'today', citation: '34 CFR 300.324(b)(1)(i)', basis: 'federal-law' },
      { daysLeft: -1, status: 'passed', unit: 'calendar', estimate: false },
    ]);
  });
});

describe('due process', () => {
  const years = (n: number | null) =>
    stateOf(
      {},
      { dueProcess: { years: n, citation: 'Law 5', url: null, confidence: 'high', basis: 'state-law' } },
    );
  it('appears only after a refusal, or a child found not eligible', () => {
    expect(caseOf(null, asked).find('due-process')).toBeUndefined();
    expect(caseOf(rules, { ...asked, 'consent-refused': '2026-10-12' }).find('due-process')).toBeUndefined();
    for (const no of ['request-refused', 'found-not-eligible'] as const)
      expect(caseOf(null, { ...asked, [no]: '2026-10-12' }).at('due-process')).toMatchObject({
        due: '2028-10-12',
        citation: '34 CFR 300.507(a)(2)',
        basis: 'federal-law',
      });
  });
  it('has the years of the state, from the last no', () => {
    const found = caseOf(years(1), { 'request-refused': '2026-10-12', 'found-not-eligible': '2027-02-01' });
    expect(found.at('due-process')).toMatchObject({
      due: '2028-02-01',
      citation: 'Law 5',
      basis: 'state-law',
    });
    expect(caseOf(null, { 'request-refused': '2028-02-29' }).due('due-process')).toBe('2030-02-28');
    expect(caseOf(years(null), { 'request-refused': '2026-10-12' }).find('due-process')).toBeUndefined();
  });
});

describe('federal law, where the state’s rule is not known', () => {
  const consent: Events = { 'consent-given': '2026-10-10' };
  it('has 60 days for the evaluation and 30 for the IEP meeting', () => {
    const found = caseOf(stateOf({}), { ...consent, 'eligibility-decided': '2026-12-01' });
    expect(found.at('evaluation')).toMatchObject({
      due: '2026-12-09',
      unit: 'calendar',
      basis: 'federal-law',
      citation: '34 CFR 300.301(c)(1)',
    });
    expect(found.at('iep-meeting')).toMatchObject({
      due: '2026-12-31',
      unit: 'calendar',
      basis: 'federal-law',
    });
    expect(found.status('iep-meeting', '2027-01-01')).toBe('overdue');
    expect(found.find('response')).toBeUndefined();
  });
  it('ends the evaluation with its report, or with what was decided from it', () => {
    const status = (more: Events) => caseOf(null, { ...consent, ...more }).status('evaluation', '2026-12-20');
    expect(status({})).toBe('passed');
    expect(status({ 'evaluation-done': '2026-11-20' })).toBe('done');
    expect(status({ 'eligibility-decided': '2026-11-20' })).toBe('done');
  });
  it('is not put in the place of a number that was reported', () => {
    const reported = stateOf({}, { reports: [{ about: 'evaluation', days: 80, unit: null }] });
    const ids = caseOf(reported, consent)
      .all()
      .map((m) => m.id);
    expect(ids).toEqual(['thirty-day', 'iep-meeting', 'annual-review', 'reevaluation']);
  });
});

describe('overdue', () => {
  const status = (more: Partial<ClockRule>) =>
    caseOf(stateOf({ evaluation: sixty(more) }), asked).status('evaluation', '2027-06-01');
  it('is said of a number seen in the law, and of no other', () => {
    expect(status({})).toBe('overdue');
    expect(status({ firm: true })).toBe('overdue');
    expect(status({ confidence: 'medium' })).toBe('passed');
    expect(status({ firm: false })).toBe('passed');
    expect(status({ minimum: true })).toBe('passed');
  });
  it('starts on the day after the date', () => {
    const found = caseOf(rules, asked);
    expect(['2026-12-29', '2026-12-30', '2026-12-31'].map((d) => found.status('evaluation', d))).toEqual([
      'upcoming',
      'today',
      'overdue',
    ]);
  });
});

describe('a later step', () => {
  it('shows that the ones before it are over, but not when', () => {
    // 30 December, 29 January and 28 February are the dates of the three steps.
    const found = caseOf(rules, {
      ...asked,
      'consent-given': '2026-11-20',
      'iep-meeting-held': '2027-03-01',
    });
    const steps = ['thirty-day', 'response', ...later] as const;
    expect(steps.map((id) => found.status(id, '2027-06-01'))).toEqual([
      'done',
      'done',
      'done',
      'done',
      'done-late',
    ]);
    expect(caseOf(rules, { ...asked, 'team-met': '2026-10-10' }).status('response', '2027-06-01')).toBe(
      'overdue',
    );
  });
  it('counts only after the clock began', () => {
    const found = caseOf(rules, [
      { type: 'evaluation-done', on: '2023-05-01' },
      { type: 'iep-signed', on: '2023-06-01' },
      { type: 'request-received', on: '2026-10-01' },
    ]);
    expect([found.status('response', '2026-10-05'), found.status('evaluation', '2026-10-05')]).toEqual([
      'upcoming',
      'upcoming',
    ]);
  });
});

describe('Hawaii: 30 days to the IEP meeting from consent to the services', () => {
  it('waits for it', () => {
    const hawaii = stateOf({
      'iep-meeting': clock(
        ['iep-meeting-held'],
        [{ days: 30, unit: 'calendar', starts: ['services-consent'] }],
      ),
    });
    expect(caseOf(hawaii, { 'eligibility-decided': '2027-01-20' }).due('iep-meeting')).toBeNull();
    const agreed = { 'eligibility-decided': '2027-01-20', 'services-consent': '2027-02-01' };
    expect(caseOf(hawaii, agreed).due('iep-meeting')).toBe('2027-03-03');
  });
});
