import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { stepUrl } from './parent';

/** Tabs until the wanted field or button has the focus; fails when the page has been walked through. */
async function tabTo(page: Page, name: RegExp) {
  for (let i = 0; i < 90; i += 1) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const e = document.activeElement as HTMLInputElement | null;
      // Without a focus it is the body, which holds every word of the page.
      if (!e?.matches('a, button, input, select, textarea, summary')) return '';
      const legend = e.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
      return `${[...(e.labels ?? [])].map((l) => l.textContent).join(' ')}|${e.textContent}|${legend}`;
    });
    if (name.test(label)) return;
  }
  throw new Error(`no focus on ${name}`);
}

const type = async (page: Page, name: RegExp, text: string) => {
  await tabTo(page, name);
  await page.keyboard.type(text);
};
const press = async (page: Page, name: RegExp, key = 'Enter') => {
  await tabTo(page, name);
  await page.keyboard.press(key);
};

test('the whole main job by keyboard alone', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-30T18:00:00-08:00') });
  await page.goto('/en/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await press(page, /Start my letter/);
  await expect(page).toHaveURL(/letters\/$/);
  await press(page, /Ask for tests/);
  await expect(page).toHaveURL(/iep-evaluation\/$/);
  await press(page, /Start my letter/);

  await expect(page).toHaveURL(/request/);
  await press(page, /Tests for an IEP/, 'Space');
  await press(page, /Save and/);
  await expect(page).toHaveURL(/\/you\//);
  await type(page, /Your full name/, 'Ana Rivera');
  await type(page, /Who are you to the child/, 'Mo');
  await type(page, /Phone/, '(209) 555-0142');
  await press(page, /Save and/);
  await expect(page).toHaveURL(/\/child\//);
  await type(page, /First name/, 'Maya');
  await type(page, /Last name/, 'Rivera');
  await type(page, /Month/, '3');
  await type(page, /Day/, '14');
  await type(page, /Year/, '2018');
  await press(page, /Save and/);
  await expect(page).toHaveURL(/\/school\//);
  await type(page, /Which state/, 'Cal');
  await type(page, /Name of the school/, 'Lincoln Elementary School');
  await press(page, /Who should get the letter/, 'Space');
  await press(page, /Save and/);
  await expect(page).toHaveURL(/\/concerns\//);
  await press(page, /Reading is very hard/, 'Space');
  await press(page, /Save and/);
  await expect(page).toHaveURL(/\/support\//);
  await press(page, /Save and/);
  await expect(page).toHaveURL(/\/delivery\//);
  await press(page, /By hand/, 'Space');
  await press(page, /Save and/);
  await expect(page).toHaveURL(/\/review\//);
  const download = page.waitForEvent('download', { timeout: 45_000 });
  await press(page, /Download PDF/);
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
  await type(page, /Month/, '11');
  await type(page, /Day/, '30');
  await type(page, /Year/, '2026');
  await press(page, /Start the countdown/);
  await expect(page).toHaveURL(/\/tracker\//);
  await expect(page).toHaveTitle(/^15 days left/);
});

test('errors take the focus, and lead to their fields', async ({ page }) => {
  await page.goto(stepUrl('request'));
  await expect(page.getByRole('radio').first()).toBeVisible();
  await press(page, /Save and/);
  const summary = page.getByRole('alert').filter({ hasText: /Please fix/ });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio').first()).toBeFocused();
});
