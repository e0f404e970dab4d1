/** Steps in any order, on one day, or given twice. */
import { describe, expect, it } from 'vitest';
import type { CaseEvent, ClockRule, EventType } from '@/lib/timeline';
import { caseOf, clock, stateOf } from './timeline-help';

const from = (days: number, ...starts: EventType[]): ClockRule['limits'][number] => ({
  days,
  unit: 'calendar',
  starts,
});
const asked = { 'request-received': '2026-10-01' };

describe('the order in which events are given', () => {
  it('does not matter', () => {
    const list: CaseEvent[] = [
      { type: 'iep-meeting-held', on: '2027-05-01' },
      { type: 'iep-meeting-held', on: '2025-05-01' },
      { type: 'iep-meeting-held', on: '2026-05-01' },
      { type: 'eligibility-decided', on: '2026-04-20' },
      { type: 'eligibility-decided', on: '2023-04-10' },
      { type: 'found-not-eligible', on: '2022-01-01' },
      { type: 'request-refused', on: '2022-02-01' },
      { type: 'request-refused', on: '2021-02-01' },
      { type: 'request-received', on: 'soon' },
    ];
    for (const events of [list, [...list].reverse()]) {
      const found = caseOf(null, events);
      expect(found.due('annual-review')).toBe('2028-05-01');
      expect(found.due('reevaluation')).toBe('2029-04-20');
      // The first finding starts the clock; the first meeting after it closes it.
      expect(found.at('iep-meeting', '2030-01-01')).toMatchObject({ due: null, status: 'waiting' });
      expect(found.due('due-process')).toBe('2024-02-01');
      expect(found.due('thirty-day')).toBeNull();
    }
    const yes = [...list, { type: 'plan-received' as const, on: '2022-03-01' }];
    expect(caseOf(null, yes).at('iep-meeting', '2030-01-01')).toMatchObject({
      due: '2023-05-10',
      status: 'done-late',
    });
  });
});

describe('an answer', () => {
  it.each<EventType>(['plan-received', 'request-refused'])(
    '%s closes the 30 days, on the same day too',
    (answer) => {
      expect(caseOf(null, { ...asked, [answer]: '2026-10-01' }).status('thirty-day', '2026-12-01')).toBe(
        'done',
      );
      expect(caseOf(null, { ...asked, [answer]: '2026-11-20' }).status('thirty-day', '2026-12-01')).toBe(
        'done',
      );
    },
  );
  it('is not the meeting at which the team talks about the request', () => {
    const met = caseOf(null, { ...asked, 'team-met': '2026-10-10' });
    expect(met.status('thirty-day', '2026-10-20')).toBe('upcoming');
    expect(met.status('thirty-day', '2026-11-01')).toBe('passed');
  });
  it('after the first of several starts closes a clock', () => {
    const rules = stateOf({
      evaluation: clock(['evaluation-done'], [from(60, 'consent-given'), from(90, 'request-received')]),
    });
    const events = { ...asked, 'consent-given': '2026-11-15', 'evaluation-done': '2026-11-01' };
    expect(caseOf(rules, events).status('evaluation', '2027-06-01')).toBe('done');
  });
  it('found not eligible is late like any other', () => {
    const rules = stateOf({ eligibility: clock(['eligibility-decided'], [from(30, 'evaluation-done')]) });
    const events = { 'evaluation-done': '2026-10-01', 'found-not-eligible': '2026-11-01' };
    expect(caseOf(rules, events).status('eligibility', '2027-06-01')).toBe('done-late');
  });
});

describe('a no', () => {
  it('stops each clock of the evaluation, though its own start has happened', () => {
    const rules = stateOf({
      response: clock(['plan-received'], [from(15, 'request-received')]),
      evaluation: clock(['evaluation-done'], [from(60, 'request-received')]),
      'federal-evaluation': clock(['evaluation-done'], [from(60, 'request-received')]),
      eligibility: clock(['eligibility-decided'], [from(30, 'request-received')]),
      'iep-meeting': clock(['iep-meeting-held'], [from(30, 'request-received')]),
    });
    const found = caseOf(rules, { ...asked, 'asked-for-504': '2026-10-12' });
    const ids = ['response', 'evaluation', 'federal-evaluation', 'eligibility', 'iep-meeting'] as const;
    expect(ids.map(found.due)).toEqual(['2026-10-16', null, null, null, null]);
  });
});

describe('what is not known', () => {
  it('has no date, and neither has what follows from it', () => {
    const rules = stateOf({
      response: clock(['team-met'], [{ ...from(15, 'request-received'), pauses: { summer: true } }]),
      notice: clock(['plan-received'], [{ ...from(7, 'team-met'), after: 'response' }]),
    });
    const found = caseOf(rules, { 'request-received': '2027-06-01' }, { breaks: [], lastDay: '2027-06-04' });
    expect(found.of('response')).toMatchObject({ due: null, latest: null, open: ['summer'] });
    expect(found.of('response').limits[0]).toMatchObject({ estimate: true, leads: true, days: [] });
    expect(found.at('notice')).toMatchObject({ due: null, status: 'waiting', estimate: false });
    // The last day of school itself is still counted.
    const last = caseOf(rules, { 'request-received': '2027-05-20' }, { breaks: [], lastDay: '2027-06-04' });
    expect(last.at('response')).toMatchObject({ due: '2027-06-04', estimate: false });
  });
  it('a consent before the plan tells nothing of the wait', () => {
    const rules = stateOf({
      evaluation: clock(['iep-signed'], [{ ...from(45, 'request-received'), pauses: { consentWait: true } }]),
    });
    const events = { ...asked, 'plan-received': '2026-10-10', 'consent-given': '2026-10-05' };
    expect(caseOf(rules, events).of('evaluation').open).toEqual(['earlier-step']);
  });
  it('two reported numbers block the federal one of their own step only', () => {
    const rules = stateOf(
      {},
      {
        reports: [
          { about: 'notice', days: 10, unit: null },
          { about: 'evaluation', days: 80, unit: null },
        ],
      },
    );
    const ids = caseOf(rules, asked)
      .all()
      .map((m) => m.id);
    expect(ids).toEqual(['thirty-day', 'iep-meeting', 'annual-review', 'reevaluation']);
  });
});
