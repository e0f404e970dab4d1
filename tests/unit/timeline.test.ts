import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadYaml } from '@/lib/content/yaml';
import { Temporal } from '@/lib/dates';
import {
  type CaseEvent,
  type Milestone,
  type MilestoneId,
  type SchoolCalendar,
  type StateRules,
  timeline,
} from '@/lib/timeline';
import { stateRules } from '@/lib/timeline/rules';

let california: StateRules;
beforeAll(async () => {
  california = await loadYaml('states/CA.yaml', stateRules);
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

  it('a signed IEP closes the meeting before it', () => {
    const signed: CaseEvent[] = [
      { type: 'eligibility-decided', on: '2026-12-14' },
      { type: 'iep-signed', on: '2027-03-01' },
    ];
    const list = run({ events: signed, rules: null, today: '2027-03-08' });
    expect(find(list, 'iep-meeting').status).toBe('done');
    expect(find(list, 'annual-review').due).toBe('2028-03-01');
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
});
