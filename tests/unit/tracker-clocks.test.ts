import { describe, expect, it, test } from 'vitest';
import { dotsOf } from '@/components/path/dots';
import { explainOpen } from '@/components/tracker/counted/model';
import { later } from '@/components/tracker/fixtures';
import { lawOf } from '@/components/tracker/law';
import {
  boxClock,
  clocksOf,
  flagClock,
  heroClock,
  leadingOf,
  offersOf,
  phaseOf,
  phases,
  tense,
} from '@/components/tracker/model';
import { loadStates } from '@/lib/content/states';
import { Temporal } from '@/lib/dates/temporal';
import { timeline } from '@/lib/timeline';
import type { EventType, StateRules } from '@/lib/timeline/types';

const states = await loadStates();
const plan: [EventType, string] = ['plan-received', '2026-12-11'];
const consent: [EventType, string] = ['consent-given', '2026-12-14'];
const tested: [EventType, string] = ['evaluation-done', '2027-02-05'];
const decided: [EventType, string] = ['eligibility-decided', '2027-02-10'];

/** A case whose letter came on 30 November 2026, as of a day. */
function at(code: string | null, today: string, ...events: [EventType, string][]) {
  const rules = code ? (states[code] as StateRules) : null;
  const record = later(events);
  const input = { rules, events: record.events, schoolCalendar: {} };
  const milestones = timeline({ ...input, today: Temporal.PlainDate.from(today) });
  const law = lawOf(rules);
  const phase = phaseOf(record);
  return {
    ...clocksOf(milestones, law),
    hero: heroClock(phase, milestones, law),
    box: boxClock(phase, milestones, law),
    flag: flagClock(phase, milestones, law),
    leading: (id: Parameters<typeof leadingOf>[1]) => leadingOf(explainOpen(input, milestones), id),
  };
}

describe('a chain of clocks for one answer', () => {
  test('Mississippi: the meeting, then the written answer seven days later', () => {
    expect(at('MS', '2026-12-10').lead).toMatchObject({ id: 'response', due: '2026-12-13' });
    expect(at('MS', '2026-12-15').lead).toMatchObject({ id: 'notice', due: '2026-12-20', daysLeft: 5 });
  });
  test('Mississippi: once the meeting was held, its clock is over and the written answer counts from it', () => {
    const { lead, second } = at('MS', '2026-12-12', ['team-met', '2026-12-10']);
    expect(lead).toMatchObject({ id: 'notice', due: '2026-12-17' });
    expect(second?.id).toBe('thirty-day');
  });
  test('Arkansas: day 7, then day 21; nothing is late before day 21', () => {
    expect(at('AR', '2026-12-05').lead).toMatchObject({ id: 'response', daysLeft: 2 });
    const between = at('AR', '2026-12-10').lead;
    expect(between).toMatchObject({ id: 'decision-meeting', due: '2026-12-21' });
    const over = at('AR', '2026-12-24').lead;
    expect([over?.id, over && tense(over), over?.daysLeft]).toEqual(['decision-meeting', 'late', -3]);
    expect(at('AR', '2026-12-12', ['team-met', '2026-12-10']).lead?.id).toBe('thirty-day');
  });
});

describe('how sure a number is decides what it may do', () => {
  it('a duty to try is never late: District of Columbia, Arizona', () => {
    for (const code of ['DC', 'AZ']) {
      const { lead } = at(code, '2027-04-01');
      expect(lead && tense(lead), code).toBe('past');
    }
  });
  it('a reported date that is behind us makes room for the outer one: Virginia', () => {
    expect(at('VA', '2026-12-01').second).toMatchObject({ id: 'response', unit: 'business' });
    expect(at('VA', '2026-12-10').second).toMatchObject({ id: 'evaluation', due: '2027-03-05' });
  });
  it('only a clock of the answer, seen in the law, has a flag among the dots', () => {
    expect(at('CA', '2026-12-05').flag?.id).toBe('response');
    expect(at('FL', '2026-12-05').flag).toBeNull();
    expect(at('NC', '2026-12-05').flag).toBeNull();
    expect(at('VA', '2026-12-10').flag).toBeNull();
    expect(at('AR', '2026-12-10').flag?.due).toBe('2026-12-21');
    expect(at('CA', '2026-12-12', plan).flag?.due).toBe('2026-12-15');
  });
});

