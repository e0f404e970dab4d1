import { describe, expect, test } from 'vitest';
import { checkBreak, checkDayOff, checkYearEnd, spanOf } from '@/components/tracker/calendar/check';
import {
  addBreak,
  addDayOff,
  askedBy,
  holidaysOf,
  mattersUnder,
  missesTheTime,
  noBreaks,
  overlapWith,
  removeBreak,
  removeDayOff,
  setOpenOn,
  setYearEnd,
} from '@/components/tracker/calendar/model';
import {
  californiaRules,
  caseExample,
  type ExampleCase,
  mississippiRules,
  schoolDayRules,
  winterBreak,
} from '@/components/tracker/counted/fixtures';
import { explainOpen } from '@/components/tracker/counted/model';
import { maya } from '@/components/tracker/fixtures';
import { Temporal } from '@/lib/dates/temporal';
import type { SchoolCalendar } from '@/lib/timeline';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const typed = (text: string) => {
  const [month = '', d = '', year = ''] = text.split('/');
  return { month, day: d, year };
};
const span = spanOf(day('2026-11-30'), day('2026-12-10'));
const told = (schoolCalendar: SchoolCalendar) => ({ ...maya, schoolCalendar });

describe('a break', () => {
  const check = (first: string, last: string, list = [winterBreak]) =>
    checkBreak({ first: typed(first), last: typed(last) }, list, span);

  test.each([
    ['12/22/2026', '12/21/2026', { last: 'order' }],
    ['', '', { first: 'required', last: 'required' }],
    ['2/30/2027', '3/5/2027', { first: 'date', last: undefined }],
    ['12/21/2016', '1/1/2017', { first: 'range', last: 'range' }],
    ['12/21/2062', '1/1/2063', { first: 'range', last: 'range' }],
    ['12/21/2026', '1/1/2028', { last: 'long' }],
    ['12/21/2026', '1/1/2027', { first: 'same' }],
  ])('%s to %s -> %o', (first, last, errors) => expect(check(first, last)).toEqual({ value: null, errors }));

  test('one that shares days with another is fine, and the list says which', () => {
    const { value } = check('12/30/2026', '1/4/2027');
    expect(value).toEqual({ first: '2026-12-30', last: '2027-01-04' });
    const breaks = [winterBreak, { first: '2026-12-30', last: '2027-01-04' }];
    expect(breaks.map((b) => overlapWith(breaks, b))).toEqual([undefined, winterBreak]);
    const apart = [winterBreak, { first: '2027-01-02', last: '2027-01-04' }];
    expect(apart.map((b) => overlapWith(apart, b))).toEqual([undefined, undefined]);
  });

  test('one day is a break too', () =>
    expect(check('2/12/2027', '2/12/2027').value).toEqual({ first: '2027-02-12', last: '2027-02-12' }));
});

describe('a single day off', () => {
  const calendar = { breaks: [winterBreak], noSchool: ['2026-12-04'], openOn: ['2027-02-15'] };
  test.each([
    ['12/5/2026', { on: '2026-12-05', note: 'weekend' }],
    ['12/4/2026', { on: '2026-12-04', note: 'twice' }],
    ['12/23/2026', { on: '2026-12-23', note: 'in-break' }],
    ['1/18/2027', { on: '2027-01-18', note: 'holiday' }],
    ['2/15/2027', { on: '2027-02-15' }],
    ['12/7/2026', { on: '2026-12-07' }],
    ['', { error: 'required' }],
    ['12/7/1926', { error: 'range' }],
    ['13/7/2026', { error: 'date' }],
  ])('%s -> %o', (text, found) => expect(checkDayOff(typed(text), calendar, span)).toEqual(found));
});

describe('the year’s end', () => {
  const check = (lastDay: string, firstDay: string) =>
    checkYearEnd({ lastDay: typed(lastDay), firstDay: typed(firstDay) }, span);
  const none = { lastDay: undefined, firstDay: undefined };

  test.each([
    ['6/4/2027', '6/4/2027', { ...none, firstDay: 'order' }],
    ['6/4/2027', '6/3/2027', { ...none, firstDay: 'order' }],
    ['6/4/2027', '1/4/2028', { ...none, firstDay: 'long' }],
    ['', '8/18/2027', { ...none, lastDay: 'needed' }],
    ['6/31/2027', '', { ...none, lastDay: 'date' }],
    ['6/4/2047', '8/18/2047', { lastDay: 'range', firstDay: 'range' }],
  ])('%s and %s -> %o', (last, first, errors) => expect(check(last, first).errors).toEqual(errors));

  test('either may be unknown', () => {
    expect(check('6/4/2027', '')).toEqual({ value: { ...none, lastDay: '2027-06-04' }, errors: none });
    expect(check('', '')).toEqual({ value: none, errors: none });
  });
});

