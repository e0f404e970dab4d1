import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { example } from './timeline-help';

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
