import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './fixtures';
import { downloadPdf, goOn, keepDraft, keptRows, maya, readPdf, stepUrl } from './parent';

const mine = 'I will sign when I have read it twice.';
const sheet = (page: Page) => page.getByRole('article', { name: 'Your letter' });
const editButton = (page: Page, start: string) =>
  sheet(page).getByRole('button', { name: `Edit these words “${start}` });
const box = (page: Page) => page.getByLabel('Your own words for this part');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function openReview(page: Page) {
  await page.clock.install({ time: new Date('2026-11-30T18:00:00-08:00') });
  await keepDraft(page, maya);
  await page.goto(stepUrl('review'));
  await expect(sheet(page)).toContainText('Maya Rivera');
}

/** Opens the words of one part and types others over them. */
async function write(page: Page, start: string, words: string) {
  await button(page, 'Edit the words yourself').click();
  await editButton(page, start).click();
  await expect(box(page)).toBeFocused();
  await box(page).fill(words);
}

/** What is kept on the device, once it is what it should be. */
const expectKept = (page: Page, kept: Record<string, unknown>) =>
  expect.poll(async () => (await keptRows(page)).drafts[0]).toMatchObject(kept);

test('a parent’s own words are in the letter, its PDF, and there again after the tab was closed', async ({
  page,
}) => {
  await openReview(page);
  await write(page, 'When I have received', `${mine}\n\nThank you.`);
  await button(page, 'Save').click();
  await expect(sheet(page).getByRole('status')).toHaveText('Your words are in the letter.');
  await expect(editButton(page, 'I will sign when')).toBeFocused();
  await expect(sheet(page)).toContainText('You changed these words');
  await expect(
    sheet(page)
      .getByRole('paragraph')
      .filter({ hasText: /^Thank you\.$/ }),
  ).toBeVisible();
  await expect(sheet(page)).not.toContainText('When I have received');
  await expectKept(page, { edits: { consent: { text: `${mine}\n\nThank you.` } } });

  await page.reload();
  await expect(sheet(page)).toContainText(mine);
  const { text } = await readPdf((await downloadPdf(page)).bytes);
  expect(text).toContain(mine);
  expect(text).not.toContain('When I have received');
  expect(text).not.toContain('You changed these words');

  // The letter beside the form is the same letter.
  await page.goto(stepUrl('delivery'));
  await expect(page.getByRole('region', { name: 'Text of your letter so far' })).toContainText(mine);
});

test('what is typed is kept before it is saved; cancel and our own words bring back what was there', async ({
  page,
}) => {
  await openReview(page);
  await write(page, 'When I have received', mine);
  await expectKept(page, { edits: { consent: { text: mine } } });
  await button(page, 'Cancel').click();
  await expect(editButton(page, 'When I have received')).toBeFocused();
  await expectKept(page, { edits: {} });

  await editButton(page, 'When I have received').click();
  await box(page).fill(mine);
  await expectKept(page, { edits: { consent: { text: mine } } });
  await page.reload();
  await expect(sheet(page)).toContainText(mine);
  await editButton(page, 'I will sign when').click();
  await button(page, 'Put our words back').click();
  await expect(sheet(page)).toContainText('When I have received');
  await expect(button(page, 'Edit the words yourself')).toBeFocused();
});

test('a part is left out when its words are taken out, and can be brought back', async ({ page }) => {
  await openReview(page);
  await write(page, 'When I have received', '');
  await button(page, 'Save').click();
  await expect(sheet(page)).toContainText('You took these words out');
  await expect(sheet(page).getByRole('paragraph').filter({ hasText: 'When I have received' })).toHaveCount(0);
  await button(page, 'Put our words back “When I have received and read”').click();
  await expect(sheet(page).getByRole('status')).toHaveText('Our words are back in the letter.');
  await expect(editButton(page, 'When I have received')).toBeFocused();
  await expect(sheet(page).getByRole('paragraph').filter({ hasText: 'When I have received' })).toBeVisible();
});

