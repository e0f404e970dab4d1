/** System programs that the tests need, from Debian's packages where these are to be had. */
import { spawnSync } from 'node:child_process';
import { run } from './lib.mjs';

export const onPath = (name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim();

/** Installs Debian packages. Does nothing without apt-get, or without the right to use it. */
export function installDebian(...packages) {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, 'apt-get', ...args];
    return run(command, rest, { DEBIAN_FRONTEND: 'noninteractive' });
  };
  if (!onPath('apt-get')) return;
  apt('update', '-qq');
  apt('install', '-y', '-qq', ...packages);
}

/** Two calendar programs that read our .ics files. @returns whether both are there. */
export function findCalendarPrograms() {
  const names = ['khal', 'calcurse'];
  const missing = names.filter((name) => !onPath(name));
  if (missing.length > 0) installDebian(...missing);
  const found = names.every(onPath);
  if (!found) console.log(`Left out: reading the calendar file with ${names.join(' and ')} (not installed).`);
  return found;
}
