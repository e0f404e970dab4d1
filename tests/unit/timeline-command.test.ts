import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

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
