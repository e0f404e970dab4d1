/** One letter, pressed for and taken: what happens in a page between the press and the bytes in hand. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { keepDraft, maya, stepUrl } from '../browser/parent';

/** A page with one button that makes a letter. */
export type Maker = { name: string; url: string; prepare(context: BrowserContext): Promise<void> };

/** Milliseconds from the press, by the page's own clock: see watch.js. */
export type Pressed = {
  /** To the bytes of the file. */
  file: number;
  /** The same end, from when the page was asked for. */
  fromOpening: number;
  /** The longest task of the main thread meanwhile as the browser tells it: it tells none under 50. */
  longTask: number;
  /** The longest time without a frame. */
  gap: number;
  bytes: Buffer;
};

type Told = Omit<Pressed, 'bytes'> & { base64: string };
type Watched = Window & { told: Promise<Told> };

async function press(page: Page): Promise<Pressed> {
  const button = page.getByRole('button', { name: 'Download PDF' });
  await button.waitFor();
  // As a finger does: down, a moment, up. A checked press would run a listener of the test's own in the page, which at 4x
  // holds it for 50 ms.
  await button.click({ force: true, delay: 60 });
  const { base64, ...times } = await page.evaluate(() => (window as unknown as Watched).told);
  return { ...times, bytes: Buffer.from(base64, 'base64') };
}

/** Our own page: the review of a letter that a parent has filled in before. */
export const ours = (origin: string): Maker => ({
  name: 'School Support',
  url: `${origin}${stepUrl('review')}`,
  async prepare(context) {
    const earlier = await context.newPage();
    await keepDraft(earlier, maya);
    await earlier.close();
  },
});

export type Slowing = (browser: Browser, page: Page) => Promise<() => Promise<void>>;

/**
 * One visit. Cold: nothing in the browser's cache, and the button is pressed as soon as it is there and works. Warm: the
 * same page, five seconds later: our next worker has warmed up, a peer makes its second document.
 */
export async function visit(browser: Browser, maker: Maker, slow: Slowing, warmUpMs = 5000) {
  const context = await browser.newContext({
    baseURL: new URL(maker.url).origin,
    viewport: { width: 1280, height: 900 },
  });
  await maker.prepare(context);
  const page = await context.newPage();
  // An empty page of the site, so that the process it runs in is there to be slowed.
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto('/');
  await page.unrouteAll();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.clearBrowserCache');
  await devtools.detach();
  await page.addInitScript({ path: 'tests/bench/watch.js' });
  const stop = await slow(browser, page);
  try {
    await page.goto(maker.url, { waitUntil: 'domcontentloaded' });
    const cold = await press(page);
    await page.waitForTimeout(warmUpMs);
    return { cold, warm: await press(page) };
  } finally {
    await stop();
    await context.close();
  }
}
