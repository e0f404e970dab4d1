import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '@/lib/dates';
import { explain, type LimitRule, type SchoolCalendar } from '@/lib/timeline';
import { slowDates } from '../oracle/clocks';
import { dayFrom, runs } from './timeline-arbitraries';
import { clock, eventsOf, stateOf } from './timeline-help';

const later = (iso: string, days: number) => Temporal.PlainDate.from(iso).add({ days }).toString();
const spell = (from: string, span: number, more: { min: number; max: number }) =>
  fc
    .tuple(dayFrom(from, span), fc.integer(more))
    .map(([first, more]) => ({ first, last: later(first, more) }));

const every = ({ first, last }: { first: string; last: string }) => {
  const list: string[] = [];
  for (let day = first; day <= last; day = later(day, 1)) list.push(day);
  return list;
};

/** A whole school year as it really is: long breaks in their usual weeks, short ones and single days anywhere. */
const wholeYears = fc.record({
  autumn: spell('2026-09-21', 50, { min: 0, max: 1 }),
  winter: spell('2026-12-14', 14, { min: 4, max: 18 }),
  spring: spell('2027-03-06', 40, { min: 4, max: 11 }),
  noSchool: fc.array(dayFrom('2026-09-01', 240), { maxLength: 2 }),
  lastDay: dayFrom('2027-05-15', 40),
  firstDay: dayFrom('2027-08-01', 37),
});
/** What the family has told of it. */
const tellings = ['nothing', 'ends', 'autumn', 'autumn and ends', 'breaks', 'last year', 'all'] as const;

const days = (max: number) => fc.integer({ min: 1, max });
const left = fc.constantFrom<[number, number]>([30, 45], [35, 44], [10, 20]);
const pauses = fc.record({
  breaksOver: fc.constantFrom(0, 3, 4, 5, 8),
  weekends: fc.constantFrom('after' as const, 'both' as const, 'inside' as const),
  summer: fc.constant(true),
});
/** Limits as the states have them. */
const limits: fc.Arbitrary<LimitRule> = fc
  .oneof(
    fc.record({ days: days(90), unit: fc.constant('school' as const) }),
    fc.record({ days: days(90), unit: fc.constant('calendar' as const), pauses }),
    fc.record({
      days: fc.constantFrom(30, 45, 60),
      unit: fc.constant('school' as const),
      yearEnd: fc.oneof(
        fc.record({ kind: fc.constant('after-last-day' as const), schoolDaysLeft: left, days: days(20) }),
        fc.record({
          kind: fc.constant('fixed-date' as const),
          schoolDaysLeft: left,
          month: fc.constant(6),
          day: days(30),
        }),
        fc.record({
          kind: fc.constant('near-break' as const),
          schoolDays: days(15),
          breakDays: fc.constantFrom(10, 14),
          days: fc.constant(30),
        }),
      ),
    }),
    fc.record({
      days: fc.constantFrom(30, 60),
      unit: fc.constant('calendar' as const),
      yearEnd: fc.constant({ kind: 'first-day-if-summer' as const }),
    }),
  )
  .map((limit) => ({ ...limit, starts: ['request-received' as const] }));

describe('a sure date', () => {
  it('still holds when the rest of the school year becomes known', () => {
    fc.assert(
      fc.property(
        fc.array(limits, { minLength: 1, maxLength: 2 }),
        dayFrom('2026-09-01', 350),
        wholeYears,
        fc.constantFrom(...tellings),
        (list, asked, { autumn, winter, spring, noSchool, lastDay, firstDay }, telling) => {
          const ends = { lastDay, firstDay };
          const whole = { breaks: [autumn, winter, spring], noSchool, ...ends };
          const told: Record<typeof telling, SchoolCalendar> = {
            nothing: {},
            ends,
            autumn: { breaks: [autumn, winter], noSchool: noSchool.filter((d) => d < winter.last) },
            'autumn and ends': { noSchool: [...every(winter), ...noSchool], ...ends },
            breaks: { breaks: whole.breaks, noSchool },
            'last year': { breaks: [], lastDay: '2026-06-05', firstDay: '2026-08-18' },
            all: whole,
          };
          const clocks = { response: clock(['plan-received'], list) };
          const events = eventsOf({ 'request-received': asked });
          const sure = explain(
            { rules: stateOf(clocks), events, schoolCalendar: told[telling] },
            'response',
          )?.latest;
          if (sure === null || sure === undefined) return;
          const real = slowDates(clocks, events, whole).get('response');
          expect(real && real <= sure, `${real} after ${sure}, with ${telling} told`).toBe(true);
        },
      ),
      runs(1000),
    );
  }, 120_000);
});
