/** What is still open about a date: which days nobody told of could move it. */
import { describe, expect, it } from 'vitest';
import type { LimitRule, SchoolCalendar } from '@/lib/timeline';
import { caseOf, clock, stateOf } from './timeline-help';

const long: Partial<LimitRule> = { pauses: { breaksOver: 5, weekends: 'after', summer: true } };
const found = (asked: string, calendar: SchoolCalendar, more: Partial<LimitRule> = long, days = 15) => {
  const limit: LimitRule = { days, unit: 'calendar', starts: ['request-received'], ...more };
  const rules = stateOf({ response: clock(['plan-received'], [limit]) });
  return caseOf(rules, { 'request-received': asked }, calendar);
};
const open = (...args: Parameters<typeof found>) => found(...args).of('response').open;
const ends = { lastDay: '2027-06-04', firstDay: '2027-08-18' };

describe('a summer nobody told of', () => {
  it('may lie between mid-May and the first days of September', () => {
    expect(open('2026-09-07', { breaks: [] })).toEqual(['summer']);
    expect(open('2026-09-08', { breaks: [] })).toEqual([]);
    expect(open('2027-04-29', { breaks: [] })).toEqual([]);
    expect(open('2027-04-30', { breaks: [] })).toEqual(['summer']);
    // A count that reaches into the next year.
    expect(open('2026-09-20', { breaks: [] }, long, 240)).toEqual(['summer']);
  });
  it('is the next one, once the told one is over', () => {
    const last = { breaks: [], lastDay: '2026-06-05', firstDay: '2026-08-18' };
    expect(open('2026-08-17', last)).toEqual([]);
    expect(open('2026-08-18', last)).toEqual(['summer']);
    expect(open('2027-05-20', { breaks: [], ...ends })).toEqual([]);
  });
  it('matters only to a count that stops for it', () => {
    expect(open('2027-05-20', { breaks: [] }, {})).toEqual([]);
    expect(open('2027-05-20', { breaks: [] }, { pauses: { breaksOver: 5, weekends: 'after' } })).toEqual([]);
    expect(open('2027-05-20', { breaks: [] }, { unit: 'school' })).toEqual(['summer']);
    expect(open('2027-05-20', {}, { pauses: { summer: true } })).toEqual(['summer']);
  });
});

