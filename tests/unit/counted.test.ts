import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allRules,
  californiaRules,
  countedExample,
  type ExampleCase,
  mississippiRules,
  schoolDayRules,
  twoLimitRules,
  winterBreak,
} from '@/components/tracker/counted/fixtures';
import {
  type DayView,
  explainOpen,
  leadingLimit,
  legendOf,
  limitRuleOf,
  monthsOf,
  quietLastDay,
  stepFor,
  totalsOf,
  viewDays,
} from '@/components/tracker/counted/model';
import { isoOf, parseSerial, serialOf } from '@/lib/dates';
import { Temporal } from '@/lib/dates/temporal';
import { explain, type MilestoneId, milestoneIds, type SchoolCalendar, timeline } from '@/lib/timeline';
import { stateRules } from '@/lib/timeline/rules';

const limitOf = (of: ExampleCase, id: MilestoneId) => {
  const limit = leadingLimit(countedExample(of, id).explanation);
  if (!limit) throw new Error('no limit');
  return limit;
};
const daysOf = (of: ExampleCase, id: MilestoneId) => viewDays(limitOf(of, id));
const on = (days: DayView[], iso: string) => days.find((d) => d.on === iso);
const serial = (iso: string) => parseSerial(iso) ?? Number.NaN;

describe('the days of a count', () => {
  const days = daysOf(
    {
      rules: californiaRules,
      events: { 'request-received': '2026-12-10' },
      schoolCalendar: { breaks: [winterBreak] },
    },
    'response',
  );

  test('California, a winter break: 12 days of break and the weekend after it are left out', () => {
    expect(days[0]).toEqual({ on: '2026-12-10', mark: 'start', n: null, why: null });
    expect(on(days, '2026-12-11')).toMatchObject({ mark: 'counted', n: 1 });
    expect(on(days, '2026-12-20')).toMatchObject({ mark: 'counted', n: 10 });
    expect(on(days, '2026-12-21')).toMatchObject({ mark: 'off', why: 'break' });
    expect(on(days, '2027-01-02')).toMatchObject({ mark: 'off', why: 'weekend' });
    expect(days.at(-1)).toEqual({ on: '2027-01-08', mark: 'due', n: 15, why: null });
    expect(totalsOf(days)).toEqual({
      counted: 15,
      leftOut: [
        { why: 'weekend', count: 2 },
        { why: 'break', count: 12 },
      ],
    });
  });

  test('the legend names only what is drawn', () => {
    expect(legendOf(days)).toEqual({ marks: ['start', 'counted', 'due'], reasons: ['weekend', 'break'] });
  });

  test('school days: weekends and federal holidays each under their own name', () => {
    const told = daysOf({ rules: schoolDayRules, events: { 'request-received': '2026-11-09' } }, 'response');
    expect(on(told, '2026-11-11')).toMatchObject({ mark: 'off', why: 'holiday' });
    expect(on(told, '2026-11-26')).toMatchObject({ mark: 'off', why: 'holiday' });
    expect(totalsOf(told)).toMatchObject({ counted: 15, leftOut: [{ why: 'weekend' }, { count: 2 }] });
  });

  test('where the first day is day 1, it says so', () => {
    const told = daysOf(
      { rules: mississippiRules, events: { 'request-received': '2026-11-30' } },
      'response',
    );
    expect(told[0]).toMatchObject({ mark: 'start', n: 1 });
    expect(told.at(-1)).toMatchObject({ on: '2026-12-13', mark: 'due', n: 14 });
  });

  test('a new school year: the count begins again after its first day', () => {
    const told = daysOf(
      {
        rules: californiaRules,
        events: { 'request-received': '2027-05-28' },
        schoolCalendar: { breaks: [], lastDay: '2027-06-03', firstDay: '2027-08-16' },
      },
      'response',
    );
    expect(told[0]?.mark).toBe('start');
    expect(on(told, '2027-05-31')).toMatchObject({ mark: 'off', why: 'year-end', n: null });
    expect(on(told, '2027-08-16')).toMatchObject({ mark: 'restart' });
    expect(on(told, '2027-08-17')).toMatchObject({ mark: 'counted', n: 1 });
    expect(told.at(-1)).toMatchObject({ on: '2027-08-26', mark: 'due', n: 10 });
  });

  test('a fixed day by law: no day has a number', () => {
    const of: ExampleCase = {
      rules: schoolDayRules,
      events: { 'request-received': '2027-03-01', 'consent-given': '2027-04-12' },
      schoolCalendar: { breaks: [], lastDay: '2027-06-10', firstDay: '2027-08-30' },
    };
    const told = daysOf(of, 'evaluation');
    expect(told.at(-1)).toEqual({ on: '2027-06-30', mark: 'due', n: null, why: null });
    expect(told.filter((d) => d.n !== null)).toEqual([]);
    expect(totalsOf(told).leftOut).toEqual([{ why: 'year-end', count: told.length - 2 }]);
  });

  test('no days while no date can be told', () => {
    const told = daysOf(
      {
        rules: californiaRules,
        events: { 'request-received': '2027-05-20' },
        schoolCalendar: { breaks: [], lastDay: '2027-06-03' },
      },
      'response',
    );
    expect(told).toEqual([]);
    expect(monthsOf(told)).toEqual([]);
  });
});

