import { describe, expect, test } from 'vitest';
import { blankForm, checkCase, checkDate } from '@/components/tracker/case-form';
import { californiaRules } from '@/components/tracker/counted/fixtures';
import { due, maya } from '@/components/tracker/fixtures';
import { lawOf } from '@/components/tracker/law';
import { clocksOf, phaseOf, stageOf, tense } from '@/components/tracker/model';
import { Temporal } from '@/lib/dates/temporal';

const today = Temporal.PlainDate.from('2026-12-10');
const form = (month: string, day: string, year: string) => ({ ...blankForm, received: { month, day, year } });
const errorOf = (month: string, day: string, year: string, record?: typeof maya) =>
  checkCase(form(month, day, year), today, record).errors.received;

describe('the day the school got the letter', () => {
  test.each([
    ['', '', '', 'required'],
    ['2', '29', '2026', 'date'],
    ['13', '1', '2026', 'date'],
    ['11', '31', '2026', 'date'],
    ['November', '30', '2026', 'date'],
    ['12', '11', '2026', 'too-late'],
    ['12', '9', '2024', 'too-early'],
    ['12', '9', '1926', 'too-early'],
  ])('%s/%s/%s -> %s', (month, day, year, code) => expect(errorOf(month, day, year)).toBe(code));

  test('today and 2 years ago are still fine, and 29 February when there is one', () => {
    expect(checkCase(form('12', '10', '2026'), today).receivedOn).toBe('2026-12-10');
    expect(checkCase(form(' 12 ', '10', '2024'), today).receivedOn).toBe('2024-12-10');
    const leap = Temporal.PlainDate.from('2028-03-01');
    expect(checkCase(form('2', '29', '2028'), leap).receivedOn).toBe('2028-02-29');
  });

  test('not before the letter’s own date, and not after the school’s answer', () => {
    expect(errorOf('11', '29', '2026', maya)).toBe('before-letter');
    const answered = {
      ...maya,
      events: [...maya.events, { type: 'plan-received' as const, on: '2026-12-05' }],
    };
    expect(errorOf('12', '6', '2026', answered)).toBe('after-answer');
    expect(errorOf('12', '5', '2026', answered)).toBeUndefined();
  });

  test('a name of 20,000 characters is refused, not cut', () => {
    const long = { ...form('12', '1', '2026'), childName: 'x'.repeat(20_000) };
    expect(checkCase(long, today)).toEqual({ errors: { childName: 'too-long' }, receivedOn: null });
  });

  test('both ends of a span are allowed', () => {
    const parts = { month: '12', day: '10', year: '2026' };
    expect(checkDate(parts, today, today).date?.toString()).toBe('2026-12-10');
  });
});

describe('which clock leads', () => {
  const thirty = (on: string) => due('thirty-day', '2026-12-30', on);
  const response = (on: string, dueOn: string, more = {}) => due('response', dueOn, on, more);
  const law = lawOf(californiaRules);

  test('California at day 10: the number is 5, not 20', () => {
    const { lead, second } = clocksOf([thirty('2026-12-10'), response('2026-12-10', '2026-12-15')], law);
    expect([lead?.daysLeft, second?.daysLeft]).toEqual([5, 20]);
  });

  test('a 30-day date behind us is past, never late; a certain law’s date is late', () => {
    const { lead } = clocksOf([thirty('2027-01-01')], null);
    expect(lead && tense(lead)).toBe('past');
    const californian = clocksOf([response('2026-12-17', '2026-12-15', { status: 'overdue' })], law).lead;
    expect(californian && tense(californian)).toBe('late');
  });

  test.each([
    ['2026-11-30', 'sent'],
    ['2026-12-14', 'sent'],
    ['2026-12-15', 'half'],
    ['2026-12-22', 'half'],
    ['2026-12-23', 'week'],
    ['2026-12-29', 'week'],
    ['2026-12-30', 'today'],
    ['2026-12-31', 'passed'],
  ])('on %s a parent is at: %s', (on, stage) => {
    const { lead } = clocksOf([thirty(on)], null);
    expect(lead && stageOf(lead, Temporal.PlainDate.from('2026-11-30'))).toBe(stage);
  });

  test('a no after a plan, and a yes after a no', () => {
    const with_ = (...events: (typeof maya.events)[number][]) =>
      phaseOf({ ...maya, events: [...maya.events, ...events] });
    expect(with_()).toBe('waiting');
    expect(
      with_({ type: 'request-refused', on: '2026-12-05' }, { type: 'plan-received', on: '2026-12-09' }),
    ).toBe('plan');
    expect(
      with_({ type: 'plan-received', on: '2026-12-05' }, { type: 'request-refused', on: '2026-12-09' }),
    ).toBe('refused');
    expect(
      with_({ type: 'plan-received', on: '2026-12-05' }, { type: 'consent-given', on: '2026-12-09' }),
    ).toBe('tests');
  });
});
