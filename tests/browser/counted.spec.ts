import type { Page } from '@playwright/test';
import {
  expect,
  expectAccessible,
  expectContrast,
  expectNoSidewaysScroll,
  showExample,
  test,
} from './fixtures';

/** "How we counted" and the school calendar, on the review page: each part with fixed days. */
const unfold = (page: Page) => page.getByText('Breaks, days off and the summer').click();
const month = (page: Page, name: string) => page.getByRole('table', { name });
const type = async (page: Page, group: string | RegExp, date: string) => {
  const [m = '', d = '', y = ''] = date.split('/');
  const boxes = page.getByRole('group', { name: group });
  await boxes.getByLabel('Month').fill(m);
  await boxes.getByLabel('Day').fill(d);
  await boxes.getByLabel('Year').fill(y);
};

test.describe('how a date was counted', () => {
  test('folds and unfolds by keyboard, and its name says which date', async ({ page }) => {
    await showExample(page, 'counted-break');
    const summary = page.locator('summary', { hasText: 'How we counted' });
    await expect(summary).toHaveText(/How we counted Friday, January.8: the school’s answer/);
    await expect(month(page, 'December 2026')).toBeVisible();
    await summary.focus();
    await page.keyboard.press('Enter');
    await expect(month(page, 'December 2026')).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(month(page, 'December 2026')).toBeVisible();
  });

  test('tells start, kind of days, what was left out and the last day', async ({ page }) => {
    await showExample(page, 'counted-break');
    await expect(page.getByText(/We count from Thursday, December.10/)).toContainText(
      'day 0. Day 1 is Friday',
    );
    await expect(page.getByText('The school has 15 calendar days.')).toContainText(
      'Days in a break of more than 5 school days do not count.',
    );
    await expect(page.getByText('We left out 2 weekend days and 12 days of break.')).toBeVisible();
    await expect(page.getByText('We read this in the law itself.')).toBeVisible();
    await expect(page.getByRole('link', { name: /56321/ })).toHaveAttribute('href', /leginfo\.legislature/);
  });

  test('each day of the calendar says what it is', async ({ page }) => {
    await showExample(page, 'counted-break');
    const december = month(page, 'December 2026');
    await expect(december.getByRole('columnheader')).toHaveCount(7);
    await expect(december.getByRole('columnheader').first()).toHaveText('Sun');
    await expect(december.getByRole('cell', { name: '10 start, day 0' })).toBeVisible();
    await expect(december.getByRole('cell', { name: '11 counts, day 1' })).toBeVisible();
    await expect(december.getByRole('cell', { name: '25 Break: does not count' })).toBeVisible();
    await expect(month(page, 'January 2027').getByRole('cell', { name: '8 last day, day 15' })).toBeVisible();
    const legend = page.getByRole('list', { name: 'What the marks mean' });
    await expect(legend.getByRole('listitem')).toHaveText([
      'Start',
      /A day that counts/,
      'Last day',
      /Weekend: does not count/,
      /Break: does not count/,
    ]);
  });

  test('with days off still open: says between which days, and leads to the calendar', async ({ page }) => {
    await showExample(page, 'counted-school-days');
    await expect(page.getByText('The date can only get later, not earlier.')).toBeVisible();
    await expect(page.getByText('By what we know now, the last day is')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Fill in the school calendar' })).toBeVisible();
    await showExample(page, 'counted-two-limits');
    await expect(page.getByText('The last day is between')).toHaveText(
      /between Friday, February.5 and Saturday, February.13/,
    );
  });

  test('of several limits the one that ends first leads, and is named', async ({ page }) => {
    await showExample(page, 'counted-two-limits-sure');
    await expect(page.getByText('The law sets 2 limits here.')).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'This one ends first.' })).toHaveText(
      /^60 calendar days/,
    );
  });

  test('a last day on a Saturday stays there', async ({ page }) => {
    await showExample(page, 'counted-weekend');
    await expect(page.getByText('It is a Saturday. No rule we know moves it to Monday.')).toContainText(
      /Ask for Friday, February.12/,
    );
  });

  test('a first day that counts is day 1; a later step starts from the earlier one’s last day', async ({
    page,
  }) => {
    await showExample(page, 'counted-day-one');
    await expect(page.getByText('By this rule, that day is day 1.')).toBeVisible();
    await showExample(page, 'counted-chain');
    await expect(
      page.getByText('That is the last day for an earlier step: the school’s answer.'),
    ).toBeVisible();
  });

  test('where no date can be told, says what settles it', async ({ page }) => {
    await showExample(page, 'counted-summer-unknown');
    await expect(page.getByText('We cannot tell the last day yet.')).toBeVisible();
    await expect(page.getByText('Tell us the first day of the next school year.')).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);
  });

  test('in forced colours and on paper the marks stay apart', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await showExample(page, 'counted-break');
    const shape = (name: string) =>
      month(page, 'December 2026').getByRole('cell', { name }).locator('svg circle');
    const dashes = (name: string) => shape(name).evaluate((e) => getComputedStyle(e).strokeDasharray);
    expect(await dashes('25 Break')).not.toBe(await dashes('11 counts'));
    await page.emulateMedia({ forcedColors: 'none', media: 'print' });
    await expect(month(page, 'December 2026')).toBeVisible();
    await expect(page.getByRole('list', { name: 'What the marks mean' })).toBeVisible();
  });
});

