import {
  expect,
  expectAccessible,
  expectContrast,
  expectNoSidewaysScroll,
  showExample,
  test,
} from './fixtures';

/** Every part and every screen state of the review page, in both schemes: in four parts, so that none runs for long. */
const parts = [0, 1, 2, 3];
for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 360, height: 800 } });

    for (const part of parts)
      test(`every example is clean, part ${part + 1} of ${parts.length}`, async ({ page }) => {
        test.setTimeout(180_000);
        await page.goto('/en/review/');
        const keys = await page
          .locator('[data-key]')
          .evaluateAll((links) => links.map((l) => l.getAttribute('data-key') ?? ''));
        expect(keys.length).toBeGreaterThan(60);
        // Those two groups are walked with their forms open in counted.spec.ts.
        const rest = keys.filter((key) => !/^(counted|calendar)-/.test(key));
        for (const key of rest.filter((_, i) => i % parts.length === part)) {
          await showExample(page, key);
          await expectNoSidewaysScroll(page);
          // A part on its own has no h1; whole pages are checked for one in site.spec.ts.
          if (colorScheme === 'dark') await expectContrast(page, key);
          else await expectAccessible(page, key, ['page-has-heading-one', 'heading-order']);
        }
      });
  });
}

test('in forced colours the dots keep their shapes and today stands out', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/en/review/');
  const key = await page.locator('[data-key^="tracker-"]').nth(2).getAttribute('data-key');
  await showExample(page, key ?? '');
  const now = page.locator('.dots .st-now').first();
  const ahead = page.locator('.dots .st-open').first();
  const stroke = (l: typeof now) => l.evaluate((e) => getComputedStyle(e).stroke);
  await expect(now).toBeVisible();
  expect(await stroke(now)).not.toBe(await stroke(ahead));
});

test('no page links to the review page', async ({ page }) => {
  for (const path of ['/', '/en/', '/en/guides/', '/en/letters/', '/en/tracker/', '/en/sources/']) {
    await page.goto(path);
    await expect(page.locator('a[href*="review/"]:not([href*="iep-evaluation"])')).toHaveCount(0);
  }
});
