/** Days that do not count: holidays, breaks, the summer, the wait for consent; with dates counted by hand. */
import { describe, expect, it } from 'vitest';
import type { LimitRule, SchoolCalendar } from '@/lib/timeline';
import { caseOf, clock, type Events, stateOf } from './timeline-help';

describe('Connecticut: 45 school days from the request, without the wait for consent', () => {
  const rules = stateOf({
    evaluation: clock(
      ['iep-signed'],
      [
        {
          days: 45,
          unit: 'school',
          starts: ['request-received'],
          pauses: { consentWait: true },
        },
      ],
    ),
  });
  const found = (more: Events) =>
    caseOf(rules, { 'request-received': '2026-09-08', ...more }, { breaks: [], lastDay: '2027-06-11' });

  it('leaves out the days from the plan to the consent', () => {
    const answered = found({ 'plan-received': '2026-09-17', 'consent-given': '2026-09-24' });
    expect(answered.of('evaluation')).toMatchObject({ due: '2026-11-19', latest: '2026-11-19', open: [] });
    const waited = answered.of('evaluation').limits[0]?.days.filter((d) => d.kind === 'consent-wait');
    expect([waited?.length, waited?.[0]?.on, waited?.at(-1)?.on]).toEqual([7, '2026-09-18', '2026-09-24']);
  });
  it('is open until the consent came', () => {
    const open = { due: '2026-11-12', latest: null, open: ['earlier-step'] };
    expect(found({}).of('evaluation')).toMatchObject(open);
    expect(found({ 'plan-received': '2026-09-17' }).of('evaluation')).toMatchObject(open);
    expect(found({ 'consent-given': '2026-09-24' }).of('evaluation')).toMatchObject(open);
  });
  it('consent on the day of the plan is no wait; consent with changes ends it too', () => {
    const sameDay = found({ 'plan-received': '2026-09-17', 'consent-given': '2026-09-17' });
    expect(sameDay.of('evaluation')).toMatchObject({ due: '2026-11-12', latest: '2026-11-12', open: [] });
    const changed = found({ 'plan-received': '2026-09-17', 'consent-with-changes': '2026-09-24' });
    expect(changed.due('evaluation')).toBe('2026-11-19');
  });
});

describe('New Jersey: 20 calendar days without holidays and breaks, with the summer', () => {
  const twenty: LimitRule = {
    days: 20,
    unit: 'calendar',
    starts: ['request-received'],
    pauses: { breaksOver: 0, weekends: 'inside' },
  };
  const due = (asked: string, calendar: SchoolCalendar, limit = twenty) =>
    caseOf(
      stateOf({ response: clock(['plan-received'], [limit]) }),
      { 'request-received': asked },
      calendar,
    ).due('response');
  it('leaves out a holiday while there is school, not in summer', () => {
    // Juneteenth is observed on Friday 18 June.
    expect(due('2027-06-01', { breaks: [], lastDay: '2027-06-25', firstDay: '2027-09-02' })).toBe(
      '2027-06-22',
    );
    expect(due('2027-06-01', { breaks: [], lastDay: '2027-06-17', firstDay: '2027-09-02' })).toBe(
      '2027-06-21',
    );
    expect(due('2027-06-01', { breaks: [], lastDay: '2027-06-17' })).toBe('2027-06-21');
    // Also where the summer was told as a break.
    const asBreak = [{ first: '2027-06-18', last: '2027-09-01' }];
    expect(due('2027-06-01', { breaks: asBreak, lastDay: '2027-06-17', firstDay: '2027-09-02' })).toBe(
      '2027-06-21',
    );
  });
  it('Florida has the same days, and leaves out the summer as well', () => {
    const florida: LimitRule = { ...twenty, pauses: { breaksOver: 0, weekends: 'inside', summer: true } };
    const ends = { breaks: [], lastDay: '2027-06-17', firstDay: '2027-08-10' };
    // 16 days are over on 17 June; 10 August is day 17.
    expect(due('2027-06-01', ends, florida)).toBe('2027-08-13');
    expect(due('2027-06-01', { breaks: [], lastDay: '2027-06-17' }, florida)).toBeNull();
  });
});

describe('a break that goes on into a summer without an end', () => {
  const limit: LimitRule = {
    days: 3,
    unit: 'calendar',
    starts: ['request-received'],
    pauses: { breaksOver: 2, weekends: 'after' },
  };
  const rules = stateOf({ response: clock(['plan-received'], [limit]) });
  const year = { breaks: [{ first: '2027-06-01', last: '2027-06-04' }], lastDay: '2027-06-04' };
  const due = (asked: string, calendar: SchoolCalendar) =>
    caseOf(rules, { 'request-received': asked }, calendar).due('response');
  it('stops the count for a time that nobody has told us', () => {
    expect(due('2027-05-30', { ...year, firstDay: '2027-06-08' })).toBe('2027-06-09');
    expect(due('2027-05-30', year)).toBeNull();
    expect(due('2027-05-28', year)).toBe('2027-05-31');
  });
});

describe('business days', () => {
  it('leave out weekends and federal holidays, and may be moved by a state’s own', () => {
    const rules = stateOf({
      response: clock(['plan-received'], [{ days: 24, unit: 'business', starts: ['request-received'] }]),
    });
    const winter = { breaks: [{ first: '2026-12-21', last: '2027-01-03' }], openOn: ['2026-12-25'] };
    for (const calendar of [{}, winter]) {
      const found = caseOf(rules, { 'request-received': '2026-11-30' }, calendar);
      expect(found.of('response')).toMatchObject({
        due: '2027-01-05',
        latest: null,
        open: ['state-holidays'],
      });
      expect(found.status('response', '2027-06-01')).toBe('passed');
      const off = found.of('response').limits[0]?.days.filter((d) => d.kind === 'holiday');
      expect(off?.map((d) => d.on)).toEqual(['2026-12-25', '2027-01-01']);
      const weekends = found.of('response').limits[0]?.days.filter((d) => d.kind === 'weekend');
      expect([weekends?.length, weekends?.[0]?.on]).toEqual([10, '2026-12-05']);
    }
  });
});
