import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadYaml } from '@/lib/content/yaml';
import type { CaseEvent, SchoolCalendar, StateRules } from '@/lib/timeline';
import { stateRules } from '@/lib/timeline/rules';
import { slowDates } from '../oracle/clocks';
import { anyDay, calendars, runs } from './timeline-arbitraries';
import { caseOf } from './timeline-help';

let california: StateRules;
beforeAll(async () => {
  california = await loadYaml('states/CA.yaml', stateRules);
});

type Case = { events?: CaseEvent[]; today?: string; schoolCalendar?: SchoolCalendar };
const received: CaseEvent = { type: 'request-received', on: '2026-11-30' };
const winter: SchoolCalendar = { breaks: [{ first: '2026-12-21', last: '2027-01-08' }] };
const response = ({ events = [received], today = '2026-12-10', schoolCalendar }: Case) =>
  caseOf(california, events, schoolCalendar).at('response', today);

describe('California: 15 calendar days, Cal. Educ. Code 56321(a)', () => {
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
    const unsure = [received, { type: 'plan-received' as const, on: '2026-12-16' }];
    expect(response({ events: unsure, today: '2027-01-20' }).status).toBe('done');
  });

  it('agrees with a slow walk through the days, with breaks, single days off and a summer', () => {
    fc.assert(
      fc.property(anyDay, anyDay, calendars, (asked, agreed, calendar) => {
        const events: CaseEvent[] = [
          { type: 'request-received', on: asked },
          { type: 'consent-given', on: agreed },
        ];
        const slow = slowDates(california.clocks, events, calendar);
        const found = caseOf(california, events, calendar);
        expect(found.due('response')).toBe(slow.get('response'));
        expect(found.due('evaluation')).toBe(slow.get('evaluation'));
      }),
      runs(400),
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
    const found = caseOf(california, events, winter);
    expect(found.status('response', '2027-01-20')).toBe('done');
    expect(found.status('thirty-day', '2027-01-20')).toBe('done');
  });

  it('gives no date, and does not fall over, when days off go on for years', () => {
    const breaks = Array.from({ length: 20 }, (_, n) => ({
      first: `${2027 + n}-01-01`,
      last: `${2027 + n}-12-31`,
    }));
    const events: CaseEvent[] = [{ type: 'request-received', on: '2026-12-28' }];
    expect(response({ events, schoolCalendar: { breaks } })).toMatchObject({ due: null, estimate: true });
    const told = caseOf(california, events, { breaks }).of('response');
    expect(told).toMatchObject({ due: null, latest: null, open: ['summer'] });
    expect(
      response({ events, schoolCalendar: { breaks: [{ first: '2027-01-01', last: '9999-12-31' }] } }).due,
    ).toBe('2027-01-12');
  });

  it('gives the parent at least 15 days, and never calls a parent late', () => {
    const found = caseOf(california, [received, { type: 'plan-received', on: '2026-12-14' }], winter);
    expect(found.at('consent-window', '2026-12-20')).toMatchObject({ due: '2026-12-29', status: 'upcoming' });
    expect(found.status('consent-window', '2027-02-20')).toBe('passed');
  });

  it('year end: asked in its last 30 days, the IEP is due 30 days into the next', () => {
    const schoolCalendar = { breaks: [], lastDay: '2027-06-04', firstDay: '2027-08-18' };
    const due = (asked: string, agreed: string) =>
      caseOf(
        california,
        [
          { type: 'request-received', on: asked },
          { type: 'consent-given', on: agreed },
        ],
        schoolCalendar,
      ).due('evaluation');
    expect(due('2027-05-05', '2027-05-20')).toBe('2027-09-17');
    // Asked 31 days before: 15 of the 60 days are over on 4 June; day 16 is 18 August, day 60 is 1 October.
    expect(due('2027-05-04', '2027-05-20')).toBe('2027-10-01');
    // Agreed when the new year has begun: the 60 days run in full.
    expect(due('2027-05-20', '2027-08-30')).toBe('2027-10-29');
    expect([due('2027-05-20', '2027-08-18'), due('2027-05-20', '2027-08-19')]).toEqual([
      '2027-09-17',
      '2027-10-18',
    ]);
  });
});
