/** Small helpers of the set-up scripts. Node's own modules only: these run before anything is installed. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

/** Runs a command to its end, output shown; returns its exit code. `npm`-installed programs are found by name. */
export function run(command, args, env = {}) {
  const bin = path.join(root, 'node_modules', '.bin');
  const PATH = `${bin}${path.delimiter}${process.env.PATH}`;
  const done = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env, PATH } });
  if (done.error) console.error(`${command}: ${done.error.message}`);
  return done.status ?? 1;
}

/** Like `run`, but ends this program when the command fails. */
export function must(command, args, env) {
  const code = run(command, args, env);
  if (code !== 0) process.exit(code);
}

/** Installs the packages when there are none, or when the lock file has changed since. */
export function install() {
  const stamp = 'node_modules/.package-lock.json';
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  console.log('Installing packages (this takes a minute the first time) ...');
  // Not `npm ci`: it refuses a lock file that lacks another system's optional packages. Versions still come from the lock.
  must('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
}

const sources = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'scripts',
  'next.config.ts',
  'package-lock.json',
  'tsconfig.json',
];
const made = ['public/fonts/letter', 'public/templates'];

function* filesOf(place) {
  if (!existsSync(place) || made.includes(place)) return;
  if (statSync(place).isFile()) yield place;
  else for (const name of readdirSync(place).sort()) yield* filesOf(`${place}/${name}`);
}

/** One hash over name, size and time of every source: when it differs from the last build's, the build is stale. */
export function sourcesMark() {
  const hash = createHash('sha256');
  for (const place of sources) {
    for (const file of filesOf(place)) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

const markFile = '.cache/built';

/** Builds the site into out/ unless the last build is still good. */
export function build() {
  const mark = sourcesMark();
  if (existsSync('out/index.html') && existsSync(markFile) && readFileSync(markFile, 'utf8') === mark) return;
  console.log('Building the site ...');
  must('node', ['scripts/build.mjs']);
  mkdirSync('.cache', { recursive: true });
  writeFileSync(markFile, mark);
}
