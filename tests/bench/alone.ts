/** Our own letter without peers: how long it takes, and whether the page stays free. */
import type { Browser } from '@playwright/test';
import { downloadBlocking, typingBlocking } from './blocking';
import { ours, visit } from './letters';
import { median } from './median';
import { slowProcesses } from './slow';

/** Milliseconds from the press of "Download PDF" to the file: medians of cold and warmed visits (see `visit`). */
export async function makeLetters(browser: Browser, origin: string, slowdown: number, rounds: number) {
  const seen = [];
  for (let i = 0; i < rounds; i += 1)
    seen.push(await visit(browser, ours(origin), (b) => slowProcesses(b, slowdown)));
  return {
    cold: Math.round(median(seen.map((s) => s.cold.file))),
    warm: Math.round(median(seen.map((s) => s.warm.file))),
  };
}

/** What may hold the page up, in milliseconds. No task of 50 or less is told by the browser: it counts as 0. */
export async function holdingBudgets(browser: Browser, origin: string) {
  const [rate, task, key] = [4, 50, 200];
  const { cold, warm } = await downloadBlocking(browser, origin, rate);
  const [quick, slow] = [
    await typingBlocking(browser, origin, 1),
    await typingBlocking(browser, origin, rate),
  ];
  const page = `page ${rate}x slower`;
  return [
    { name: `longest task of a cold download, ${page}`, ms: cold.longTask, budget: task },
    { name: `longest task of a warm download, ${page}`, ms: warm.longTask, budget: task },
    { name: 'longest task while typing, processor as it is', ms: quick.longTask, budget: task },
    { name: `slowest key while typing, ${page}`, ms: slow.key, budget: key },
  ];
}
