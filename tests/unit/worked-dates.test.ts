import { describe, expect, it } from 'vitest';
import {
  addCalendarDays,
  countDays,
  days,
  daysBetween,
  type PlainDate,
  Temporal,
  toSerial,
} from '@/lib/dates';
import type { LimitRule, SchoolCalendar } from '@/lib/timeline';
import { caseOf, clock, type Events, stateOf } from './timeline-help';

const on = (iso: string): PlainDate => Temporal.PlainDate.from(iso);

/** Deadlines whose days a published decision counts: the source, the first day, the days, the last day. */
const counted: [string, string, number, string][] = [
  ['Wisconsin DPI 13-042: evaluation, from the day the consent was received', '2013-04-12', 60, '2013-06-11'],
  ['Wisconsin DPI 17-061 and 17-083: decision; 1 November was day 61', '2017-09-01', 60, '2017-10-31'],
  ['Oregon, Brookings-Harbor: order, before it was extended', '2017-05-26', 60, '2017-07-25'],
  ['Oregon, Brookings-Harbor: order, with 14 days more', '2017-05-26', 74, '2017-08-08'],
  ['Washington OAH 2021-SE-0036: after the record closed; a Sunday stands', '2021-06-18', 30, '2021-07-18'],
  ['R.P. v. D.C., 474 F. Supp. 2d 152: going to court; 24 August was day 91', '2006-05-25', 90, '2006-08-23'],
  ['Parker v. D.C.: 120 days from the request, over by 22 July', '2004-03-18', 120, '2004-07-16'],
];

describe('published counts of days', () => {
  it.each(counted)('%s', (_, start, n, due) => {
    expect(addCalendarDays(on(start), days(n, 'calendar')).toString()).toBe(due);
    expect(countDays(toSerial(on(start)), days(n, 'calendar'), () => true)).toBe(toSerial(on(due)));
    expect(daysBetween(on(start), on(due))).toBe(n);
  });

  it('Oregon, Brookings-Harbor: the year before 26 May 2017 is 27 May 2016 to that day, both counted', () => {
    expect(daysBetween(on('2016-05-27'), on('2017-05-26')) + 1).toBe(365);
  });

  it('Wisconsin DPI 12-060: an IEP’s year ends on the day of its meeting; the newest meeting counts', () => {
    const first = { type: 'iep-meeting-held' as const, on: '2011-11-07' };
    expect(caseOf(null, [first]).due('annual-review')).toBe('2012-11-07');
    expect(caseOf(null, [first, { ...first, on: '2011-12-19' }]).due('annual-review')).toBe('2012-12-19');
  });
});

type Row = { source: string; limits: LimitRule[]; events: Events; calendar?: SchoolCalendar; due: string };
const asked: LimitRule['starts'] = ['request-received'];
const agreed: LimitRule['starts'] = ['consent-given'];
const california = (n: number, starts = agreed): LimitRule[] => [
  { days: n, unit: 'calendar', starts, pauses: { breaksOver: 5, weekends: 'after', summer: true } },
];
const texas: LimitRule[] = [{ days: 15, unit: 'school', starts: asked }];
const pennsylvania: LimitRule[] = [{ days: 60, unit: 'calendar', starts: agreed, pauses: { summer: true } }];
const ohio: LimitRule[] = [
  { days: 30, unit: 'calendar', starts: ['eligibility-decided'] },
  { days: 90, unit: 'calendar', starts: agreed },
  { days: 120, unit: 'calendar', starts: asked },
];
const federal: LimitRule[] = [{ days: 60, unit: 'calendar', starts: agreed }];

