/** Imports calendar files into two real programs, khal and calcurse (Debian packages of these names). */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const runs = (program: string) => spawnSync(program, ['--version']).status === 0;
export const hasCalendarPrograms = runs('khal') && runs('calcurse');

const folder = () => mkdtempSync(path.join(tmpdir(), 'calendar-'));

/** A fresh khal with these files imported one after the other. Returns its configuration file. */
export function addToKhal(files: string[]): string {
  const home = folder();
  const config = path.join(home, 'config');
  mkdirSync(path.join(home, 'dates'));
  writeFileSync(
    config,
    `[calendars]
[[dates]]
path = ${path.join(home, 'dates')}
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = America/Los_Angeles
default_timezone = America/Los_Angeles
[sqlite]
path = ${path.join(home, 'khal.db')}
`,
  );
  files.forEach((text, i) => {
    const file = path.join(home, `${i}.ics`);
    writeFileSync(file, text);
    execFileSync('khal', ['-c', config, 'import', '--batch', '-a', 'dates', file], { stdio: 'pipe' });
  });
  return config;
}

/** What khal shows between two days: "2026-12-30 title". */
export function listKhal(config: string, from: string, to: string): string[] {
  const args = ['-c', config, 'list', '--day-format', '', '--format', '{start-date} {title}', from, to];
  return execFileSync('khal', args, { encoding: 'utf8' })
    .split('\n')
    .map((l) => l.trim())
    .filter(Boolean);
}

/** What calcurse understood: its own data file's lines ("12/30/26 title"), and its log of what it could not read. */
export function readWithCalcurse(text: string): { found: string[]; complaints: string } {
  const home = folder();
  const file = path.join(home, 'in.ics');
  writeFileSync(file, text);
  const place = ['-D', home, '-C', home];
  const { stdout, stderr } = spawnSync('calcurse', [...place, '-q', '-i', file], { encoding: 'utf8' });
  const query = ['-Q', '--from', '12/01/2026', '--to', '01/31/2027', '--format-apt', '%S %m\\n'];
  const found = execFileSync('calcurse', [...place, ...query, '--format-event', '%m\\n'], {
    encoding: 'utf8',
  });
  let day = '';
  const list = found.split('\n').flatMap((line) => {
    if (/^\d\d\/\d\d\/\d\d:/.test(line)) {
      day = line.slice(0, 8);
      return [];
    }
    return line.trim() ? [`${day} ${line.trim()}`] : [];
  });
  return { found: list, complaints: `${stdout}${stderr}`.trim() };
}
