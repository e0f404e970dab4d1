import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readCase } from '@/lib/timeline/input';

/** The example of docs/architecture.md: California, a winter break, a day off, a summer. */
const example = {
  state: 'CA',
  today: '2026-12-10',
  events: [{ type: 'request-received', on: '2026-11-30' }],
  schoolCalendar: {
    breaks: [{ first: '2026-12-21', last: '2027-01-08' }],
    noSchool: ['2026-12-04'],
    lastDay: '2027-06-04',
    firstDay: '2027-08-18',
  },
};

const command = (input: string, TZ = 'UTC') =>
  spawnSync('node_modules/.bin/tsx', ['scripts/timeline.ts', '-'], {
    input,
    encoding: 'utf8',
    env: { ...process.env, TZ },
  });

describe('npm run -s timeline', () => {
  it.each(['Pacific/Honolulu', 'Pacific/Kiritimati', 'America/New_York'])(
    'prints the same milestones in %s',
    (zone) => {
      const { status, stdout } = command(JSON.stringify(example), zone);
      expect(status).toBe(0);
      const { milestones } = JSON.parse(stdout);
      expect(milestones.slice(0, 2)).toEqual([
        {
          id: 'thirty-day',
          due: '2026-12-30',
          daysLeft: 20,
          status: 'upcoming',
          unit: 'calendar',
          basis: 'common-practice',
          citation: null,
          estimate: false,
        },
        {
          id: 'response',
          due: '2026-12-15',
          daysLeft: 5,
          status: 'upcoming',
          unit: 'calendar',
          basis: 'state-law',
          citation: 'Cal. Educ. Code §§ 56321(a), 56043(a)',
          estimate: false,
        },
      ]);
    },
  );

  it('ends with 2 and one line that names the field', () => {
    const bad = command(JSON.stringify({ ...example, today: '2026-02-30' }));
    expect(bad.status).toBe(2);
    expect(bad.stderr.trim()).toBe('today: 2026-02-30 is not a calendar date');
    expect(command('{').stderr.trim()).toMatch(/^case: not JSON .*$/);
  });
});

describe('readCase', () => {
  const error = (change: object) => {
    const reading = readCase({ ...example, ...change });
    return reading.ok ? null : reading.error;
  };
  const events = (...list: [string, string][]) => ({ events: list.map(([type, on]) => ({ type, on })) });

  it('takes a state that is not known yet', () => {
    expect(error({ state: null })).toBeNull();
  });

  it('takes the example, and a case with only a day and no events', () => {
    expect(error({})).toBeNull();
    expect(readCase({ today: '2026-12-10', events: [] })).toMatchObject({
      ok: true,
      value: { state: null, schoolCalendar: {} },
    });
  });

  it.each([
    [{ state: 'ZZ' }, 'state: is not the postal code of a state'],
    [events(['request-received', '2026-11-31']), 'events[0].on: 2026-11-31 is not a calendar date'],
    [events(['request-received', '2026-12-11']), 'events[0].on: 2026-12-11 is after today (2026-12-10)'],
    [
      events(['request-received', '2026-11-30'], ['plan-received', '2026-11-29']),
      'events[1].on: plan-received is before request-received',
    ],
    [
      events(['request-received', '2026-11-30'], ['request-received', '2026-11-30']),
      'events[1].type: request-received is given twice',
    ],
    [
      { schoolCalendar: { breaks: [{ first: '2027-01-08', last: '2026-12-21' }] } },
      'schoolCalendar.breaks[0].last: the break ends before it starts',
    ],
    [
      { schoolCalendar: { breaks: [{ first: '2026-12-21', last: '2072-01-08' }] } },
      'schoolCalendar.breaks[0].last: the break is longer than a year',
    ],
    [
      events(['request-received', '2026-11-30'], ['consent-given', '2026-11-12']),
      'events[1].on: consent-given is before request-received',
    ],
    [events(['request-received', '0206-11-30']), 'events[0].on: 0206-11-30 is not in the years 1990 to 2099'],
    [events(['request-received', 'a\nb']), 'events[0].on: a\\nb is not a calendar date'],
    [{ today: undefined }, 'today: is missing'],
    [{ today: 20261210 }, 'today: is not a date such as 2026-11-30'],
    [{ events: undefined }, 'events: is missing'],
    [
      { schoolCalendar: { lastDay: '2027-08-18', firstDay: '2027-06-04' } },
      'schoolCalendar.firstDay: must be after lastDay (it is the next school year)',
    ],
  ])('refuses %j', (change, line) => {
    expect(error(change)).toBe(line);
  });

  it('names an unknown field and an unknown event', () => {
    expect(error({ schoolCalendar: { holidays: [] } })).toMatch(/^schoolCalendar\.holidays: /);
    expect(error(events(['letter-lost', '2026-11-30']))).toMatch(/^events\[0\]\.type: /);
    expect(readCase('no')).toMatchObject({ ok: false });
  });
});