test.describe('the school calendar', () => {
  test('is open while a date is not sure, closed with one line when all is told', async ({ page }) => {
    await showExample(page, 'calendar-nothing');
    await expect(page.getByText('You have not told us any days yet.')).toBeVisible();
    await expect(page.getByText('Some dates are not sure yet.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Add a school break' })).toBeVisible();
    await showExample(page, 'calendar-told');
    await expect(page.getByText('You told us: 1 break, the last day of school')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Add a school break' })).toBeHidden();
    await unfold(page);
    await expect(page.getByRole('button', { name: 'Add a school break' })).toBeVisible();
  });

  test('a break: what is wrong is said beside the field and nothing typed is lost', async ({ page }) => {
    await showExample(page, 'calendar-nothing');
    await page.getByRole('button', { name: 'Add a school break' }).click();
    await expect(
      page.getByRole('group', { name: 'First day without school' }).getByLabel('Month'),
    ).toBeFocused();
    await type(page, 'First day without school', '12/21/2026');
    await type(page, 'Last day without school', '12/1/2026');
    await page.getByRole('button', { name: 'Add this break' }).click();
    await expect(page.getByText('The last day comes before the first day.')).toBeVisible();
    await expect(page.getByRole('group', { name: 'First day without school' }).getByLabel('Day')).toHaveValue(
      '21',
    );
    await type(page, 'Last day without school', '1/1/2067');
    await page.getByRole('button', { name: 'Add this break' }).click();
    await expect(page.getByText(/Check the year. Use a day from/)).toBeVisible();
    await type(page, 'Last day without school', '1/1/2027');
    await page.getByRole('button', { name: 'Add this break' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: /^Mon, Dec.21 to Fri, Jan.1/ })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Add a school break' })).toBeFocused();
    await page.getByRole('button', { name: /Remove the break from Mon, Dec.21/ }).click();
    await expect(page.getByText('You have not told us any days yet.')).toBeVisible();
  });

  test('overlapping breaks are joined, and the list says so', async ({ page }) => {
    await showExample(page, 'calendar-school-days');
    await unfold(page);
    await expect(page.getByText(/shares days with the break from Mon, Dec.21 to Fri, Jan.1/)).toBeVisible();
  });

  test('a day off that changes nothing is not added, and why is said', async ({ page }) => {
    await showExample(page, 'calendar-school-days');
    await unfold(page);
    await page.getByRole('button', { name: 'Add a day off' }).click();
    const add = page.getByRole('button', { name: 'Add this day' });
    await type(page, 'Day without school', '12/5/2026');
    await add.click();
    await expect(page.getByRole('status')).toContainText('is on a weekend');
    await type(page, 'Day without school', '12/4/2026');
    await add.click();
    await expect(page.getByRole('status')).toContainText('It is in the list.');
    await type(page, 'Day without school', '12/7/2026');
    await add.click();
    await expect(page.getByText('2 days off')).toBeVisible();
  });

  test('the next school year begins after this one ends', async ({ page }) => {
    await showExample(page, 'calendar-school-days');
    await unfold(page);
    await page.getByRole('button', { name: 'Change these days' }).click();
    await type(page, 'First day of the next school year', '6/1/2027');
    await page.getByRole('button', { name: 'Save these days' }).click();
    await expect(page.getByText('The next school year starts after the last day of school.')).toBeVisible();
    await type(page, 'First day of the next school year', '8/30/2027');
    await page.getByRole('button', { name: 'Save these days' }).click();
    await expect(page.getByText(/Monday, August.30, 2027/)).toBeVisible();
  });

  test('the count leads to the calendar, and what is told there moves the date', async ({ page }) => {
    await showExample(page, 'calendar-with-counts');
    await unfold(page);
    await expect(page.getByRole('button', { name: 'Add a school break' })).toBeHidden();
    await page.locator('summary', { hasText: 'the school’s answer' }).click();
    await expect(page.getByText('By what we know now, the last day is')).toHaveText(/Tuesday, December.22/);
    await page.getByRole('button', { name: 'Fill in the school calendar' }).click();
    await expect(page.getByRole('heading', { name: 'Your school’s calendar' })).toBeFocused();
    await page.getByRole('button', { name: 'Add a day off' }).click();
    await type(page, 'Day without school', '12/7/2026');
    await page.getByRole('button', { name: 'Add this day' }).click();
    await expect(page.getByText('By what we know now, the last day is')).toHaveText(/Wednesday, December.23/);
  });

  test('holidays are days off unless the school is open', async ({ page }) => {
    await showExample(page, 'calendar-school-days');
    await unfold(page);
    await expect(page.getByText(/Open on Monday, February.15/)).toBeVisible();
    await page.getByRole('button', { name: 'My school is open on a holiday' }).click();
    const presidents = page.getByRole('checkbox', { name: /Presidents’ Day/ });
    await expect(presidents).toBeChecked();
    await presidents.uncheck();
    await page.getByRole('checkbox', { name: /Veterans Day/ }).check();
    await page.getByRole('button', { name: 'Save these days' }).click();
    await expect(page.getByText(/Open on Thursday, November.11/)).toBeVisible();
    await expect(page.getByText(/Open on Monday, February.15/)).toBeHidden();
    await expect(page.getByText('1 holiday with school')).toBeVisible();
  });

  test('days that help no date: says which would', async ({ page }) => {
    await showExample(page, 'calendar-no-date-needed');
    await expect(page.getByText('None of the days you told us is in that time.')).toContainText(
      /Days off from November.30, 2026 to December.21, 2026/,
    );
  });

  test('"no such break" is an answer too', async ({ page }) => {
    await showExample(page, 'calendar-nothing');
    await page.getByRole('button', { name: 'There is no such break' }).click();
    await expect(page.getByText('You told us: no such break.')).toBeVisible();
  });
});

const openers = [
  'Add a school break',
  'Add a day off',
  'Add these two days',
  'Change these days',
  'My school is open on a holiday',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 800 } });

    test('every example and every open form is clean at 320 px', async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto('/en/review/');
      const keys = await page
        .locator('[data-key^="counted-"], [data-key^="calendar-"]')
        .evaluateAll((links) => links.map((l) => l.getAttribute('data-key') ?? ''));
      expect(keys.length).toBeGreaterThan(15);
      for (const key of keys) {
        await showExample(page, key);
        const fold = page.getByText('Breaks, days off and the summer');
        const folded = page.locator('details:not([open])').filter({ has: fold });
        if (await folded.count()) await fold.click();
        for (const name of openers) {
          const button = page.getByRole('button', { name, exact: true });
          if (await button.isVisible()) await button.click();
        }
        // Empty forms: each says what is missing.
        for (const button of await page.getByRole('button', { name: /^Add this/ }).all())
          await button.click();
        await expectNoSidewaysScroll(page);
        // A part on its own has no h1.
        if (colorScheme === 'dark') await expectContrast(page, key);
        else await expectAccessible(page, key, ['page-has-heading-one', 'heading-order']);
      }
    });
  });
}
