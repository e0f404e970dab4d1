import { expect, expectAccessible, expectNoSidewaysScroll, test } from './fixtures';
import { downloadPdf, fillForm, maya, plain, readPdf, stepUrl, typeDate } from './parent';

// Monday, 30 November 2026, early evening in Los Angeles: already the next day in UTC.
test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-30T18:00:00-08:00') });
});

test('a parent on a phone learns, asks and tracks', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/');
  await page.getByRole('link', { name: 'What is an IEP?' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('navigation', { name: 'The path' }).getByRole('link', { name: 'Ask' }).click();
  await page.getByRole('link', { name: 'Ask for tests', exact: true }).click();
  await page
    .getByRole('link', { name: 'Start my letter' })
    .or(page.getByRole('button', { name: 'Start my letter' }))
    .click();
  await expect(page).toHaveURL(/request/);

  await fillForm(page);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  const sheet = page.getByRole('main');
  for (const words of [
    'evaluation for special education under IDEA',
    'Maya Rivera',
    'March 14, 2018',
    'November 30, 2026',
    '56321(a)',
    '300.503',
    'Section 504',
  ])
    await expect(sheet).toContainText(words);

  const { name, bytes } = await downloadPdf(page);
  expect(name).toMatch(/^2026-11-30-[a-z-]+\.pdf$/);
  expect(name).not.toMatch(/maya|rivera/i);
  const { text, info } = await readPdf(bytes);
  for (const words of [
    maya.you.name,
    maya.you.phone,
    maya.you.email,
    'Maya Rivera',
    'evaluation for special education under IDEA',
    maya.concerns.atHome,
  ])
    expect(text).toContain(plain(words));
  expect(info.Language ?? 'en').toMatch(/^en/);

  await typeDate(page, /Day the school got your letter/, ['11', '30', '2026']);
  await page.getByRole('button', { name: 'Start the countdown' }).click();
  await expect(page).toHaveURL(/\/en\/tracker\//);
  await expect(page).toHaveTitle(/^15 days left/);
  const main = page.getByRole('main');
  await expect(main).toContainText('Tuesday, December 15');
  await expect(main).toContainText('Wednesday, December 30');
  await expect(main).toContainText('56321(a)');
  await expect(main).not.toContainText(/must by|overdue/i);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  // It is all still there after the tab is closed and opened again.
  await page.reload();
  await expect(page).toHaveTitle(/^15 days left/);
  await page.goto(stepUrl('review'));
  await expect(page.getByRole('main')).toContainText('Maya Rivera');
});

test('three letters in one visit: none loses a letter', async ({ page }) => {
  const children: [string, string][] = [
    ['José', 'Óscar Ýmir Žofia'],
    ['Amy', 'Yonas'],
    ['Nguyễn Thị', 'Ánh'],
  ];
  const words = 'Yes. On Use Every Nora Zoe, An answer. Anna and Amy: De we await.';
  for (const [i, childName] of children.entries()) {
    if (i === 0) await fillForm(page, { childName, words });
    else {
      await page
        .getByRole('link', { name: /Change .*details/ })
        .first()
        .click();
      await page.getByLabel('First name').fill(childName[0]);
      await page.getByLabel('Last name').fill(childName[1]);
      await page.getByRole('button', { name: 'Save and check my letter' }).click();
      await expect(page).toHaveURL(/review/);
    }
    await expect(page.getByRole('main')).toContainText(childName.join(' '));
    const { text } = await readPdf((await downloadPdf(page)).bytes);
    expect(text).toContain(plain(childName.join(' ')));
    expect(text).toContain(words);
    expect(text).not.toMatch(/\p{Cc}/u);
  }
});

test('letters for the world: every script comes out right', async ({ page }) => {
  const names: [string, string][] = [
    ['小明', '王'],
    ['محمد', 'أحمد'],
    ['Łukasz', 'Żółć'],
    ['Ольга', 'Щербакова'],
    ['민준', '김'],
    ['प्रिया', 'श्रीवास्तव'],
    // Several scripts in one letter: each letter costs seconds.
    ['নির্মলা જિજ્ઞેશ ਸਿੰਘ கார்த்தி శ్రీను', 'ሰላማዊት ចាន់ត្រា สมชาย ສົມພອນ Արմեն'],
  ];
  await fillForm(page, { state: 'Texas' });
  for (const [first, last] of names) {
    await page.goto(stepUrl('child'));
    await page.getByLabel('First name').fill(first);
    await page.getByLabel('Last name').fill(last);
    await page.getByRole('button', { name: 'Save and check my letter' }).click();
    await expect(page).toHaveURL(/review/);
    await expect(page.getByRole('main')).toContainText(last);
    const { text } = await readPdf((await downloadPdf(page)).bytes);
    // pdf.js puts spaces beside a syllable that holds a mark.
    const tight = (words: string) => words.replace(/\s/g, '');
    expect(tight(text)).toContain(tight(first));
    expect(tight(text)).toContain(tight(last));
  }
});

test('an emoji is said beside its field, and no wrong letter is printed', async ({ page }) => {
  await fillForm(page, { words: 'She cries 😀 at homework time.' });
  const button = page.getByRole('button', { name: 'Download PDF' });
  if (await button.isEnabled()) await button.click();
  await expect(page.getByRole('main')).toContainText('😀');
  await expect(page.getByRole('main')).toContainText(/cannot show|cannot print/);
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
  await page.goto(stepUrl('concerns'));
  await expect(page.getByLabel(/^What happens at home\?/)).toHaveAccessibleDescription(/cannot print 😀/);
});

test('copy as text gives the whole letter', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await fillForm(page);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('evaluation for special education under IDEA');
  expect(text).toContain('Sincerely,');
});

test('printing from the browser shows the letter and nothing else', async ({ page }) => {
  await fillForm(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Download PDF' })).toBeHidden();
  await expect(page.getByText('Sincerely,')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Change/ }).first()).toBeHidden();
});

test('a hung PDF maker is ended, and print and text are offered', async ({ page }) => {
  await page.route(/.*\/fonts\/letter\/.*/, () => {});
  await fillForm(page);
  await page.getByRole('button', { name: 'Download PDF' }).click();
  for (let i = 0; i < 6; i += 1) await page.clock.fastForward(10_000);
  await expect(page.getByText(/took too long/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy as text' })).toBeVisible();
});