describe('the months of a count', () => {
  const months = monthsOf(
    daysOf({ rules: null, events: { 'request-received': '2026-12-10' } }, 'thirty-day'),
  );

  test('every month once, in order', () => {
    expect(months.map((m) => m.key)).toEqual(['2026-12', '2027-01']);
  });

  test('weeks begin on Sunday: December 2026 begins on a Tuesday', () => {
    expect(months[0]?.weeks[0]?.map((c) => c?.day ?? null)).toEqual([null, null, 1, 2, 3, 4, 5]);
    expect(months[0]?.weeks.at(-1)?.map((c) => c?.day ?? null)).toEqual([27, 28, 29, 30, 31, null, null]);
  });

  test('days outside the count are there, without a mark', () => {
    const cells = months[0]?.weeks.flat() ?? [];
    expect(cells.find((c) => c?.day === 9)?.view).toBeNull();
    expect(cells.find((c) => c?.day === 10)?.view?.mark).toBe('start');
  });

  test('a February of four weeks has four', () => {
    const days: DayView[] = [{ on: '2026-02-10', mark: 'start', n: null, why: null }];
    expect(monthsOf(days)[0]?.weeks).toHaveLength(4);
  });
});

describe('a last day without office hours', () => {
  test.each([
    ['2026-12-30', null],
    ['2027-07-17', { what: 'saturday', ask: '2027-07-16' }],
    ['2027-07-18', { what: 'sunday', ask: '2027-07-16' }],
    ['2027-02-15', { what: 'holiday', ask: '2027-02-12' }],
    // New Year's Day is observed on Friday; Thursday is the day to ask for.
    ['2027-01-02', { what: 'saturday', ask: '2026-12-31' }],
  ])('%s', (due, told) => expect(quietLastDay(due)).toEqual(told));
});

describe('the rule behind a count', () => {
  test('the state’s own, the federal one where there is none, and none for the 30 days', () => {
    expect(stepFor(californiaRules, 'response')?.clock.citation).toContain('56321');
    expect(stepFor(californiaRules, 'evaluation')).toMatchObject({ federal: true });
    expect(stepFor(null, 'evaluation')).toMatchObject({ federal: true });
    expect(stepFor(null, 'response')).toBeNull();
    expect(stepFor(californiaRules, 'thirty-day')).toBeNull();
    expect(stepFor(null, 'annual-review')).toBeNull();
  });

  test('each limit finds its own', () => {
    const { explanation } = countedExample(
      { rules: twoLimitRules, events: { 'consent-given': '2026-12-15' } },
      'evaluation',
    );
    const clock = stepFor(twoLimitRules, 'evaluation')?.clock ?? null;
    expect(explanation.limits.map((l) => limitRuleOf(clock, l)?.unit)).toEqual(['calendar', 'school']);
    expect(explanation.limits.filter((l) => l.leads)).toHaveLength(1);
  });

  test('the fixtures are rules a state could have', () => {
    for (const rules of allRules) {
      const duties = Object.fromEntries(Object.keys(rules.clocks).map((id) => [id, 'do it']));
      expect(stateRules.safeParse({ ...rules, words: { en: { duties, notes: [] } } }).error).toBeUndefined();
    }
  });
});

test('only dates still ahead are explained', () => {
  const input = {
    rules: californiaRules,
    events: [
      { type: 'request-received' as const, on: '2026-11-30' },
      { type: 'plan-received' as const, on: '2026-12-11' },
    ],
    schoolCalendar: {},
  };
  const ids = explainOpen(input, timeline({ ...input, today: Temporal.PlainDate.from('2026-12-12') })).map(
    (e) => e.id,
  );
  expect(ids).toContain('consent-window');
  expect(ids).not.toContain('response');
  expect(ids).not.toContain('thirty-day');
});

const someDay = fc.integer({ min: serialOf(2026, 1, 1), max: serialOf(2028, 6, 30) }).map(isoOf);
const calendars: fc.Arbitrary<SchoolCalendar> = fc.record(
  {
    breaks: fc.array(
      fc
        .tuple(someDay, fc.integer({ min: 0, max: 30 }))
        .map(([first, long]) => ({ first, last: isoOf(serial(first) + long) })),
      { maxLength: 4 },
    ),
    noSchool: fc.array(someDay, { maxLength: 4 }),
    openOn: fc.array(someDay, { maxLength: 2 }),
    lastDay: someDay,
    firstDay: someDay,
  },
  { requiredKeys: [] },
);

test('totals add up: each day between is counted or left out, once, under any calendar', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...allRules),
      fc.tuple(someDay, someDay, someDay),
      calendars,
      (rules, [a, b, c], schoolCalendar) => {
        const [asked = a, plan = a, yes = a] = [a, b, c].sort();
        const events = [
          { type: 'request-received' as const, on: asked },
          { type: 'plan-received' as const, on: plan },
          { type: 'consent-given' as const, on: yes },
        ];
        for (const id of milestoneIds) {
          for (const limit of explain({ rules, events, schoolCalendar }, id)?.limits ?? []) {
            const days = viewDays(limit);
            expect(days.map((d) => d.on)).toEqual(limit.days.map((d) => d.on));
            if (limit.due === null) continue;
            // A fixed day may lie on or before the start, where a school year ends later than any does.
            if (limit.yearEnd === 'fixed-date' && limit.due <= limit.from.on) continue;
            const between = serial(limit.due) - serial(limit.from.on) + (limit.dayOne ? 1 : 0);
            const { counted, leftOut } = totalsOf(days);
            const last = days.at(-1)?.n === null ? 1 : 0;
            expect(counted + leftOut.reduce((sum, l) => sum + l.count, 0) + last).toBe(between);
            if (!limit.yearEnd) expect(counted).toBe(limit.count);
            // The numbers run from 1 without a gap.
            const numbers = days.flatMap((d) => d.n ?? []);
            expect(numbers).toEqual(numbers.map((_, i) => i + 1));
            const cells = monthsOf(days).flatMap((m) => m.weeks.flat());
            expect(cells.filter((cell) => cell?.view)).toHaveLength(days.length);
          }
        }
      },
    ),
    { numRuns: 500 },
  );
});