test('Escape closes the box and keeps what was typed; what the two buttons do is said', async ({ page }) => {
  await openReview(page);
  const which = page.getByText('“Change” takes you back to your answers.');
  await expect(which).toBeHidden();
  await write(page, 'When I have received', mine);
  await expect(which).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveCount(0);
  await expect(editButton(page, 'I will sign when')).toBeFocused();
  await expect(sheet(page).getByRole('status')).toHaveText('Your words are in the letter.');
  await expectKept(page, { edits: { consent: { text: mine } } });

  await editButton(page, 'I will sign when').click();
  await page.keyboard.press('Escape');
  await expect(sheet(page).getByRole('status')).toHaveText('Nothing was changed.');
  await expect(sheet(page)).toContainText(mine);

  // Too long to keep: the box stays open, with all of it.
  const long = 'a'.repeat(4000);
  await editButton(page, 'I will sign when').click();
  await box(page).fill(long);
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveValue(long);
});

test('ink and email: how to send it is said, and only then', async ({ page }) => {
  const scan = page.getByText('Then scan it, or take a clear picture of each page.');
  await openReview(page);
  await expect(page.getByRole('radio', { name: 'Print it and sign by hand' })).toBeChecked();
  await expect(scan).toHaveCount(0);
  await page.goto(stepUrl('delivery'));
  await page.getByRole('radio', { name: /email/i }).check();
  await goOn(page);
  await expect(scan).toBeVisible();
  await expect(page.getByText('Some schools still want a letter signed in ink.')).toBeVisible();
  await page.getByRole('radio', { name: 'Type my name' }).check();
  await expect(scan).toHaveCount(0);
});

test('an empty box is said, its buttons rest, and it blocks no download', async ({ page }) => {
  await openReview(page);
  await page.getByRole('radio', { name: 'Draw my name' }).check();
  const state = page.getByRole('group', { name: 'Draw your name here' }).getByRole('status');
  await expect(state).toHaveText('The box is empty. For now, your letter has a line to sign by hand.');
  await expect(page.getByText('Sign it by hand above your name.')).toBeVisible();
  const look = (name: string) =>
    button(page, name).evaluate((b) => {
      const { color, cursor, textDecorationLine } = getComputedStyle(b);
      return { color, cursor, textDecorationLine };
    });
  for (const name of ['Undo', 'Clear']) {
    await expect(button(page, name)).toBeDisabled();
    expect(await look(name)).not.toEqual(await look('Print'));
    expect(await look(name)).toMatchObject({ cursor: 'not-allowed', textDecorationLine: 'none' });
  }
  const { text } = await readPdf((await downloadPdf(page)).bytes);
  expect(text.match(/November 30, 2026/g)).toHaveLength(1);
  await expectAccessible(page);
});

test('an answer that changes later asks which words to keep, and nothing typed is lost', async ({ page }) => {
  await openReview(page);
  await write(page, 'At home:', 'At home she cries.');
  await button(page, 'Save').click();
  const keptDraft = async () => JSON.stringify((await keptRows(page)).drafts[0]);
  await expect.poll(keptDraft).toContain('"text":"At home she cries."');
  const change = async (words: string) => {
    await page.goto(stepUrl('concerns'));
    await page.getByLabel(/^What happens at home\?/).fill(words);
    await button(page, 'Save and check my letter').click();
    await expect(sheet(page)).toContainText('Maya Rivera');
  };

  await change('She hides her book.');
  await expect(sheet(page)).toContainText('At home she cries.');
  await expect(sheet(page)).toContainText('Your answers changed since you edited this');
  await expect(sheet(page)).toContainText('At home: She hides her book.');
  await expectAccessible(page);
  await button(page, 'Keep my words').click();
  await expect(sheet(page)).not.toContainText('Your answers changed');
  await expect(sheet(page)).toContainText('At home she cries.');
  await expect.poll(keptDraft).toContain('"from":"At home: She hides her book."');

  await change('');
  await expect(sheet(page)).toContainText('Words of yours that are not in the letter now');
  await expect(sheet(page)).toContainText('At home she cries.');

  await change('She hides.');
  await button(page, 'Use the new words').click();
  await expect(sheet(page)).toContainText('At home: She hides.');
  await expect(sheet(page)).not.toContainText('At home she cries.');
});

test('words that hold the name the child had before are asked about', async ({ page }) => {
  await openReview(page);
  await write(page, 'At home:', 'At home Maya cries.');
  await button(page, 'Save').click();
  await expect
    .poll(async () => JSON.stringify((await keptRows(page)).drafts[0]))
    .toContain('"text":"At home Maya cries."');
  await page.goto(stepUrl('child'));
  await page.getByLabel('First name').fill('Maia');
  await button(page, 'Save and check my letter').click();
  await expect(sheet(page)).toContainText('Maia Rivera');
  await expect(sheet(page)).toContainText('Your answers changed since you edited this');
  await write(page, 'At home Maya', 'At home Maia cries.');
  await button(page, 'Save').click();
  await expect(sheet(page)).not.toContainText('Your answers changed');
});

