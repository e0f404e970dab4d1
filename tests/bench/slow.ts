/**
 * A processor four times slower, two ways.
 *
 * `throttleThread`: the browser's own developer tools. They slow a page's main thread and nothing else, so a letter set in a
 * worker would run at full speed beside peers that run in the page: right for asking whether the page stays free, unfair
 * for a race.
 *
 * `slowProcesses`: every process that runs pages is stopped and let go on in turn, for three of four milliseconds still.
 * Main thread and workers are slowed alike. The race is run under this one. Needs a system with signals (not Windows).
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Browser, Page } from '@playwright/test';

export async function throttleThread(page: Page, rate: number) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Runs alone, so that its clock is not held up by what this process does. `work` is the milliseconds at full speed in a turn. */
const metronome = `
const [rate, work, ...pids] = process.argv.slice(1).map(Number);
const clock = new Int32Array(new SharedArrayBuffer(4));
const all = (signal) => { for (const pid of pids) try { process.kill(pid, signal); } catch {} };
const wait = (ms) => { if (ms > 0) Atomics.wait(clock, 0, 0, ms); };
let ended = false;
process.once('SIGTERM', () => { ended = true; });
// Every moment is counted as run or as still, and what one turn had too much of, a later one gives back.
let owed = 0;
let going = performance.now();
const turn = () => {
  if (ended || process.ppid === 1) process.exit(0);
  all('SIGSTOP');
  const still = performance.now();
  owed += (still - going) * (rate - 1);
  wait(owed);
  going = performance.now();
  owed -= going - still;
  all('SIGCONT');
  wait(work - (performance.now() - going));
  setImmediate(turn);
};
console.log('going');
turn();
`;

async function pageProcesses(browser: Browser) {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  await devtools.detach();
  return processInfo.filter((p) => p.type === 'renderer');
}

/**
 * Slows every process that runs pages now: the page stands on an address of its site already.
 * @returns ends it. @throws then, when a page moved to a process that was not slowed.
 */
export async function slowProcesses(browser: Browser, rate: number): Promise<() => Promise<void>> {
  if (rate === 1) return async () => undefined;
  const before = new Map((await pageProcesses(browser)).map((p) => [p.id, p.cpuTime]));
  const child: ChildProcess = spawn(
    process.execPath,
    ['-e', metronome, '--', String(rate), '2', ...[...before.keys()].map(String)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (child.stdout) await once(child.stdout, 'data');
  return async () => {
    child.kill('SIGTERM');
    await once(child, 'exit');
    const others = (await pageProcesses(browser)).filter((p) => !before.has(p.id) && p.cpuTime > 0.5);
    if (others.length > 0) throw new Error('A page ran in a process that was not slowed.');
  };
}

/** The same sum in the page and in a worker of it: milliseconds each. */
const sum =
  '(() => { const a = performance.now(); let x = 0; for (let i = 0; i < 2e8; i += 1) x = (x * 31 + i) | 0; return performance.now() - a + (x & 0); })()';
const sumInWorker = `new Promise((done) => {
  const worker = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(`postMessage(${sum})`)}])));
  worker.onmessage = ({ data }) => { worker.terminate(); done(data); };
})`;

/** How many times slower a page and a worker of it really ran, each way. @param url a page that may start a worker from a blob. */
export async function measureSlowdown(browser: Browser, url: string, rate: number) {
  const page = await browser.newPage();
  await page.goto(url);
  const run = async () => ({
    page: await page.evaluate<number>(sum),
    worker: await page.evaluate<number>(sumInWorker),
  });
  await run();
  const full = await run();
  const stop = await slowProcesses(browser, rate);
  const all = await run().finally(stop);
  await throttleThread(page, rate);
  const thread = await run();
  await page.close();
  const ratio = (slow: typeof full) =>
    `page ${(slow.page / full.page).toFixed(1)}x, worker ${(slow.worker / full.worker).toFixed(1)}x`;
  return { all: ratio(all), thread: ratio(thread) };
}