describe('the limit that sets a date gives the words their number', () => {
  test('Maryland: 90 days from the letter until consent; then 60 from it, if those end first', () => {
    expect(at('MD', '2026-12-05').leading('evaluation')).toEqual({
      days: 90,
      unit: 'calendar',
      from: 'request-received',
      byYearEnd: false,
    });
    expect(at('MD', '2027-01-05', plan, consent).leading('evaluation')).toEqual({
      days: 60,
      unit: 'calendar',
      from: 'consent-given',
      byYearEnd: false,
    });
    const slow = at('MD', '2027-02-20', ['plan-received', '2027-01-20'], ['consent-given', '2027-02-01']);
    expect(slow.leading('evaluation')).toMatchObject({ days: 90, from: 'request-received' });
  });
  it('is there for every clock of every state that is shown as a number', () => {
    const steps = [[], [plan, consent], [plan, consent, tested], [plan, consent, tested, decided]];
    for (const code of Object.keys(states))
      for (const events of steps) {
        const shown = at(code, '2026-12-05', ...events);
        for (const clock of [shown.hero, shown.box])
          if (clock) expect(shown.leading(clock.id)?.days, `${code} ${clock.id}`).toBeGreaterThan(0);
      }
  });
});

describe('after the answer the clock that ends first leads', () => {
  test('California: the 60 days to the meeting end before the 30 days from the decision', () => {
    expect(at('CA', '2027-02-11', plan, consent, tested, decided).hero).toMatchObject({
      id: 'evaluation',
      due: '2027-02-12',
    });
  });
  test('Massachusetts: with the tests done, the meeting’s own limit counts', () => {
    expect(at('MA', '2027-02-06', plan, consent, tested).hero?.id).toBe('iep-meeting');
  });
  test('Connecticut: the federal date stands beside the state’s own', () => {
    const { hero, box } = at('CT', '2027-01-05', plan, consent);
    expect([hero?.id, box?.id]).toEqual(['evaluation', 'federal-evaluation']);
    expect(at('CT', '2026-12-12', plan).box).toBeNull();
  });
});

describe('what can have happened next', () => {
  const lastStep: Record<(typeof phases)[number], EventType> = {
    waiting: 'request-received',
    met: 'team-met',
    plan: 'plan-received',
    changed: 'consent-with-changes',
    'not-signed': 'consent-refused',
    tests: 'consent-given',
    tested: 'evaluation-done',
    decided: 'eligibility-decided',
    'not-eligible': 'found-not-eligible',
    meeting: 'iep-meeting-held',
    'in-place': 'iep-signed',
    refused: 'request-refused',
    'asked-504': 'asked-for-504',
  };
  test.each([...phases])('from %s there is a way on, and none is offered twice', (phase) => {
    const record = later(phase === 'waiting' ? [] : [[lastStep[phase], '2026-12-10']]);
    expect(phaseOf(record)).toBe(phase);
    const offers = offersOf(record, null);
    expect(offers.length).toBeGreaterThan(0);
    expect(new Set(offers).size).toBe(offers.length);
    expect(offers).not.toContain('request-received');
  });
});

test('a law’s date beyond the thirtieth day: no day before it is late', () => {
  const received = Temporal.PlainDate.from('2026-11-30');
  const { late } = dotsOf({
    receivedOn: received,
    today: received.add({ days: 38 }),
    law: { due: received.add({ days: 36 }), overdue: true },
  });
  expect(late.map((dot) => dot.day)).toEqual([37, 38]);
});
