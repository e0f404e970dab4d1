/** `npm run pictures`: the README's pictures, taken from the built site. */
import { build, install } from './lib.mjs';

install();
build();

const { findChromium } = await import('./chromium.mjs');
const { listen, siteServer } = await import('./serve.mjs');
const { chromium } = await import('@playwright/test');
const { fillForm, stepUrl, typeDate } = await import('../tests/browser/parent.ts');
const server = siteServer();
const baseURL = `http://localhost:${await listen(server, 0)}`;
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage({
  baseURL,
  viewport: { width: 1280, height: 820 },
  locale: 'en-US',
  timezoneId: 'America/Los_Angeles',
});
const take = async (name) => {
  await page.waitForTimeout(600);
  await page.screenshot({ path: `docs/pictures/${name}.png` });
};

await page.clock.install({ time: new Date('2026-11-30T10:00:00-08:00') });
await page.goto('/en/');
await take('home');
await fillForm(page);
await page.goto(stepUrl('concerns'));
await take('ask');
await page.goto(stepUrl('review'));
await typeDate(page, /Day the school got your letter/, ['11', '30', '2026']);
await page.getByRole('button', { name: 'Start the countdown' }).click();
await page.waitForURL(/tracker/);
await page.clock.setSystemTime(new Date('2026-12-10T10:00:00-08:00'));
await page.reload();
await take('track');
await browser.close();
server.close();
