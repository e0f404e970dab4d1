/** Clocks that follow each other and clocks of several limits, with dates counted by hand. */
import { describe, expect, it } from 'vitest';
import type { LimitRule } from '@/lib/timeline';
import { caseOf, clock, type Events, stateOf } from './timeline-help';

const calendar = (days: number, starts: LimitRule['starts'], more: Partial<LimitRule> = {}): LimitRule => ({
  days,
  unit: 'calendar',
  starts,
  ...more,
});
const school = (days: number, starts: LimitRule['starts'], more: Partial<LimitRule> = {}): LimitRule => ({
  ...calendar(days, starts, more),
  unit: 'school',
});

describe('Mississippi: the day of the request is day 1, then 7 days for the notice', () => {
  const rules = stateOf({
    response: clock(['team-met'], [calendar(14, ['request-received'], { dayOne: true })], {
      lateAfter: 'notice',
    }),
    notice: clock(['plan-received', 'request-refused'], [calendar(7, ['team-met'], { after: 'response' })]),
  });
  const asked: Events = { 'request-received': '2026-11-30' };

  it('14 days end 13 days after the request; the notice comes a week later at the latest', () => {
    const found = caseOf(rules, asked);
    expect(found.due('response')).toBe('2026-12-13');
    expect(found.due('notice')).toBe('2026-12-20');
    expect(found.of('response').limits[0]).toMatchObject({
      dayOne: true,
      from: { event: 'request-received' },
    });
    expect(found.of('notice').limits[0]?.from).toEqual({ clock: 'response', on: '2026-12-13' });
    expect(found.of('response').limits[0]?.days[0]).toEqual({ on: '2026-11-30', kind: 'counted', n: 1 });
  });

  it('the notice is due 7 days after the team met', () => {
    const found = caseOf(rules, { ...asked, 'team-met': '2026-12-08' });
    expect(found.due('notice')).toBe('2026-12-15');
    expect(found.status('response', '2026-12-09')).toBe('done');
    expect(found.status('notice', '2026-12-16')).toBe('overdue');
  });

  it('the meeting is not called overdue before the notice is', () => {
    const on = (today: string) =>
      ['response', 'notice'].map((id) => caseOf(rules, asked).status(id as 'response', today));
    expect(on('2026-12-13')).toEqual(['today', 'upcoming']);
    expect(on('2026-12-20')).toEqual(['passed', 'today']);
    expect(on('2026-12-21')).toEqual(['overdue', 'overdue']);
    // A notice in time closes both.
    const answered = caseOf(rules, { ...asked, 'plan-received': '2026-12-18' });
    expect([answered.status('response', '2027-02-01'), answered.status('notice', '2027-02-01')]).toEqual([
      'done',
      'done',
    ]);
  });

  it('an answer that comes before the first clock has ended is an answer', () => {
    for (const answer of ['plan-received', 'request-refused'] as const) {
      const found = caseOf(rules, { ...asked, [answer]: '2026-12-05' });
      expect(found.status('notice', '2027-02-01')).toBe('done');
    }
  });

  it('waits without end for a clock of which nothing more is known', () => {
    const unsure = stateOf({
      response: clock(['team-met'], [calendar(14, ['request-received'])], { lateAfter: 'evaluation' }),
      evaluation: clock(['evaluation-done'], [calendar(60, ['consent-given'])]),
    });
    expect(caseOf(unsure, asked).status('response', '2027-06-01')).toBe('passed');
  });
});

describe('Alabama: 60 days, then 30 for eligibility, then 30 for the IEP', () => {
  const rules = stateOf({
    evaluation: clock(['evaluation-done'], [calendar(60, ['consent-given'])]),
    eligibility: clock(['eligibility-decided'], [calendar(30, ['evaluation-done'], { after: 'evaluation' })]),
    'iep-meeting': clock(
      ['iep-meeting-held'],
      [calendar(30, ['eligibility-decided'], { after: 'eligibility' })],
    ),
  });
  const dues = (more: Events) => {
    const found = caseOf(rules, { 'consent-given': '2026-12-16', ...more });
    return (['evaluation', 'eligibility', 'iep-meeting'] as const).map(found.due);
  };

  it('each step is counted from the last one, or from its date', () => {
    expect(dues({})).toEqual(['2027-02-14', '2027-03-16', '2027-04-15']);
    expect(dues({ 'evaluation-done': '2027-01-20' })).toEqual(['2027-02-14', '2027-02-19', '2027-03-21']);
    expect(dues({ 'evaluation-done': '2027-01-20', 'eligibility-decided': '2027-02-01' })).toEqual([
      '2027-02-14',
      '2027-02-19',
      '2027-03-03',
    ]);
    expect(caseOf(rules, {}).find('eligibility')).toMatchObject({ due: null, status: 'waiting' });
  });

  it('a date is sure while no consent has come, if the one before it is', () => {
    const chain = stateOf({
      response: clock(['plan-received'], [calendar(15, ['request-received'])]),
      evaluation: clock(['evaluation-done'], [calendar(60, ['consent-given'], { after: 'response' })]),
    });
    const found = caseOf(chain, { 'request-received': '2026-10-01' });
    expect(found.of('evaluation')).toMatchObject({ due: '2026-12-15', latest: '2026-12-15', open: [] });
  });

  it('a step before its chain began does not close it', () => {
    const old = [
      { type: 'iep-meeting-held' as const, on: '2025-05-01' },
      { type: 'consent-given' as const, on: '2026-12-16' },
    ];
    expect(caseOf(rules, old).status('iep-meeting', '2027-03-01')).toBe('upcoming');
  });
});

