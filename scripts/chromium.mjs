/** Finds a Chromium for the browser tests, or installs one: Playwright's own, a system one, or Debian's package. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installDebian, onPath } from './debian.mjs';
import { run } from './lib.mjs';

const works = (file) =>
  Boolean(file) &&
  existsSync(file) &&
  spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
const find = (names) => names.map(onPath).find(works);
/** Chromium without a window, the one Playwright runs by default: the same engine, twice as fast over the whole run. */
const shell = ['chromium-headless-shell'];
const whole = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  return works(file) ? file : undefined;
}

/** @returns the path of a Chromium that starts; ends the program with advice when none can be had. */
export async function findChromium() {
  if (process.env.CHROMIUM_PATH) {
    if (works(process.env.CHROMIUM_PATH)) return process.env.CHROMIUM_PATH;
    console.error(`CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, but that does not start.`);
    process.exit(1);
  }
  const found = (await playwrightsOwn()) ?? find(shell);
  if (found) return found;
  // Debian first where it is to be had: its package brings the system libraries along.
  console.log('Looking for a Chromium without a window ...');
  installDebian('chromium-headless-shell');
  const installed = find(shell) ?? find(whole);
  if (installed) return installed;
  installDebian('chromium');
  const debian = find(whole);
  if (debian) return debian;
  run('playwright', ['install', 'chromium']);
  const own = await playwrightsOwn();
  if (own) return own;
  console.error('No Chromium could be found or installed. Install one, or set CHROMIUM_PATH to its file.');
  process.exit(1);
}