describe('breaks nobody told of', () => {
  it('are long only in their usual weeks: 10 December to 21 January, March and April', () => {
    expect(open('2026-11-24', ends)).toEqual([]);
    expect(open('2026-11-25', ends)).toEqual(['breaks']);
    expect(open('2027-01-21', ends)).toEqual(['breaks']);
    expect(open('2027-01-22', ends)).toEqual([]);
    expect(open('2027-02-13', ends)).toEqual([]);
    expect(open('2027-02-14', ends)).toEqual(['breaks']);
    expect(open('2027-05-01', ends)).toEqual(['breaks']);
    expect(open('2027-05-02', ends)).toEqual([]);
    // Without even the year's ends, anything is possible; so it is for the days of last year's calendar.
    expect(open('2026-10-01', {})).toEqual(['breaks']);
    expect(open('2026-10-01', { breaks: [] })).toEqual([]);
  });
  it('are told of by three days off or more in those weeks, not by fewer', () => {
    const off = (...noSchool: string[]) => open('2026-12-01', { ...ends, noSchool });
    expect(off('2026-12-17', '2026-12-18')).toEqual(['breaks']);
    expect(off('2026-12-16', '2026-12-17', '2026-12-18')).toEqual([]);
    expect(off('2026-12-02', '2026-12-03', '2026-12-04')).toEqual(['breaks']);
    expect(off('2027-01-25', '2027-01-26', '2027-01-27')).toEqual(['breaks']);
    // The break ended before the request: the weeks it stands for are told.
    const winter = { breaks: [{ first: '2026-12-21', last: '2027-01-08' }] };
    expect(open('2027-01-11', winter)).toEqual([]);
  });
  it('are known up to the last day that was told', () => {
    const november = { breaks: [{ first: '2026-11-23', last: '2026-11-27' }] };
    expect(open('2026-11-12', november, { unit: 'school' }, 6)).toEqual([]);
    expect(open('2026-11-12', november, { unit: 'school' }, 7)).toEqual(['breaks']);
    expect(open('2026-12-07', november)).toEqual(['breaks']);
    expect(open('2026-11-12', { breaks: [] }, { unit: 'school' }, 10)).toEqual([]);
    // Memorial Day is a holiday: day 4 is the last day of school, day 5 would come after it.
    expect(open('2027-05-28', { breaks: [], lastDay: '2027-06-04' }, { unit: 'school' }, 4)).toEqual([]);
  });
  it('of a calendar that ended 120 days before belong to another year', () => {
    const may = { breaks: [{ first: '2026-05-25', last: '2026-05-29' }] };
    expect(open('2026-09-26', may)).toEqual([]);
    expect(open('2026-09-27', may)).toEqual(['breaks']);
    const end = { breaks: [], lastDay: '2026-05-29' };
    expect(found('2026-09-26', end).due('response')).toBeNull();
    expect(found('2026-09-27', end).of('response')).toMatchObject({ due: '2026-10-12', latest: null });
    // A first day that was told is believed, however late: it is day 1.
    expect(found('2026-10-10', { ...end, firstDay: '2026-11-02' }).due('response')).toBe('2026-11-16');
  });
  it('may be single days anywhere, where a day or a week off stops the count', () => {
    const stopsFor = (breaksOver: number) =>
      open('2026-10-01', ends, { pauses: { breaksOver, weekends: 'both', summer: true } });
    expect([stopsFor(0), stopsFor(4), stopsFor(5)]).toEqual([['breaks'], ['breaks'], []]);
    expect(open('2026-10-01', ends, { unit: 'school' })).toEqual(['breaks']);
    const nearBreak = { yearEnd: { kind: 'near-break' as const, schoolDays: 5, breakDays: 10, days: 30 } };
    expect(open('2026-10-01', ends, nearBreak)).toEqual(['breaks']);
    const fewLeft = {
      kind: 'after-last-day' as const,
      schoolDaysLeft: [30, 45] as [number, number],
      days: 14,
    };
    expect(open('2026-10-01', ends, { yearEnd: fewLeft })).toEqual(['breaks']);
    expect(open('2026-10-01', ends, { pauses: { summer: true } })).toEqual([]);
    expect(open('2026-12-01', ends, {})).toEqual([]);
  });
});

describe('two days more after a long break, where readings of the law differ', () => {
  const status = (
    asked: string,
    today: string,
    calendar: SchoolCalendar,
    more: Partial<LimitRule>,
    days = 15,
  ) => found(asked, { ...ends, ...calendar }, more, days).status('response', today);
  const winter = { breaks: [{ first: '2026-12-21', last: '2027-01-08' }] };

  it('are given where the weekend before the break counts, and only then', () => {
    expect(status('2026-12-14', '2027-01-21', winter, long)).toBe('passed');
    expect(status('2026-12-14', '2027-01-22', winter, long)).toBe('overdue');
    // The break comes after the date.
    expect(status('2026-12-04', '2026-12-20', winter, long)).toBe('overdue');
    // 19 December to 10 January stand still: day 4 is Friday the 18th, day 15 is 21 January.
    const both = { pauses: { breaksOver: 5, weekends: 'both' as const, summer: true } };
    expect(status('2026-12-14', '2027-01-21', winter, both)).toBe('today');
    expect(status('2026-12-14', '2027-01-22', winter, both)).toBe('overdue');
    // A single day off: Friday 4 December to Sunday; day 5 is 8 December.
    const single = { pauses: { breaksOver: 0, weekends: 'after' as const } };
    expect(status('2026-11-30', '2026-12-09', { breaks: [], noSchool: ['2026-12-04'] }, single, 5)).toBe(
      'overdue',
    );
  });
});
