import { expect, expectAccessible, expectContrast, expectNoSidewaysScroll, test } from './fixtures';
import { allPages, readingPages } from './pages';

for (const path of [...allPages, '/404.html']) {
  test(`${path} has a strict policy, is clean in light and dark, and fits 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 720 });
    // No fading: a colour half way between two schemes is no colour of ours.
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const response = await page.goto(path);
    const policy = (await response?.allHeaders())?.['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'none'");
    expect(policy).not.toMatch(/unsafe-(inline|eval)|https?:/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page).toHaveTitle(/School Support/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    // As served: no inline styles or handlers (Next's own route announcer sets its style by script later).
    const html = (await response?.text()) ?? '';
    expect(html.match(/<[^>]+\s(style|on[a-z]+)="[^"]*"|<style/g)).toBeNull();
    expect(await page.locator('head meta[http-equiv="Content-Security-Policy"]').count()).toBe(1);

    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1280, height: 720 });
    // A page with script shows what it keeps only once it has read it.
    if (!readingPages.includes(path)) await page.waitForLoadState('networkidle');
    await expectAccessible(page, `${path} in light`);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expectContrast(page, `${path} in dark`);

    await page.setViewportSize({ width: 640, height: 720 });
    // A user's own bigger text: the root size doubles, as the browser's text setting does.
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await expectNoSidewaysScroll(page);
  });
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  for (const path of readingPages) {
    test(`${path} reads and works`, async ({ page }) => {
      await page.goto(path);
      expect(await page.locator('script').count()).toBe(0);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  }

  test('the language door leads in', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Go on in English' }).click();
    await expect(page).toHaveURL(/\/en\/$/);
    await expect(
      page.getByRole('heading', { level: 1, name: 'Help at school starts with one letter.' }),
    ).toBeVisible();
  });

  test('a term opens its meaning', async ({ page }) => {
    await page.goto('/en/guides/what-is-an-iep/');
    const term = page.locator('main').getByRole('button').first();
    await term.click();
    await expect(page.locator('[popover]:popover-open')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('[popover]:popover-open')).toHaveCount(0);
  });

  test('the form and the tracker say what to do instead', async ({ page }) => {
    for (const path of [
      '/en/letters/iep-evaluation/',
      '/en/letters/iep-evaluation/request/',
      '/en/tracker/',
    ]) {
      await page.goto(path);
      await expect(page.locator('noscript')).not.toBeEmpty();
    }
    await page.goto('/en/letters/iep-evaluation/');
    await expect(page.getByRole('main').getByRole('link', { name: /PDF/ }).first()).toBeVisible();
  });
});

test('an unknown address gets a helpful page in a language', async ({ page }) => {
  const response = await page.goto('/en/no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle(/not found/i);
  await page.getByRole('link', { name: 'Learn' }).click();
  await expect(page).toHaveURL(/\/en\/guides\/$/);
});

test('every link inside the site leads somewhere, and outside links are https', async ({
  page,
  request,
  baseURL,
}) => {
  const inside = new Set<string>();
  for (const path of allPages) {
    await page.goto(path);
    const links = await page.evaluate(() =>
      [...document.querySelectorAll('a[href]')].map((a) => (a as HTMLAnchorElement).href),
    );
    for (const url of links.map((l) => new URL(l))) {
      if (url.origin === baseURL) inside.add(url.pathname);
      else expect(url.protocol, url.href).toMatch(/^(https|mailto|tel):$/);
    }
    const broken = await page.evaluate(() =>
      [...document.querySelectorAll('a[href^="#"]')]
        .map((a) => a.getAttribute('href') ?? '')
        .filter((h) => h.length > 1 && !document.getElementById(h.slice(1))),
    );
    expect(broken, path).toEqual([]);
  }
  for (const path of inside) expect((await request.get(path)).status(), path).toBe(200);
});

test('a guide prints without navigation, in black on white', async ({ page }) => {
  await page.goto('/en/guides/get-an-iep/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('table').first()).toBeVisible();
  const color = await page.locator('body').evaluate((b) => getComputedStyle(b).backgroundColor);
  expect(color).toBe('rgb(255, 255, 255)');
});
