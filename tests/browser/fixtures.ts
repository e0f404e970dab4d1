import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/**
 * Watches every page of every test: nothing may be asked from another origin, nothing may be missing (404), no policy
 * may be broken, and no script may fail.
 */
export const test = base.extend<{ watch: undefined }>({
  watch: [
    async ({ page, baseURL }, use) => {
      const wrong: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      page.context().on('request', (r) => {
        if (!r.url().startsWith(origin) && !/^(data|blob):/.test(r.url()))
          wrong.push(`other origin: ${r.url()}`);
      });
      page.context().on('response', (r) => {
        if (r.status() >= 400 && !r.url().includes('no-such')) wrong.push(`${r.status()}: ${r.url()}`);
      });
      page.on('console', (m) => {
        if (/Content.Security.Policy|violates/i.test(m.text())) wrong.push(`policy: ${m.text()}`);
      });
      page.on('pageerror', (e) => wrong.push(`script: ${e.message}`));
      await use(undefined);
      expect(wrong).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/**
 * Our pages hold no frames, so the judge runs in the page alone (the other way opens a second page for every look), and
 * it writes down only what failed or was left undecided: the same findings in a quarter of the time.
 */
const judge = (page: Page) => new AxeBuilder({ page }).setLegacyMode(true);
const told: ('violations' | 'incomplete')[] = ['violations', 'incomplete'];

/** WCAG 2.2 AA, the enhanced contrast for text, and no contrast left undecided. */
export async function expectAccessible(page: Page, where = page.url(), without: string[] = []) {
  const found = await judge(page)
    .options({
      resultTypes: told,
      rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
    })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .disableRules(without)
    .analyze();
  report([...found.violations, ...undecidedOf(found)], where);
}

/** Only what a colour scheme can change: the contrast of everything seen. Everything else was judged in the other scheme. */
export async function expectContrast(page: Page, where = page.url()) {
  const found = await judge(page)
    .options({ resultTypes: told })
    .withRules(['color-contrast', 'color-contrast-enhanced'])
    .analyze();
  report([...found.violations, ...undecidedOf(found)], where);
}

type Found = Awaited<ReturnType<AxeBuilder['analyze']>>;

/**
 * axe cannot judge one character alone: the numbers drawn inside stops are hidden from readers, and their contrast is
 * computed from the tokens in tests/unit/contrast.test.ts. Every other undecided contrast is a failure.
 */
const undecidedOf = (found: Found) =>
  found.incomplete
    .filter((i) => i.id.startsWith('color-contrast'))
    .map((i) => ({ ...i, nodes: i.nodes.filter((n) => !/^<text\b/.test(n.html)) }));

function report(found: Found['violations'], where: string) {
  const lines = found.flatMap((v) =>
    v.nodes.map(
      (n) => `${v.id}: ${n.target.join(' ')} ${n.failureSummary?.split('\n').slice(0, 3).join(' ')}`,
    ),
  );
  expect(lines, where).toEqual([]);
}

export async function expectNoSidewaysScroll(page: Page) {
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }));
  expect(scroll, `${page.url()} is wider than its window`).toBeLessThanOrEqual(client);
}

/**
 * Shows one example of the review page. An address set while the page is still waking up is set back by the router, so
 * it is asked for until it is heard.
 */
export async function showExample(page: Page, key: string) {
  if (!page.url().includes('/en/review/')) await page.goto(`/en/review/#${key}`);
  await expect(async () => {
    await page.evaluate((k) => {
      location.hash = k;
    }, key);
    await expect(page.locator(`[data-example="${key}"]`)).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
}
