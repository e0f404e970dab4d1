import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadStates } from '@/lib/content/states';
import { type PlainDate, Temporal } from '@/lib/dates';
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

  it('waits two days more after a long break: readings differ on the weekend before it', () => {
    const events: CaseEvent[] = [{ type: 'request-received', on: '2026-12-14' }];
    const status = (today: string) => response({ events, schoolCalendar: winter, today }).status;
    expect(status('2027-01-19')).toBe('today');
    expect(status('2027-01-21')).toBe('passed');
    expect(status('2027-01-22')).toBe('overdue');
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

  const oneDay = (from: string, span: number) =>
    fc.integer({ min: 0, max: span }).map((n) => Temporal.PlainDate.from(from).add({ days: n }));
  // Days off lie in the school year: one in summer would contradict the year's ends.
  const termDay = fc.oneof(
    { weight: 9, arbitrary: oneDay('2026-09-01', 235) },
    { weight: 1, arbitrary: oneDay('2027-09-11', 30) },
  );
  const someBreaks = fc
    .array(fc.tuple(termDay, fc.integer({ min: 0, max: 20 })), { maxLength: 5 })
    .map((list) =>
      list.map(([first, more]) => ({ first: `${first}`, last: `${first.add({ days: more })}` })),
    );
  const daysOff = fc.array(termDay, { maxLength: 8 }).map((list) => list.map((d) => d.toString()));
  const terms = fc.tuple(oneDay('2027-05-15', 40), oneDay('2027-08-01', 40)).map(([last, first]) => ({
    lastDay: last.toString(),
    firstDay: first.toString(),
  }));
  const at = (on: PlainDate, schoolCalendar: SchoolCalendar) =>
    response({
      events: [{ type: 'request-received', on: on.toString() }],
      schoolCalendar,
      today: '2026-09-01',
    }).due ?? '';

  it('agrees with a slow walk through the days, with breaks, single days off and a summer', () => {
    fc.assert(
      fc.property(oneDay('2026-09-01', 340), someBreaks, daysOff, terms, (on, breaks, noSchool, year) => {
        const calendar = { breaks, noSchool, ...year };
        const slow = slowCalifornia(on.toString(), 15, calendar, {
          ended: on.toString(),
          within: 10,
          days: 10,
        });
        expect(at(on, calendar)).toBe(slow);
      }),
      { numRuns: 400 },
    );
  });

  it('one more break, or day off, never makes the date earlier', () => {
    fc.assert(
      fc.property(oneDay('2026-09-01', 240), someBreaks, daysOff, (on, breaks, noSchool) => {
        const [whole, fewer] = [
          { breaks, noSchool },
          { breaks: breaks.slice(1), noSchool: noSchool.slice(1) },
        ];
        expect(at(on, whole) >= at(on, fewer)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('takes two weeks off, given one by one or day by day, as one break of ten school days', () => {
    // Received 14 Dec; days 1 to 6 are 15 to 20 Dec; still until Mon 4 Jan, which is day 7; day 15 is 12 Jan.
    const twoWeeks = [
      { first: '2026-12-21', last: '2026-12-25' },
      { first: '2026-12-28', last: '2027-01-01' },
    ];
    const oneByOne = ['21', '22', '23', '24', '25', '28', '29', '30', '31'].map((d) => `2026-12-${d}`);
    const events: CaseEvent[] = [{ type: 'request-received', on: '2026-12-14' }];
    for (const schoolCalendar of [
      { breaks: twoWeeks },
      { breaks: [], noSchool: [...oneByOne, '2027-01-01'] },
      { breaks: twoWeeks.slice(0, 1), noSchool: [...oneByOne.slice(5), '2027-01-01'] },
    ])
      expect(response({ events, schoolCalendar, today: '2027-01-08' })).toMatchObject({
        due: '2027-01-12',
        status: 'upcoming',
        estimate: false,
      });
  });

  it('calls nothing late on a calendar that does not reach the days in question', () => {
    const status = (on: string, today: string, schoolCalendar: SchoolCalendar) => {
      const { status, estimate } = response({
        events: [{ type: 'request-received', on }],
        schoolCalendar,
        today,
      });
      return [status, estimate];
    };
    const open = ['passed', true];
    // The year's ends are told, its breaks are not: in December most schools have one.
    const ends = { lastDay: '2027-06-04', firstDay: '2027-08-18' };
    expect(status('2026-12-14', '2027-01-08', ends)).toEqual(open);
    expect(status('2027-02-01', '2027-03-20', ends)).toEqual(['overdue', false]);
    // Last year's break; last year's ends with the next summer ahead.
    expect(
      status('2026-12-14', '2027-01-08', { breaks: [{ first: '2025-12-22', last: '2026-01-05' }] }),
    ).toEqual(open);
    expect(
      status('2027-05-25', '2027-06-20', { breaks: [], lastDay: '2026-06-05', firstDay: '2026-08-18' }),
    ).toEqual(open);
    expect(
      status('2026-10-01', '2026-10-20', { breaks: [{ first: '2025-12-22', last: '2026-01-05' }] }),
    ).toEqual(open);
    const memorialDay = { first: '2027-05-31', last: '2027-05-31' };
    expect(
      status('2027-05-25', '2027-06-20', {
        breaks: [memorialDay],
        lastDay: '2026-06-05',
        firstDay: '2026-08-18',
      }),
    ).toEqual(open);
    expect(status('2026-11-30', '2026-12-20', { breaks: [], lastDay: '2026-06-05' })).toEqual(open);
    // Only a week off in November was told of; the winter break that is over when the letter comes is enough.
    const november = { first: '2026-11-23', last: '2026-11-27' };
    expect(status('2026-12-07', '2027-01-08', { breaks: [november] })).toEqual(open);
    expect(status('2027-01-11', '2027-01-29', winter)).toEqual(['overdue', false]);
  });

  it('a later step shows that the plan came, but not when', () => {
    const events: CaseEvent[] = [received, { type: 'consent-given', on: '2027-01-15' }];
    const list = run({ events, today: '2027-01-20', schoolCalendar: winter });
    expect(find(list, 'response').status).toBe('done');
    expect(find(list, 'thirty-day').status).toBe('done');
  });

  it('gives no date, and does not fall over, when days off go on for years', () => {
    const breaks = Array.from({ length: 20 }, (_, n) => ({
      first: `${2027 + n}-01-01`,
      last: `${2027 + n}-12-31`,
    }));
    const events: CaseEvent[] = [{ type: 'request-received', on: '2026-12-28' }];
    expect(response({ events, schoolCalendar: { breaks } })).toMatchObject({ due: null, estimate: true });
    expect(
      response({ events, schoolCalendar: { breaks: [{ first: '2027-01-01', last: '9999-12-31' }] } }).due,
    ).toBe('2027-01-12');
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

  it('California’s year end: asked in its last 30 days, the IEP is due 30 days into the next', () => {
    const schoolCalendar = { breaks: [], lastDay: '2027-06-04', firstDay: '2027-08-18' };
    const due = (asked: string, agreed: string) =>
      find(
        run({
          events: [
            { type: 'request-received', on: asked },
            { type: 'consent-given', on: agreed },
          ],
          schoolCalendar,
          today: agreed,
        }),
        'evaluation',
      ).due;
    expect(due('2027-05-05', '2027-05-20')).toBe('2027-09-17');
    // Asked 31 days before: 15 of the 60 days are over on 4 June; day 16 is 18 August, day 60 is 1 October.
    expect(due('2027-05-04', '2027-05-20')).toBe('2027-10-01');
    // Agreed when the new year has begun: the 60 days run in full.
    expect(due('2027-05-20', '2027-08-30')).toBe('2027-10-29');
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
