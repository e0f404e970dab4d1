import { expectAccessible, test } from './fixtures';
import { allPages } from './pages';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const path of [...allPages, '/404.html']) {
      test(`${path} is clean`, async ({ page }) => {
        await page.goto(path);
        await page.waitForLoadState('networkidle');
        await expectAccessible(page);
      });
    }
  });
}
