import type { Browser } from '@playwright/test';
import { downloadPdf, fillForm } from '../browser/parent';

/**
 * Milliseconds from the press of "Download PDF" to the file. Cold: the page was just opened and the button is pressed at
 * once. Warmed: the parent has been reading the letter for three seconds.
 * @param slowdown how many times slower the processor is made, as in the browser's own developer tools.
 */
export async function makeLetters(browser: Browser, origin: string, slowdown: number) {
  const context = await browser.newContext({ baseURL: origin });
  const page = await context.newPage();
  await fillForm(page);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const timed = async () => {
    const began = performance.now();
    await downloadPdf(page);
    return Math.round(performance.now() - began);
  };
  const times = { cold: [] as number[], warm: [] as number[] };
  for (let i = 0; i < 3; i += 1) {
    await page.reload();
    await page.getByRole('button', { name: 'Download PDF' }).waitFor();
    times.cold.push(await timed());
    await page.waitForTimeout(3000 * Math.max(1, slowdown / 2));
    times.warm.push(await timed());
  }
  await context.close();
  const median = (list: number[]) => list.sort((a, b) => a - b)[1] as number;
  return { cold: median(times.cold), warm: median(times.warm) };
}
