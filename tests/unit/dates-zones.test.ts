import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { zoneBusinessDays, zoneCases, zoneHolidays, zoneSchoolDays } from './dates-zones.cases';

/** Minutes behind UTC in January. Kiritimati is the first place on Earth to see a day, Honolulu one of the last. */
const zones = { 'Pacific/Honolulu': 600, 'America/New_York': 300, UTC: 0, 'Pacific/Kiritimati': -840 };

describe('no time zone moves a date', () => {
  it.each(Object.entries(zones))('%s', (TZ, offset) => {
    const child = spawnSync('node_modules/.bin/tsx', ['tests/unit/dates-zones.child.ts'], {
      encoding: 'utf8',
      env: { ...process.env, TZ },
    });
    expect(child.stderr).toBe('');
    const printed = JSON.parse(child.stdout);
    expect(printed.offset).toBe(offset);
    expect(printed.results.map((r: { due: string; thirty: string }) => [r.due, r.thirty])).toEqual(
      zoneCases.map((c) => [c.due, c.thirty]),
    );
    for (const [i, { limit }] of zoneCases.entries())
      expect(printed.results[i]).toMatchObject({ back: 0 - limit, left: 30 - limit });

    expect(printed.holidays).toEqual(zoneHolidays.map(() => true));
    expect([printed.listed.length, printed.listed[0], printed.listed.at(-1)]).toEqual([
      12,
      '2021-12-31',
      '2023-01-02',
    ]);
    expect(printed.school.due).toBe(zoneSchoolDays.due);
    const counted = printed.school.days.filter((d: { n: number | null }) => d.n !== null);
    expect(counted.map((d: { on: string }) => d.on.slice(5))).toEqual([
      '12-01',
      '12-02',
      '12-03',
      '12-07',
      '12-08',
      '12-09',
      '01-05',
      '01-06',
      '01-07',
      '01-08',
    ]);
    expect(printed.business).toBe(zoneBusinessDays.due);
  });
});