describe('South Dakota: 25 school days, then 30 calendar days', () => {
  const rules = stateOf({
    evaluation: clock(['evaluation-done'], [school(25, ['consent-given'])]),
    eligibility: clock(['eligibility-decided'], [calendar(30, ['evaluation-done'], { after: 'evaluation' })]),
  });
  const consent: Events = { 'consent-given': '2027-01-11' };

  it('holidays are left out of the first part only', () => {
    // 18 January and 15 February are holidays: day 25 is 17 February; 30 days later is 19 March.
    const found = caseOf(rules, consent, { breaks: [] });
    expect([found.due('evaluation'), found.due('eligibility')]).toEqual(['2027-02-17', '2027-03-19']);
    expect(found.at('eligibility').estimate).toBe(false);
    const dayOff = caseOf(rules, consent, { breaks: [], noSchool: ['2027-01-22'], lastDay: '2027-05-20' });
    expect([dayOff.due('evaluation'), dayOff.due('eligibility')]).toEqual(['2027-02-18', '2027-03-20']);
    const open = caseOf(rules, consent, { breaks: [], openOn: ['2027-02-15'] });
    expect(open.due('evaluation')).toBe('2027-02-16');
  });

  it('what is open in the first part is open in the second', () => {
    const found = caseOf(rules, consent);
    expect(found.of('eligibility')).toMatchObject({ due: '2027-03-19', latest: null, open: ['breaks'] });
    expect(found.status('eligibility', '2027-06-01')).toBe('passed');
    const done = caseOf(rules, { ...consent, 'evaluation-done': '2027-02-10' });
    expect(done.of('eligibility')).toMatchObject({ due: '2027-03-12', latest: '2027-03-12', open: [] });
  });
});

describe('several limits: the earliest counts', () => {
  it('Maryland: 60 days from consent, 90 from the request', () => {
    const rules = stateOf({
      evaluation: clock(
        ['evaluation-done'],
        [calendar(60, ['consent-given']), calendar(90, ['request-received'])],
      ),
    });
    const found = (consent?: string) =>
      caseOf(rules, { 'request-received': '2026-10-01', ...(consent && { 'consent-given': consent }) });
    expect(found().due('evaluation')).toBe('2026-12-30');
    expect(found('2026-10-20').due('evaluation')).toBe('2026-12-19');
    expect(found('2026-11-15').due('evaluation')).toBe('2026-12-30');
    expect(
      found('2026-11-15')
        .of('evaluation')
        .limits.map((l) => [l.due, l.leads]),
    ).toEqual([
      ['2027-01-14', false],
      ['2026-12-30', true],
    ]);
    // Two limits that end on one day: the first of them leads.
    expect(
      found('2026-10-31')
        .of('evaluation')
        .limits.map((l) => [l.due, l.leads]),
    ).toEqual([
      ['2026-12-30', true],
      ['2026-12-30', false],
    ]);
  });

  describe('Delaware: 45 school days, or 90 calendar days if that is less', () => {
    const rules = stateOf({
      evaluation: clock(
        ['eligibility-decided'],
        [school(45, ['consent-given']), calendar(90, ['consent-given'])],
      ),
    });
    it('without a calendar, the 90 days are sure and the 45 are not', () => {
      const found = caseOf(rules, { 'consent-given': '2026-10-05' });
      expect(found.of('evaluation')).toMatchObject({ due: '2026-12-10', latest: '2027-01-03' });
      expect(found.at('evaluation')).toMatchObject({ estimate: true, unit: 'school' });
      expect(found.status('evaluation', '2026-12-11')).toBe('passed');
      expect(found.status('evaluation', '2027-01-03')).toBe('passed');
      expect(found.status('evaluation', '2027-01-04')).toBe('overdue');
    });
    it('with the calendar, the school days are sure', () => {
      const breaks = [
        { first: '2026-11-25', last: '2026-11-27' },
        { first: '2026-12-21', last: '2027-01-01' },
      ];
      const found = caseOf(rules, { 'consent-given': '2026-10-05' }, { breaks });
      expect(found.of('evaluation')).toMatchObject({ due: '2026-12-14', latest: '2026-12-14', open: [] });
      expect(found.status('evaluation', '2026-12-15')).toBe('overdue');
    });
    it('over the summer the 90 days are the date, whether the first day is known or not', () => {
      for (const firstDay of ['2027-08-30', undefined]) {
        const known = { breaks: [], lastDay: '2027-06-11', ...(firstDay && { firstDay }) };
        const found = caseOf(rules, { 'consent-given': '2027-05-03' }, known);
        expect(found.at('evaluation')).toMatchObject({
          due: '2027-08-01',
          estimate: false,
          unit: 'calendar',
        });
        expect(found.of('evaluation').latest).toBe('2027-08-01');
      }
    });
  });
});
