/** Whether the page stays free while a letter is made and while a parent types, the main thread four times slower. */
import type { Browser } from '@playwright/test';
import { keepDraft, maya, stepUrl } from '../browser/parent';
import { ours, visit } from './letters';
import { throttleThread } from './slow';

const most = (list: number[]) => Math.round(Math.max(0, ...list));

/** The longest tasks and waits for a frame while a letter is made, in milliseconds; 0: no task over 50. */
export async function downloadBlocking(browser: Browser, origin: string, rate: number, rounds = 3) {
  const seen: Awaited<ReturnType<typeof visit>>[] = [];
  for (let i = 0; i < rounds; i += 1)
    seen.push(
      await visit(browser, ours(origin), async (_, page) => {
        await throttleThread(page, rate);
        return async () => undefined;
      }),
    );
  const of = (way: 'cold' | 'warm') => ({
    longTask: most(seen.map((s) => s[way].longTask)),
    gap: most(seen.map((s) => s[way].gap)),
  });
  return { cold: of('cold'), warm: of('warm') };
}

/** Sixty characters; a quick hand types one every 150 milliseconds. */
const words = 'He hides his book when we ask him to read with us at night. ';

type Typing = { keys: number[]; longTasks: number[] };

/** What the browser tells of sixty keys typed into a half-filled letter with the sheet beside it, in milliseconds. */
export async function typingBlocking(browser: Browser, origin: string, rate: number) {
  const context = await browser.newContext({ baseURL: origin, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await keepDraft(page, maya);
  await page.goto(stepUrl('concerns'));
  const field = page.getByLabel(/^What happens at home\?/);
  await field.click();
  await page.waitForTimeout(3000);
  await throttleThread(page, rate);
  await page.evaluate(() => {
    const typing: Typing = { keys: [], longTasks: [] };
    Object.assign(window, { typing });
    new PerformanceObserver((list) => {
      for (const e of list.getEntries() as (PerformanceEntry & { interactionId: number })[])
        if (e.interactionId) typing.keys.push(e.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    new PerformanceObserver((list) => {
      for (const e of list.getEntries()) typing.longTasks.push(e.duration);
    }).observe({ type: 'longtask' });
  });
  await field.press('End');
  await field.pressSequentially(words, { delay: 150 });
  await page.waitForTimeout(1500);
  const { keys, longTasks } = await page.evaluate(() => (window as unknown as { typing: Typing }).typing);
  await context.close();
  return { key: most(keys), longTask: most(longTasks), longTasks: longTasks.length };
}
