/** Random rules, school years and events for the engine's properties. */
import fc from 'fast-check';
import { Temporal } from '@/lib/dates';
import {
  type CaseEvent,
  type ClockId,
  type ClockRule,
  type EventType,
  eventTypes,
  type LimitRule,
  type SchoolCalendar,
} from '@/lib/timeline';
import { type Clocks, clock } from './timeline-help';

/** Fewer runs where the tests themselves are being tested. */
export const runs = (n: number) => ({ numRuns: Math.ceil(n * Number(process.env.PROPERTY_RUNS ?? 1)) });

export const dayFrom = (from: string, span: number) => {
  const first = Temporal.PlainDate.from(from);
  return fc.integer({ min: 0, max: span }).map((n) => first.add({ days: n }).toString());
};
const later = (iso: string, days: number) => Temporal.PlainDate.from(iso).add({ days }).toString();

/** Any day of a school year, its summer and the next autumn; now and then around New Year and in short stretches. */
export const anyDay = dayFrom('2026-08-20', 430);

const someBreak = fc
  .tuple(anyDay, fc.oneof({ weight: 5, arbitrary: fc.nat(20) }, { weight: 1, arbitrary: fc.nat(60) }))
  .map(([first, more]) => ({ first, last: later(first, more) }));
const yearEnds = fc
  .tuple(
    dayFrom('2027-05-15', 40),
    dayFrom('2027-08-01', 37),
    fc.constantFrom('both', 'both', 'both', 'last'),
  )
  .map(([lastDay, firstDay, told]) => (told === 'both' ? { lastDay, firstDay } : { lastDay }));
const oldEnds = fc.constantFrom({ lastDay: '2026-06-05' }, { lastDay: '2026-06-05', firstDay: '2026-08-18' });

/** A calendar as a family may give it: breaks that overlap or touch, days off on weekends, open on a holiday. */
export const calendars: fc.Arbitrary<SchoolCalendar> = fc
  .tuple(
    fc.option(fc.array(someBreak, { maxLength: 4 }), { nil: undefined }),
    fc.array(anyDay, { maxLength: 6 }),
    fc.subarray(['2026-09-07', '2026-10-12', '2026-11-11', '2027-01-18', '2027-02-15', '2027-05-31']),
    fc.oneof(
      { weight: 5, arbitrary: yearEnds },
      { weight: 1, arbitrary: oldEnds },
      { weight: 2, arbitrary: fc.constant({}) },
    ),
  )
  .map(([breaks, noSchool, openOn, ends]) => ({ ...(breaks && { breaks }), noSchool, openOn, ...ends }));

const pauses = fc.record(
  {
    breaksOver: fc.constantFrom(0, 1, 3, 4, 5, 10),
    weekends: fc.constantFrom('after', 'both', 'inside'),
    summer: fc.boolean(),
    consentWait: fc.boolean(),
  },
  { requiredKeys: ['weekends'] },
) as fc.Arbitrary<LimitRule['pauses']>;

const schoolDaysLeft = fc
  .tuple(fc.nat(40), fc.nat(15))
  .map(([least, more]) => [least, least + more] as [number, number]);
const upTo = (max: number) => fc.integer({ min: 1, max });
/** Rules that read the calendar by days only: one more day off does not bring them into play. */
const byDates: fc.Arbitrary<LimitRule['yearEnd']> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('after-first-day' as const),
      within: upTo(60),
      days: upTo(40),
      of: fc.constantFrom<EventType>('request-received', 'plan-received'),
    },
    { requiredKeys: ['kind', 'within', 'days'] },
  ),
  fc.record({ kind: fc.constant('first-day-if-summer' as const) }),
);
const bySchoolDays: fc.Arbitrary<LimitRule['yearEnd']> = fc.oneof(
  fc.record({ kind: fc.constant('after-last-day' as const), schoolDaysLeft, days: upTo(30) }),
  fc.record({
    kind: fc.constant('fixed-date' as const),
    schoolDaysLeft,
    month: fc.constantFrom(6, 7),
    day: upTo(30),
  }),
  fc.record({
    kind: fc.constant('near-break' as const),
    schoolDays: upTo(20),
    breakDays: upTo(16),
    days: upTo(40),
  }),
);
const never = fc.constant(undefined);

/** A limit from one of these events, or from the end of an earlier clock. */
const limitFrom = (
  starts: EventType[],
  after: ClockId | undefined,
  yearEnd: fc.Arbitrary<LimitRule['yearEnd']>,
) =>
  fc
    .record({
      days: fc.oneof(upTo(15), upTo(90)),
      unit: fc.constantFrom('calendar' as const, 'calendar' as const, 'school' as const, 'business' as const),
      dayOne: fc.boolean(),
      pauses: fc.option(pauses, { nil: undefined }),
      yearEnd: fc.oneof({ weight: 2, arbitrary: never }, { weight: 1, arbitrary: yearEnd }),
      chained: fc.boolean(),
    })
    .map(
      ({ chained, pauses: paused, ...limit }): LimitRule => ({
        ...limit,
        starts,
        ...(chained && after && { after }),
        // Only calendar days stand still for a break; the wait for consent stops any count.
        ...(paused && limit.unit === 'calendar' && { pauses: paused }),
        ...(paused?.consentWait && limit.unit !== 'calendar' && { pauses: { consentWait: true } }),
      }),
    );

const clockFrom = (
  ends: EventType[],
  starts: EventType[],
  after: ClockId | undefined,
  yearEnd: fc.Arbitrary<LimitRule['yearEnd']>,
): fc.Arbitrary<ClockRule> =>
  fc
    .tuple(
      fc.array(limitFrom(starts, after, yearEnd), { minLength: 1, maxLength: 3 }),
      fc.constantFrom('high' as const, 'medium' as const),
    )
    .map(([limits, confidence]) => clock(ends, limits, { confidence }));

const clocksWith = (yearEnd: fc.Arbitrary<LimitRule['yearEnd']>): fc.Arbitrary<Clocks> =>
  fc.record({
    response: clockFrom(['plan-received', 'request-refused'], ['request-received'], undefined, yearEnd),
    notice: clockFrom(['plan-received'], ['team-met'], 'response', yearEnd),
    evaluation: clockFrom(['evaluation-done'], ['consent-given', 'request-received'], 'response', yearEnd),
    eligibility: clockFrom(['eligibility-decided'], ['evaluation-done'], 'evaluation', yearEnd),
    'iep-meeting': clockFrom(['iep-meeting-held'], ['eligibility-decided'], 'eligibility', yearEnd),
  });
export const anyClocks = clocksWith(fc.oneof(byDates, bySchoolDays));
/** Clocks for which more days off can only mean a later date. */
export const growingClocks = clocksWith(byDates);

/** Events in any order, some twice; most cases have a request. */
export const events: fc.Arbitrary<CaseEvent[]> = fc
  .tuple(
    fc.option(anyDay, { freq: 8 }),
    fc.array(fc.record({ type: fc.constantFrom(...eventTypes), on: anyDay }), { maxLength: 6 }),
  )
  .map(([asked, more]) => (asked ? [{ type: 'request-received' as const, on: asked }, ...more] : more));
