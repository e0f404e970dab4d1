/** `npm test`: everything that must hold, in one run. Ends non-zero on any failure, with the sum of all tests last. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { build, install, run } from './lib.mjs';

install();
build();
const { findChromium } = await import('./chromium.mjs');
const { findCalendarPrograms } = await import('./debian.mjs');
const CHROMIUM_PATH = await findChromium();
const CALENDAR_PROGRAMS = findCalendarPrograms() ? 'yes' : 'no';

mkdirSync('.cache', { recursive: true });
for (const file of ['.cache/vitest.json', '.cache/playwright.json']) rmSync(file, { force: true });

const steps = [
  ['Lint', 'biome', ['check', '--error-on-warnings']],
  ['Types', 'tsc', ['--noEmit']],
  [
    'Logic and words',
    'vitest',
    [
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=.cache/vitest.json',
    ],
  ],
  ['Browser', 'playwright', ['test', '--config', 'tests/playwright.config.ts']],
];

const failed = [];
for (const [name, command, args] of steps) {
  console.log(`\n== ${name}`);
  const began = Date.now();
  if (run(command, args, { CHROMIUM_PATH, CALENDAR_PROGRAMS }) !== 0) failed.push(name);
  console.log(
    `== ${name}: ${failed.includes(name) ? 'FAILED' : 'ok'} (${Math.round((Date.now() - began) / 1000)} s)`,
  );
}

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
const unit = read('.cache/vitest.json');
const browser = read('.cache/playwright.json').stats ?? {};
const passed = (unit.numPassedTests ?? 0) + (browser.expected ?? 0) + (browser.flaky ?? 0);
const broken = (unit.numFailedTests ?? 0) + (browser.unexpected ?? 0);
console.log(
  `\nLogic and words: ${unit.numPassedTests ?? 0} of ${unit.numTotalTests ?? 0}. Browser: ${(browser.expected ?? 0) + (browser.flaky ?? 0)}.`,
);
if (browser.flaky > 0) console.log(`Browser tests that needed a second try (named above): ${browser.flaky}.`);
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`);
// A step that failed without a failing test (lint, types, a crash) still counts as a failure.
console.log(`${passed} passed, ${Math.max(broken, failed.length)} failed`);
process.exit(failed.length > 0 || passed === 0 ? 1 : 0);
