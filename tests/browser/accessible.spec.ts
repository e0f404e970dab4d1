import { expectAccessible, expectContrast, test } from './fixtures';
import { allPages } from './pages';

for (const path of [...allPages, '/404.html']) {
  test(`${path} is clean in light and dark`, async ({ page }) => {
    // No fading: a colour half way between two schemes is no colour of ours.
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await expectAccessible(page, `${path} in light`);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expectContrast(page, `${path} in dark`);
  });
}
