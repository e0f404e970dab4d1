import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const command = (...args: string[]) =>
  spawnSync('node_modules/.bin/tsx', ['scripts/states.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, TZ: 'Pacific/Kiritimati' },
  });

describe('npm run -s states', () => {
  it('prints one block for each of the 51, each with a worked example', () => {
    const { status, stdout } = command();
    expect(status).toBe(0);
    const [first, ...blocks] = stdout.trim().split('\n\n');
    expect(first).toContain('got the request on 2026-11-30');
    expect(blocks).toHaveLength(51);
    for (const block of blocks) {
      expect(block).toMatch(/^[A-Z]{2} .+: answer (LAW|REPORTED|NONE), reviewed \d{4}-\d{2}-\d{2}\n/);
      expect(block).toMatch(/\n {4}example: .+; with a calendar: .+/);
      expect(block).toMatch(/\n {2}due process: (1 years|2 years|not settled); /);
      expect(block).not.toMatch(/undefined|\[object/);
    }
  });

  it('prints one state by its code, in any case of letters', () => {
    const { status, stdout } = command('ca');
    expect(status).toBe(0);
    expect(stdout).toContain('CA California: answer LAW');
    expect(stdout).toContain(
      '15 calendar days from request-received; pauses { breaksOver: 5, weekends: after, summer: true }; year end { kind: after-first-day, within: 10, days: 10 }',
    );
    expect(stdout).toContain('Cal. Educ. Code §§ 56321(a), 56043(a)');
    // Day 15 after Monday, November 30 lies before the winter break.
    expect(stdout).toMatch(/example: 2026-12-15.*; with a calendar: 2026-12-15\n/);
    expect(stdout).not.toContain('Texas');
  });

  it('says where the numbers of a state are reported, or federal law’s', () => {
    const { stdout } = command('AK', 'CO');
    expect(stdout).toContain('reported, not counted: evaluation 90 calendar days');
    expect(stdout).toContain('not in this file: federal law');
  });

  it('ends with 2 and one line for a state that does not exist', () => {
    const { status, stderr, stdout } = command('ZZ');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim()).toBe('states: we hold no rules for "ZZ"; give a postal code such as TX');
  });
});
