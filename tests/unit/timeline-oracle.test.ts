import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '@/lib/dates';
import {
  type CaseEvent,
  eventTypes,
  explain,
  type MilestoneId,
  type SchoolCalendar,
  timeline,
} from '@/lib/timeline';
import { slowDates } from '../oracle/clocks';
import { isWeekend } from '../oracle/days';
import { isHoliday } from '../oracle/holidays';
import { anyClocks, anyDay, calendars, events, growingClocks, runs } from './timeline-arbitraries';
import { type Clocks, stateOf } from './timeline-help';

const ids: MilestoneId[] = ['response', 'notice', 'evaluation', 'eligibility', 'iep-meeting'];
const duesOf = (clocks: Clocks, list: CaseEvent[], schoolCalendar: SchoolCalendar) => {
  const today = Temporal.PlainDate.from('2026-09-01');
  const found = timeline({ rules: stateOf(clocks), events: list, schoolCalendar, today });
  return ids.map((id) => found.find((m) => m.id === id)?.due ?? null);
};
/** Each date lies on or after the other. One that could not be told before says nothing; one that cannot be told now lies after. */
function expectNotEarlier(dues: (string | null)[], than: (string | null)[]) {
  for (const [i, due] of than.entries())
    if (due !== null) expect((dues[i] ?? '9999') >= due, ids[i]).toBe(true);
}

describe('the engine and a slow walk through the days', () => {
  it('find the same dates, for any rules, school years and events', () => {
    fc.assert(
      fc.property(anyClocks, events, calendars, (clocks, list, calendar) => {
        const slow = slowDates(clocks, list, calendar);
        expect(duesOf(clocks, list, calendar)).toEqual(ids.map((id) => slow.get(id) ?? null));
      }),
      runs(400),
    );
  }, 120_000);
});

describe('whatever the rules, the school year and the events', () => {
  it('one more break or day off never makes a date earlier', () => {
    fc.assert(
      fc.property(growingClocks, events, calendars, anyDay, anyDay, (clocks, list, calendar, a, b) => {
        const before = duesOf(clocks, list, calendar);
        const breaks = [...(calendar.breaks ?? []), { first: a, last: b }];
        const noSchool = [...(calendar.noSchool ?? []), a];
        expectNotEarlier(duesOf(clocks, list, { ...calendar, breaks }), before);
        expectNotEarlier(duesOf(clocks, list, { ...calendar, noSchool }), before);
      }),
      runs(400),
    );
  });

  it('a longer limit never ends earlier', () => {
    fc.assert(
      fc.property(anyClocks, events, calendars, fc.nat(60), (clocks, list, calendar, more) => {
        const { response } = clocks;
        if (!response) throw new Error('no clock');
        const longer = response.limits.map((l) => ({ ...l, days: l.days + more }));
        const [before] = duesOf({ response }, list, calendar);
        const [after] = duesOf({ response: { ...response, limits: longer } }, list, calendar);
        expect((after ?? '9999') >= (before ?? '9999')).toBe(true);
      }),
      runs(400),
    );
  });

  it('the explanation tells the same: as many days as the limit, the earliest limit leads', () => {
    fc.assert(
      fc.property(anyClocks, events, calendars, (clocks, list, schoolCalendar) => {
        const rules = stateOf(clocks);
        const dues = duesOf(clocks, list, schoolCalendar);
        for (const [i, id] of ids.entries()) {
          const told = explain({ rules, events: list, schoolCalendar }, id);
          expect(told?.due ?? null).toBe(dues[i]);
          if (!told) continue;
          const sorted = told.limits.map((l) => l.due ?? '9999').sort();
          const leading = told.limits.filter((l) => l.leads);
          expect(leading).toHaveLength(1);
          expect(leading[0]?.due ?? '9999').toBe(sorted[0]);
          expect((told.latest ?? '9999') >= (told.due ?? '')).toBe(true);
          for (const { days, count, due, yearEnd, unit, from, dayOne } of told.limits) {
            if (due === null) {
              expect(days).toEqual([]);
              continue;
            }
            expect([days[0]?.on, days.at(-1)?.on]).toEqual([from.on, due]);
            expect(days.at(-1)?.kind).toBe('due');
            expect(days.filter((d) => d.kind === 'start')).toHaveLength(dayOne ? 0 : 1);
            const counted = days.filter((d) => d.kind === 'counted' || d.kind === 'due');
            if (yearEnd !== null) continue;
            expect(counted.map((d) => d.n)).toEqual(Array.from({ length: count }, (_, n) => n + 1));
            if (unit !== 'calendar') expect(counted.filter((d) => isWeekend(d.on))).toEqual([]);
            if (unit === 'business') expect(counted.filter((d) => isHoliday(d.on))).toEqual([]);
          }
        }
      }),
      runs(400),
    );
  });

  it('overdue is said only of a sure number in the law, after its latest date', () => {
    fc.assert(
      fc.property(anyClocks, events, calendars, anyDay, (clocks, list, schoolCalendar, day) => {
        const rules = stateOf(clocks);
        const input = { rules, events: list, schoolCalendar };
        for (const m of timeline({ ...input, today: Temporal.PlainDate.from(day) })) {
          if (m.status !== 'overdue' && m.status !== 'done-late') continue;
          expect(clocks[m.id as 'response']?.confidence).toBe('high');
          const latest = explain(input, m.id)?.latest ?? '9999';
          if (m.status === 'overdue') expect(day > latest).toBe(true);
        }
      }),
      runs(400),
    );
  });

  it('never throws on dates that are none, or a year that makes no sense', () => {
    const odd = fc.oneof(anyDay, fc.string(), fc.constantFrom('2026-02-30', '0000-01-01', '9999-12-31', ''));
    const oddEvents = fc.array(fc.record({ type: fc.constantFrom(...eventTypes), on: odd }), {
      maxLength: 6,
    });
    const oddCalendar = fc.record(
      {
        breaks: fc.array(fc.record({ first: odd, last: odd }), { maxLength: 4 }),
        noSchool: fc.array(odd, { maxLength: 4 }),
        openOn: fc.array(odd, { maxLength: 4 }),
        lastDay: odd,
        firstDay: odd,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyClocks, oddEvents, oddCalendar, (clocks, list, schoolCalendar) => {
        duesOf(clocks, list, schoolCalendar);
        for (const id of ids) explain({ rules: stateOf(clocks), events: list, schoolCalendar }, id);
      }),
      runs(300),
    );
  });
});
