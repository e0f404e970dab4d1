import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadStates } from '@/lib/content/states';
import { Temporal } from '@/lib/dates';
import {
  type CaseEvent,
  type Milestone,
  type MilestoneId,
  type SchoolCalendar,
  type StateRules,
  timeline,
} from '@/lib/timeline';
import { slowCalifornia } from '../oracle/slow-count';

let california: StateRules;
beforeAll(async () => {
  california = (await loadStates()).CA as StateRules;
});

type Case = {
  events?: CaseEvent[];
  today?: string;
  schoolCalendar?: SchoolCalendar;
  rules?: StateRules | null;
};
const received: CaseEvent = { type: 'request-received', on: '2026-11-30' };
const run = ({
  events = [received],
  today = '2026-12-10',
  schoolCalendar = {},
  rules = california,
}: Case = {}) => timeline({ rules, events, schoolCalendar, today: Temporal.PlainDate.from(today) });
const find = (list: Milestone[], id: MilestoneId) => list.find((m) => m.id === id) as Milestone;
const winter: SchoolCalendar = { breaks: [{ first: '2026-12-21', last: '2027-01-08' }] };

describe('the thirty days', () => {
  it('end thirty days after the school got the letter, with no law behind them', () => {
    expect(find(run(), 'thirty-day')).toEqual({
      id: 'thirty-day',
      due: '2026-12-30',
      daysLeft: 20,
      status: 'upcoming',
      unit: 'calendar',
      basis: 'common-practice',
      citation: null,
      estimate: false,
    });
  });

  it.each([
    ['2026-11-30', 30, 'upcoming'],
    ['2026-12-29', 1, 'upcoming'],
    ['2026-12-30', 0, 'today'],
    ['2026-12-31', -1, 'passed'],
    ['2027-06-30', -182, 'passed'],
  ])('on %s there are %i days left: %s', (today, left, status) => {
    expect(find(run({ today }), 'thirty-day')).toMatchObject({ daysLeft: left, status });
  });

  it('do not pause for breaks, and are never overdue', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (shift) => {
        const today = Temporal.PlainDate.from('2026-12-30').add({ days: shift }).toString();
        for (const rules of [null, california]) {
          const thirty = find(run({ rules, today, schoolCalendar: winter }), 'thirty-day');
          expect(thirty.due).toBe('2026-12-30');
          expect(thirty.status).not.toMatch(/overdue|late/);
        }
      }),
    );
  });
});