describe('changes', () => {
  test('breaks are kept in order; the last one gone means not known, "none" is a list without any', () => {
    const two = addBreak({ first: '2026-11-23', last: '2026-11-27' })(told({ breaks: [winterBreak] }));
    expect(two.schoolCalendar.breaks?.map((b) => b.first)).toEqual(['2026-11-23', '2026-12-21']);
    expect(removeBreak(winterBreak)(told({ breaks: [winterBreak] })).schoolCalendar).toEqual({});
    expect(noBreaks(maya).schoolCalendar).toEqual({ breaks: [] });
  });

  test('nothing else of the calendar is lost', () => {
    const all = {
      breaks: [winterBreak],
      noSchool: ['2026-12-04'],
      openOn: ['2027-02-15'],
      lastDay: '2027-06-04',
    };
    const next = [addDayOff('2026-12-07'), setYearEnd({ lastDay: undefined, firstDay: undefined })].reduce(
      (record, change) => change(record),
      told(all),
    );
    expect(next.schoolCalendar).toEqual({
      breaks: [winterBreak],
      noSchool: ['2026-12-04', '2026-12-07'],
      openOn: ['2027-02-15'],
    });
    expect(removeDayOff('2026-12-04')(told({ noSchool: ['2026-12-04'] })).schoolCalendar).toEqual({});
  });

  test('a day off is not a day with school', () =>
    expect(addDayOff('2027-02-15')(told({ openOn: ['2027-02-15'] })).schoolCalendar).toEqual({
      noSchool: ['2027-02-15'],
    }));

  test('what was said of holidays that are not shown stays', () =>
    expect(
      setOpenOn(['2027-02-15'], ['2027-01-18', '2027-02-15'])(told({ openOn: ['2025-02-17', '2027-01-18'] }))
        .schoolCalendar.openOn,
    ).toEqual(['2025-02-17', '2027-02-15']));
});

test('holidays are listed from the request to a year later, and each has a name of ours', () => {
  const list = holidaysOf(maya);
  expect(list[0]).toEqual({ on: '2026-12-25', key: 'christmas' });
  expect(list.at(-1)).toEqual({ on: '2027-11-25', key: 'thanksgiving' });
  expect(list).toHaveLength(11);
  expect(list.filter((h) => h.key === 'other')).toEqual([]);
  const calendar = {
    breaks: [winterBreak],
    openOn: ['2027-01-01'],
    lastDay: '2027-06-04',
    firstDay: '2027-08-18',
  };
  const asked = holidaysOf(told(calendar)).map((h) => h.key);
  // Christmas is in the break, Juneteenth and July 4 in the summer; the school is open on New Year's Day.
  expect(asked).toHaveLength(8);
  expect(asked).toContain('newYear');
  expect(asked).not.toContain('christmas');
});

describe('what a case needs', () => {
  const asked = (example: ExampleCase, today = '2026-12-10') => {
    const { input, milestones } = caseExample(example, today);
    return askedBy(explainOpen(input, milestones));
  };
  const events = { 'request-received': '2026-11-30' };

  test('only what the state’s rules look at', () => {
    expect(mattersUnder(californiaRules)).toEqual({ daysOff: true, yearEnd: true });
    expect(mattersUnder(mississippiRules)).toEqual({ daysOff: false, yearEnd: false });
    expect(mattersUnder(null)).toEqual({ daysOff: false, yearEnd: false });
  });

  test('asks for the time in which a date could still move', () => {
    expect(asked({ rules: schoolDayRules, events })).toEqual({
      daysOff: true,
      yearEnd: false,
      from: '2026-11-30',
      to: '2026-12-21',
    });
    expect(asked({ rules: mississippiRules, events })).toBeNull();
  });

  test('asks for the next school year when no date can be told without it', () =>
    expect(
      asked(
        {
          rules: californiaRules,
          events: { 'request-received': '2027-05-20' },
          schoolCalendar: { breaks: [], lastDay: '2027-06-03' },
        },
        '2027-05-25',
      ),
    ).toMatchObject({ yearEnd: true, to: null }));

  test('says when no day told lies in that time', () => {
    const time = { daysOff: true, yearEnd: false, from: '2026-11-30', to: '2026-12-21' };
    expect(missesTheTime({ noSchool: ['2027-09-10'] }, time)).toBe(true);
    expect(missesTheTime({ breaks: [winterBreak] }, time)).toBe(false);
    expect(missesTheTime({}, time)).toBe(false);
    expect(missesTheTime({ noSchool: ['2027-09-10'] }, { ...time, to: null })).toBe(false);
  });
});
