import { stateCodes, stateNames } from '@/lib/state/codes';
import { expect, expectAccessible, expectContrast, expectNoSidewaysScroll, test } from './fixtures';

const pageOf = (code: string) => `/en/states/${code.toLowerCase()}/`;
/** Odd shapes: numbers only reported, a chain of clocks, several limits, the first day counted, no years settled. */
const odd = ['AK', 'AL', 'HI', 'KY', 'MS', 'NM', 'OH', 'WV', 'DC'];

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the list leads to all 51 pages, each without script, with its own title', async ({
    page,
    request,
  }) => {
    await page.goto('/en/states/');
    await expect(page.locator('script')).toHaveCount(0);
    const table = page.getByRole('table');
    const titles = new Set<string>();
    for (const code of stateCodes) {
      await expect(table.getByRole('link', { name: stateNames[code], exact: true })).toHaveAttribute(
        'href',
        pageOf(code),
      );
      const response = await request.get(pageOf(code));
      expect(response.status(), code).toBe(200);
      expect(response.headers()['content-security-policy'], code).toContain("script-src 'none'");
      const html = await response.text();
      expect(html, code).not.toMatch(/<script|as="script"|\sstyle="/);
      expect(html, code).toContain('<meta name="description" content="How many days the school has in ');
      titles.add(html.match(/<title>(.*?)<\/title>/)?.[1] ?? '');
    }
    expect(titles.size).toBe(51);
  });

  test('from the list to Texas, and on to the letter', async ({ page }) => {
    await page.goto('/en/states/');
    await page.getByRole('table').getByRole('link', { name: 'Texas' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('How long the school has in Texas');
    await expect(page.getByRole('region', { name: 'The short answer' })).toContainText(
      /15\sschool days to answer your letter/,
    );
    const steps = page.getByRole('region', { name: 'Step by step in Texas' }).locator('ol > li');
    await expect(steps.nth(1)).toContainText('We read this in the law or regulation.');
    await expect(steps.nth(1).getByRole('link', { name: /89\.1011/ })).toHaveAttribute('href', /^https:/);
    await page.getByRole('link', { name: 'Start my letter' }).click();
    await expect(page).toHaveURL(/\/en\/letters\/$/);
  });

  test('a number that we could not confirm is told, and not counted', async ({ page }) => {
    await page.goto(pageOf('WV'));
    await expect(page.getByRole('region', { name: 'The short answer' })).toContainText(
      'We could not confirm it, so we do not count it.',
    );
    await page.goto(pageOf('AK'));
    await expect(page.getByRole('main')).toContainText('In Alaska you have only 1 year to ask for one.');
    await page.goto(pageOf('KY'));
    await expect(page.getByRole('main')).toContainText('We could not settle how long you have in Kentucky.');
  });
});

test('every page names its rows and columns for readers, on a phone too', async ({ page }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/en/states/');
    const row = page.getByRole('row', { name: /California/ });
    await expect(row.getByRole('rowheader')).toHaveText('California');
    await expect(row.getByRole('cell')).toHaveCount(4);
    await expect(page.getByRole('columnheader')).toHaveCount(5);
  }
});

test('the map: names on a phone, codes in the place of the states where there is room', async ({ page }) => {
  const tile = (code: 'AK' | 'TX' | 'ME' | 'WA') =>
    page.getByRole('list').getByRole('link', { name: new RegExp(`^(${code} )?${stateNames[code]} ?, `) });
  const box = async (code: 'AK' | 'TX' | 'ME' | 'WA') => {
    const found = await tile(code).boundingBox();
    if (!found) throw new Error(`no tile for ${code}`);
    expect(Math.min(found.width, found.height), code).toBeGreaterThanOrEqual(44);
    return found;
  };
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/states/');
  const [alaska, maine, texas, washington] = [
    await box('AK'),
    await box('ME'),
    await box('TX'),
    await box('WA'),
  ];
  expect(alaska.y).toBe(maine.y);
  expect(maine.x).toBeGreaterThan(texas.x);
  expect(texas.y).toBeGreaterThan(washington.y);
  await page.setViewportSize({ width: 320, height: 700 });
  await box('TX');
  await expect(tile('TX').getByText('Texas', { exact: true })).toBeVisible();
});

test('by keyboard: skip link, a state in the map, its first source', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/states/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  const tile = page.getByRole('link', { name: /^AR Arkansas/ });
  for (let i = 0; i < 70 && !(await tile.evaluate((e) => e === document.activeElement)); i += 1)
    await page.keyboard.press('Tab');
  await expect(tile).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/states\/ar\/$/);
});

for (const code of odd)
  test(`${stateNames[code as 'AK']} is clean in light and dark, and fits 320 px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 720 });
    await page.goto(pageOf(code));
    await expectNoSidewaysScroll(page);
    await expectAccessible(page, `${code} in light`);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expectContrast(page, `${code} in dark`);
    await page.setViewportSize({ width: 640, height: 720 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await expectNoSidewaysScroll(page);
  });

test('a state prints whole: the way and the sources, without buttons', async ({ page }) => {
  await page.goto(pageOf('OH'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('region', { name: 'Step by step in Ohio' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Where this comes from' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Start my letter' })).toBeHidden();
  await page.goto('/en/states/');
  await expect(page.getByRole('heading', { name: 'Find your state' })).toBeHidden();
  await expect(page.getByRole('row', { name: /Wyoming/ })).toBeVisible();
});