test('a name can be typed or drawn; starting over takes it all away', async ({ page }) => {
  await openReview(page);
  await expect(page.getByRole('radio', { name: 'Print it and sign by hand' })).toBeChecked();
  await page.getByRole('radio', { name: 'Type my name' }).check();
  await expect(page.getByText('Some schools still want a letter signed in ink.')).toBeVisible();
  // At the head, and above the line.
  await expect(sheet(page).getByText('Ana Rivera', { exact: true })).toHaveCount(2);
  const typed = await readPdf((await downloadPdf(page)).bytes);
  expect(typed.text).toContain('Sincerely, Ana Rivera Ana Rivera');
  // At the head, and on the line for the date.
  await expect(sheet(page).getByText('November 30, 2026', { exact: true })).toHaveCount(2);
  expect(typed.text.match(/November 30, 2026/g)).toHaveLength(2);

  await page.getByRole('radio', { name: 'Draw my name' }).check();
  const pad = page.getByRole('img', { name: 'The box is empty.' });
  await pad.scrollIntoViewIfNeeded();
  const place = await pad.boundingBox();
  if (!place) throw new Error('no box to draw in');
  const [x, y] = [place.x + place.width / 4, place.y + place.height / 2];
  for (const shift of [0, 40]) {
    await page.mouse.move(x + shift, y);
    await page.mouse.down();
    await page.mouse.move(x + shift + 20, y - 20, { steps: 5 });
    await page.mouse.move(x + shift + 30, y + 10, { steps: 5 });
    await page.mouse.up();
  }
  await expect(page.getByRole('img', { name: 'Your name is in the box.' })).toBeVisible();
  const drawn = sheet(page).getByRole('img', { name: 'Ana Rivera' });
  await expect(drawn).toBeVisible();
  await expectAccessible(page);
  await expectKept(page, { signature: { way: 'drawn', paths: expect.stringMatching(/^M.+M/) } });
  const [word] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Word file/ }).click(),
  ]);
  expect(word.suggestedFilename()).toMatch(/\.docx$/);
  expect((await downloadPdf(page)).bytes.length).toBeGreaterThan(1000);

  await page.reload();
  await expect(drawn).toBeVisible();
  await button(page, 'Undo').click();
  await expectKept(page, { signature: { paths: expect.stringMatching(/^M[^M]+$/) } });
  await button(page, 'Clear').click();
  await expect(drawn).toHaveCount(0);

  await page.getByRole('radio', { name: 'Type my name' }).check();
  await expectKept(page, { signature: { way: 'typed' } });
  await button(page, 'Start over').click();
  await page.getByRole('button', { name: /^Yes, take all/ }).click();
  await expect.poll(async () => (await keptRows(page)).drafts).toEqual([]);
});

test('on the smallest phone the box fits, says what cannot be printed, and prints nothing of itself', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openReview(page);
  await write(page, 'Dear Dr.', 'Dear all 😀:');
  await expect(page.getByText('We cannot print 😀 in the PDF.')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await button(page, 'Save').click();
  await page.getByRole('link', { name: 'Go to the words you changed' }).click();
  await expect(editButton(page, 'Dear all')).toBeFocused();
  await page.emulateMedia({ media: 'print' });
  await expect(sheet(page).getByText('You changed these words')).toBeHidden();
  await expect(editButton(page, 'Dear all')).toBeHidden();
  await expect(sheet(page).getByText('Dear all 😀:', { exact: true })).toBeVisible();
});

test('two tabs: words changed in one are not written over by the other', async ({ page, context }) => {
  await openReview(page);
  const other = await context.newPage();
  await other.clock.install({ time: new Date('2026-11-30T18:00:00-08:00') });
  await other.goto(stepUrl('review'));
  await expect(sheet(other)).toContainText('Maya Rivera');
  await write(page, 'When I have received', mine);
  await button(page, 'Save').click();
  await expect(sheet(other)).toContainText(mine);
  await expect(other.getByText('You changed this letter in another tab.')).toBeVisible();
});