describe('California: 15 calendar days, Cal. Educ. Code 56321(a)', () => {
  const response = (c: Case) => find(run(c), 'response');

  it('ends on day 15, and is an estimate while no calendar is known', () => {
    expect(response({})).toMatchObject({
      due: '2026-12-15',
      daysLeft: 5,
      status: 'upcoming',
      basis: 'state-law',
      estimate: true,
    });
    expect(response({ schoolCalendar: winter })).toMatchObject({ due: '2026-12-15', estimate: false });
  });

  it('stands still in the winter break and goes on when school is back', () => {
    // Received 14 Dec; days 1 to 6 are 15 to 20 Dec; still until Mon 11 Jan, which is day 7; day 15 is 19 Jan.
    const events: CaseEvent[] = [{ type: 'request-received', on: '2026-12-14' }];
    expect(response({ events, schoolCalendar: winter, today: '2026-12-14' }).due).toBe('2027-01-19');
  });

  it('does not stand still in a week off', () => {
    const events: CaseEvent[] = [{ type: 'request-received', on: '2026-11-16' }];
    expect(
      response({
        events,
        schoolCalendar: { breaks: [{ first: '2026-11-23', last: '2026-11-27' }] },
        today: '2026-11-20',
      }).due,
    ).toBe('2026-12-01');
  });

  it('year end: ten days or less before the last day gives ten days of the next year', () => {
    const schoolCalendar = { breaks: [], lastDay: '2027-06-04', firstDay: '2027-08-18' };
    const due = (on: string) =>
      response({ events: [{ type: 'request-received', on }], schoolCalendar, today: '2027-06-10' }).due;
    expect(due('2027-05-25')).toBe('2027-08-28');
    expect(due('2027-06-04')).toBe('2027-08-28');
    // Eleven days before: the 15 days run; eleven are over on 4 June, day 12 is the first day back, day 15 is 21 August.
    expect(due('2027-05-24')).toBe('2027-08-21');
    // In summer: the first day of school is day 1.
    expect(due('2027-06-07')).toBe('2027-09-01');
  });

  it('gives no date when the next school year has no first day yet', () => {
    const schoolCalendar = { lastDay: '2027-06-04' };
    const at = (on: string) =>
      response({ events: [{ type: 'request-received', on }], schoolCalendar, today: '2027-06-07' });
    expect(at('2027-06-01')).toMatchObject({ due: null, daysLeft: null, status: 'waiting', estimate: true });
    expect(at('2027-05-24')).toMatchObject({ due: null, status: 'waiting', estimate: true });
    expect(at('2027-05-10')).toMatchObject({ due: '2027-05-25', estimate: false });
  });

  it('is overdue only when nothing can still move the date', () => {
    expect(response({ today: '2026-12-16' }).status).toBe('passed');
    expect(response({ today: '2026-12-16', schoolCalendar: winter }).status).toBe('overdue');
    expect(response({ today: '2026-12-15', schoolCalendar: winter }).status).toBe('today');
    // In June a summer nobody told us of could have stopped the clock.
    const events: CaseEvent[] = [{ type: 'request-received', on: '2027-05-20' }];
    expect(response({ events, today: '2027-06-30', schoolCalendar: winter }).status).toBe('passed');
  });

  it('closes when the plan comes or the school says no', () => {
    const came = (on: string, type: CaseEvent['type'] = 'plan-received') =>
      response({ events: [received, { type, on }], today: '2027-01-20', schoolCalendar: winter });
    expect(came('2026-12-15').status).toBe('done');
    expect(came('2026-12-16').status).toBe('done-late');
    expect(came('2026-12-14', 'request-refused').status).toBe('done');
    // Without a calendar we cannot say it was late.
    expect(
      find(
        run({ events: [received, { type: 'plan-received', on: '2026-12-16' }], today: '2027-01-20' }),
        'response',
      ).status,
    ).toBe('done');
  });

  it('agrees with a slow walk through the days, and a break never makes a date earlier', () => {
    const start = fc
      .integer({ min: 0, max: 150 })
      .map((n) => Temporal.PlainDate.from('2026-09-01').add({ days: n }));
    const breaks = fc.array(fc.tuple(fc.integer({ min: 0, max: 160 }), fc.integer({ min: 0, max: 20 })), {
      maxLength: 1,
    });
    fc.assert(
      fc.property(start, breaks, (on, list) => {
        const spans = list.map(([from, long]) => {
          const first = Temporal.PlainDate.from('2026-09-01').add({ days: from });
          return { first: first.toString(), last: first.add({ days: long }).toString() };
        });
        const events: CaseEvent[] = [{ type: 'request-received', on: on.toString() }];
        const due = response({ events, schoolCalendar: { breaks: spans }, today: '2026-09-01' }).due ?? '';
        expect(due).toBe(slowCalifornia(on.toString(), 15, spans));
        expect(
          due >= (response({ events, schoolCalendar: { breaks: [] }, today: '2026-09-01' }).due ?? ''),
        ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what follows', () => {
  const events: CaseEvent[] = [
    received,
    { type: 'plan-received', on: '2026-12-14' },
    { type: 'consent-given', on: '2026-12-16' },
  ];

  it('waits for its own start', () => {
    for (const m of run().slice(2)) expect(m).toMatchObject({ due: null, daysLeft: null, status: 'waiting' });
    expect(run({ events: [] }).every((m) => m.status === 'waiting' && m.due === null)).toBe(true);
  });

  it('gives the parent at least 15 days in California, and never calls a parent late', () => {
    const open = events.slice(0, 2);
    expect(
      find(run({ events: open, today: '2026-12-20', schoolCalendar: winter }), 'consent-window'),
    ).toMatchObject({ due: '2026-12-29', status: 'upcoming' });
    expect(
      find(run({ events: open, today: '2027-02-20', schoolCalendar: winter }), 'consent-window').status,
    ).toBe('passed');
  });

  it('counts 60 days from consent: federal without a state, paused in California', () => {
    expect(find(run({ events, rules: null }), 'evaluation')).toMatchObject({
      due: '2027-02-14',
      basis: 'federal-law',
      citation: '34 CFR 300.301(c)(1)',
      estimate: false,
    });
    // 21 days stand still: 21 Dec to 10 Jan.
    expect(find(run({ events, schoolCalendar: winter }), 'evaluation')).toMatchObject({
      due: '2027-03-07',
      basis: 'state-law',
    });
    // Sources differ on California's pause, so it is never called overdue.
    expect(find(run({ events, schoolCalendar: winter, today: '2027-12-01' }), 'evaluation').status).toBe(
      'passed',
    );
  });

  it('counts 30 days to the IEP meeting, a year to the next, three years to the next evaluation', () => {
    const later: CaseEvent[] = [...events, { type: 'eligibility-decided', on: '2027-02-01' }];
    const list = run({ events: later, today: '2027-02-02', rules: null });
    expect(find(list, 'iep-meeting')).toMatchObject({ due: '2027-03-03', citation: '34 CFR 300.323(c)(1)' });
    expect(find(list, 'reevaluation').due).toBe('2030-02-01');
    const met = run({
      events: [...later, { type: 'iep-meeting-held', on: '2028-02-29' }],
      today: '2028-03-01',
      rules: null,
    });
    expect(find(met, 'iep-meeting').status).toBe('done-late');
    expect(find(met, 'annual-review').due).toBe('2029-02-28');
  });

  it('prints the milestones in their order, with just the fields of its shape', () => {
    expect(run().map((m) => m.id)).toEqual([
      'thirty-day',
      'response',
      'consent-window',
      'evaluation',
      'iep-meeting',
      'annual-review',
      'reevaluation',
    ]);
    for (const m of run())
      expect(Object.keys(m)).toEqual([
        'id',
        'due',
        'daysLeft',
        'status',
        'unit',
        'basis',
        'citation',
        'estimate',
      ]);
  });

  it('never throws on events or calendars that make no sense', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('2026-02-30', '2026-12-01', ''));
    fc.assert(
      fc.property(fc.array(text), text, text, (dates, first, last) => {
        const odd = dates.map((on) => ({ type: 'request-received' as const, on }));
        run({
          events: odd,
          schoolCalendar: { breaks: [{ first, last }], noSchool: dates, lastDay: first, firstDay: last },
        });
      }),
    );
  });
});