/** How official sources say that days are counted, with days of our own choice. */
const conventions: Row[] = [
  {
    source: 'Texas Education Agency: the first school day after receipt is day 1',
    limits: texas,
    events: { 'request-received': '2026-11-30' },
    due: '2026-12-21',
  },
  {
    source: '19 TAC 89.1011(b), "the 15th school day after the date": a Saturday, so Monday is day 1',
    limits: texas,
    events: { 'request-received': '2026-11-28' },
    due: '2026-12-18',
  },
  {
    source: 'San Diego Unified manual: Thanksgiving week does not stop the clock',
    limits: california(15, asked),
    events: { 'request-received': '2026-11-16' },
    calendar: { breaks: [{ first: '2026-11-23', last: '2026-11-27' }] },
    due: '2026-12-01',
  },
  {
    // Day 6 is Sunday 20 December; day 7 is Monday 11 January, when "regular school days reconvene".
    source: 'San Diego Unified manual: winter break stops it, until school is back',
    limits: california(15, asked),
    events: { 'request-received': '2026-12-14' },
    calendar: { breaks: [{ first: '2026-12-21', last: '2027-01-08' }] },
    due: '2027-01-19',
  },
  {
    // The source's "2nd day of school" gives one day of grace. Cal. Educ. Code 56344(a) lets the count go on "on the
    // date that regular schooldays reconvene": that date counts, so with 59 days over on the last day of school, the
    // first day back is day 60. A day later would tell a parent that the school has a day which the law does not give.
    source: 'Economou Law Group, 2014: day 59 is the last day before summer',
    limits: california(60),
    events: { 'consent-given': '2027-04-06' },
    calendar: { breaks: [], lastDay: '2027-06-04', firstDay: '2027-08-18' },
    due: '2027-08-18',
  },
  {
    // 21 to 29 November and 19 December to 3 January stand still: 9 and 16 days after 15 January.
    source: 'Ga. Comp. R. & Regs. 160-4-7-.04(1)(b): five school days off, with the adjoining weekends',
    limits: [
      {
        days: 60,
        unit: 'calendar',
        starts: agreed,
        pauses: { breaksOver: 4, weekends: 'both', summer: true },
      },
    ],
    events: { 'consent-given': '2026-11-16' },
    calendar: {
      breaks: [
        { first: '2026-11-23', last: '2026-11-27' },
        { first: '2026-12-21', last: '2027-01-01' },
      ],
    },
    due: '2027-02-09',
  },
  {
    // 32 days are over on the last day, 11 June; the first day of the fall term, 30 August, is day 33.
    source: '22 Pa. Code 14.123(b): summer is left out, up to the day before the fall term',
    limits: pennsylvania,
    events: { 'consent-given': '2027-05-10' },
    calendar: { breaks: [], lastDay: '2027-06-11', firstDay: '2027-08-30' },
    due: '2027-09-26',
  },
  {
    source: '22 Pa. Code 14.123(b): other breaks count',
    limits: pennsylvania,
    events: { 'consent-given': '2026-12-01' },
    calendar: { breaks: [{ first: '2026-12-21', last: '2027-01-08' }] },
    due: '2027-01-30',
  },
  {
    source: 'OAC 3301-51-07, the shortest of three: 120 days from the request',
    limits: ohio,
    events: { 'request-received': '2026-09-01', 'consent-given': '2026-10-15' },
    due: '2026-12-30',
  },
  {
    source: 'OAC 3301-51-07, the shortest of three: 90 days from consent',
    limits: ohio,
    events: { 'request-received': '2026-09-01', 'consent-given': '2026-09-15' },
    due: '2026-12-14',
  },
  {
    source: 'OAC 3301-51-07, the shortest of three: 30 days from eligibility',
    limits: ohio,
    events: {
      'request-received': '2026-09-01',
      'consent-given': '2026-10-15',
      'eligibility-decided': '2026-11-20',
    },
    due: '2026-12-20',
  },
  {
    source: 'Ohio Department of Education: 29 February counts',
    limits: federal,
    events: { 'consent-given': '2028-01-15' },
    due: '2028-03-15',
  },
  {
    source: 'the same dates in a year without it',
    limits: federal,
    events: { 'consent-given': '2027-01-15' },
    due: '2027-03-16',
  },
  {
    source: 'OSEP, Letter to Reyes (2012): the federal 60 days go on in every break',
    limits: federal,
    events: { 'consent-given': '2027-05-10' },
    calendar: {
      breaks: [{ first: '2027-05-24', last: '2027-06-04' }],
      lastDay: '2027-06-11',
      firstDay: '2027-08-30',
    },
    due: '2027-07-09',
  },
];

describe('published ways of counting', () => {
  it.each(conventions)('$source', ({ limits, events, calendar, due }) => {
    expect(
      caseOf(stateOf({ evaluation: clock(['iep-signed'], limits) }), events, calendar).due('evaluation'),
    ).toBe(due);
  });
});
