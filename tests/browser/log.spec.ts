import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, expectContrast, expectNoSidewaysScroll, test } from './fixtures';
import { keepRow, keptRows, readPdf, startCountdown, typeDate } from './parent';

const tracker = '/en/tracker/';
const button = (page: Page | Locator, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });
const log = (page: Page) => page.getByRole('region', { name: 'Calls, emails and visits' });
const proofs = (page: Page) => page.getByRole('region', { name: 'Proof that the school got it' });
const keptCase = async (page: Page) => (await keptRows(page)).cases[0] as Record<string, unknown[]>;

type Note = { on?: [string, string, string]; how?: string; who?: string; said?: string; papers?: string };

async function fillNote(form: Locator, { on, how, who, said, papers }: Note) {
  if (on) await typeDate(form, 'What day was it?', on);
  if (how) await form.getByLabel('How did you talk or write?').selectOption({ label: how });
  if (who) await form.getByLabel('Who was it?').fill(who);
  if (said) await form.getByLabel('What was said?').fill(said);
  if (papers) await form.getByLabel(/^Papers or pictures/).fill(papers);
}

async function addNote(page: Page, note: Note) {
  await button(page, 'Add a call, email or visit').click();
  await fillNote(log(page), note);
  await button(page, 'Save this note').click();
  await expect(page.getByText('The note is added to your log.')).toBeVisible();
}

const call = { how: 'phone call', who: 'Ms. Diaz, front office', said: 'I asked when the plan comes.' };

/** Instead of a printer: remembers that the page asked for one. */
const catchPrint = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-asked', 'yes');
  });

/** A case as an earlier visit left it. Received on 10 November 2026: day 30 is 10 December. */
const kept = (more: Record<string, unknown> = {}) => ({
  id: 'maya',
  childName: 'Maya',
  schoolName: 'Lincoln Elementary School',
  state: 'TX',
  kind: 'iep-evaluation',
  method: 'certified-mail',
  events: [{ type: 'request-received', on: '2026-11-10' }],
  createdAt: '2026-11-10T18:00:00.000Z',
  updatedAt: '2026-11-10T18:00:00.000Z',
  ...more,
});
const note = (n: number, more: Record<string, unknown> = {}) => ({
  id: `n${n}`,
  on: `2026-11-${10 + n}`,
  who: `Person ${n}`,
  how: 'email',
  said: `Words ${n}.`,
  attachments: [],
  ...more,
});

async function openCase(page: Page, ...cases: Record<string, unknown>[]) {
  for (const record of cases) await keepRow(page, 'cases', record);
  await page.goto(tracker);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/30 days|path/);
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-20T12:00:00-08:00'));
});

test.describe('the log', () => {
  test('a note is added with today’s date, kept, and undone', async ({ page }) => {
    await page.goto(tracker);
    await startCountdown(page, { received: ['11', '10', '2026'], state: 'Texas', name: 'Maya' });
    await button(page, 'Add a call, email or visit').click();
    const day = log(page).getByRole('group', { name: 'What day was it?' });
    await expect(day.getByLabel('Month')).toBeFocused();
    await expect(day.getByLabel('Day')).toHaveValue('20');
    await fillNote(log(page), {
      ...call,
      said: 'First line.\nSecond line.',
      papers: 'Photo\n\nEmail\nPhoto',
    });
    await button(page, 'Save this note').click();

    await expect(
      page.getByRole('status').filter({ hasText: 'The note is added to your log.' }),
    ).toBeFocused();
    const item = log(page).getByRole('listitem');
    await expect(item).toHaveCount(1);
    await expect(item.getByRole('heading')).toHaveText('Friday, November 20, 2026: phone call');
    await expect(item).toContainText('With Ms. Diaz, front office');
    await expect(item).toContainText('Papers: Photo, Email');
    expect((await keptCase(page)).contacts).toMatchObject([
      { on: '2026-11-20', how: 'phone', said: 'First line.\nSecond line.', attachments: ['Photo', 'Email'] },
    ]);
    await page.reload();
    await expect(item).toHaveCount(1);

    await addNote(page, { ...call, who: 'Mr. Okafor' });
    await expect(item).toHaveCount(2);
    await button(page, 'Undo').click();
    await expect(item).toHaveCount(1);
    await expect(item).toContainText('Ms. Diaz');
  });

  test('what is wrong is said beside its field, and nothing typed is lost', async ({ page }) => {
    await openCase(page, kept());
    await button(page, 'Add a call, email or visit').click();
    const form = log(page);
    const day = form.getByRole('group', { name: 'What day was it?' });
    const said = form.getByLabel('What was said?');
    await said.fill('They promised a date.');
    await button(page, 'Save this note').click();
    await expect(form.getByLabel('How did you talk or write?')).toBeFocused();
    await expect(form.getByLabel('How did you talk or write?')).toHaveAccessibleDescription(/Choose how/);
    await expect(form.getByLabel('Who was it?')).toHaveAccessibleDescription(/Add who it was\./);
    await expect(said).toHaveValue('They promised a date.');

    await fillNote(form, { how: 'email', who: 'x'.repeat(101) });
    for (const [date, message] of [
      [['', '', ''], /Add the day\./],
      [['2', '30', '2026'], /There is no such day/],
      [['11', '21', '2026'], /This day has not come yet/],
      [['11', '19', '1926'], /This was more than 10 years ago/],
    ] as const) {
      await typeDate(form, 'What day was it?', [...date]);
      await button(page, 'Save this note').click();
      await expect(day.getByLabel('Month')).toBeFocused();
      await expect(day.getByLabel('Month')).toHaveAttribute('aria-invalid', 'true');
      await expect(day.getByLabel('Year')).toHaveAccessibleDescription(message);
      await expect(day.getByLabel('Day')).toHaveValue(date[1]);
    }
    await expect(form.getByLabel('Who was it?')).toHaveAccessibleDescription(/Use 100 characters or fewer/);
    await expectAccessible(page, 'a note with errors');
    await said.fill('y'.repeat(2001));
    await expect(said).toHaveAttribute('aria-invalid', 'true');
    await typeDate(form, 'What day was it?', ['11', '19', '2026']);
    await form.getByLabel('Who was it?').fill('Ms. Diaz');
    await button(page, 'Save this note').click();
    await expect(said).toBeFocused();
    await expect(said).toHaveValue('y'.repeat(2001));
    await said.fill('y'.repeat(2000));
    await button(page, 'Save this note').click();
    await expect(log(page).getByRole('listitem')).toHaveCount(1);
  });

  test('newest first; one is changed, one is removed and brought back', async ({ page }) => {
    await openCase(page, kept({ contacts: [note(2), note(5), note(3)] }));
    const heads = log(page).getByRole('heading', { level: 3 });
    await expect(heads).toHaveText([/November\s15/, /November\s13/, /November\s12/]);

    await button(log(page), /^Change the note of Friday, November\s13, 2026, Person 3$/).click();
    const form = log(page).getByRole('listitem').nth(1);
    await expect(form.getByRole('group', { name: 'What day was it?' }).getByLabel('Day')).toHaveValue('13');
    await fillNote(form, { on: ['11', '16', '2026'], said: 'Better words.' });
    await button(page, 'Save this note').click();
    await expect(page.getByText('The note in your log is changed.')).toBeVisible();
    await expect(heads).toHaveText([/November\s16/, /November\s15/, /November\s12/]);
    await expect(log(page)).toContainText('Better words.');

    await button(log(page), /^Remove the note of .* Person 5$/).click();
    await expect(page.getByText('The note is removed from your log.')).toBeVisible();
    await expect(heads).toHaveCount(2);
    await button(page, 'Undo').click();
    await expect(heads).toHaveCount(3);
    expect((await keptCase(page)).contacts).toHaveLength(3);
  });

  test('six notes: five stand open, the oldest is one press away', async ({ page }) => {
    await openCase(page, kept({ contacts: [1, 2, 3, 4, 5, 6].map((n) => note(n)) }));
    await expect(log(page).getByText('Words 2.')).toBeVisible();
    await expect(log(page).getByText('Words 1.')).toBeHidden();
    await log(page).getByText('Show 1 older note').click();
    await expect(log(page).getByText('Words 1.')).toBeVisible();
  });

  test('a reload in the middle of a note is asked about, one after saving is not', async ({ page }) => {
    await openCase(page, kept());
    const asked: string[] = [];
    page.on('dialog', async (dialog) => {
      asked.push(dialog.type());
      await dialog.dismiss();
    });
    await button(page, 'Add a call, email or visit').click();
    await log(page).getByLabel('What was said?').fill('Half a thought');
    const unload = () => page.evaluate(() => setTimeout(() => location.reload()));
    await unload();
    await expect.poll(() => asked).toEqual(['beforeunload']);
    await expect(log(page).getByLabel('What was said?')).toHaveValue('Half a thought');
    await fillNote(log(page), call);
    await button(page, 'Save this note').click();
    await expect(log(page).getByRole('listitem')).toHaveCount(1);
    await page.reload();
    await expect(log(page).getByRole('listitem')).toHaveCount(1);
    expect(asked).toEqual(['beforeunload']);
  });
});

test.describe('proof of delivery', () => {
  test('the request letter stands first, and only its proof is asked', async ({ page }) => {
    await openCase(page, kept());
    const first = proofs(page).getByRole('listitem').first();
    await expect(first.getByRole('heading')).toHaveText('The request letter');
    await expect(first).toContainText('The school got it on Tuesday, November 10, 2026. By certified mail.');
    await expect(first).toContainText('Keep the receipt and the card that comes back.');
    await button(first, /^Add the proof for/).click();
    const proof = first.getByLabel('What shows the day?');
    await expect(proof).toBeFocused();
    await expect(first.getByRole('group')).toHaveCount(0);
    await button(page, 'Save this proof').click();
    await expect(proof).toHaveAccessibleDescription(/Add what shows the day/);
    await expect(proof).toBeFocused();
    await proof.fill('The green card is in the blue folder.');
    await button(page, 'Save this proof').click();
    await expect(page.getByText('The proof is saved.')).toBeVisible();
    await expect(first).toContainText('Proof: The green card is in the blue folder.');
    await page.reload();
    await expect(first).toContainText('The green card is in the blue folder.');

    await button(first, /^Change for/).click();
    await proof.fill('Signed by Mr. Lee.');
    await button(page, 'Save this proof').click();
    await expect(page.getByText('The proof is changed.')).toBeVisible();
    await button(first, /^Remove for/).click();
    await expect(first).toContainText('No proof is written down yet.');
    await button(page, 'Undo').click();
    await expect(first).toContainText('Signed by Mr. Lee.');
  });

  test('another letter: errors, then it is kept without a proof', async ({ page }) => {
    await openCase(page, kept());
    await button(page, 'Add a letter or paper').click();
    const form = proofs(page);
    await button(page, 'Save this proof').click();
    await expect(form.getByLabel('What did you give?')).toBeFocused();
    await expect(form.getByLabel('What did you give?')).toHaveAccessibleDescription(/Add what you gave/);
    await form.getByLabel('What did you give?').fill('The signed plan');
    await typeDate(form, 'What day did the school get it?', ['11', '21', '2026']);
    await form.getByLabel(/^How did you give it\?/).selectOption({ label: 'By fax' });
    await expect(form.getByLabel(/^What shows the day\?/)).toHaveAccessibleDescription(
      /the fax went through/,
    );
    await button(page, 'Save this proof').click();
    await expect(form.getByRole('group').getByLabel('Month')).toHaveAccessibleDescription(/not come yet/);
    await typeDate(form, 'What day did the school get it?', ['11', '18', '2026']);
    await button(page, 'Save this proof').click();
    await expect(form.getByRole('listitem')).toHaveCount(2);
    await expect(form.getByRole('listitem').nth(1)).toContainText('Wednesday, November 18, 2026. By fax.');
    await button(form, 'Remove for: The signed plan').click();
    await expect(form.getByRole('listitem')).toHaveCount(1);
    await expect(page.getByText('The proof is removed.')).toBeVisible();
  });
});

test('a countdown is closed, stands last, and is opened again', async ({ page }) => {
  const leo = kept({ id: 'leo', childName: 'Leo', createdAt: '2026-11-01T18:00:00.000Z' });
  await openCase(page, kept(), leo);
  await page.goto(`${tracker}#case=maya`);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Maya’s path');

  await button(page, 'Close this countdown').click();
  const question = page.getByRole('dialog', { name: 'Close this countdown?' });
  await expect(question).toContainText('Nothing is deleted.');
  await button(question, 'No, keep it open').click();
  await expect(question).toBeHidden();
  await expect(button(page, 'Close this countdown')).toBeFocused();
  expect((await keptCase(page)).closedOn ?? null).toBeNull();

  await button(page, 'Close this countdown').click();
  await button(page, 'Yes, close it').click();
  await expect(page.getByRole('status').filter({ hasText: 'This countdown is closed.' })).toBeFocused();
  await expect(heading).toHaveText('Maya’s path');
  await expect(page.getByText('You closed this countdown on Friday, November 20, 2026.')).toBeVisible();
  await expect(button(page, 'Close this countdown')).toHaveCount(0);
  const nav = page.getByRole('navigation', { name: 'Your countdowns' });
  await expect(nav.getByRole('link')).toHaveText([
    /^Leo: \d+ days? left$/,
    /^Maya: closed on November\s20, 2026$/,
  ]);
  await expect(nav.getByRole('list', { name: 'Closed' }).getByRole('link')).toHaveCount(1);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await (colorScheme === 'light' ? expectAccessible : expectContrast)(page, `closed, ${colorScheme}`);
  }

  await page.goto('/en/');
  await page.goto(tracker);
  await expect(heading).toHaveText('Leo’s path');
  await nav.getByRole('link', { name: /^Maya/ }).click();
  await button(page, 'Open it again').click();
  await expect(page.getByText('This countdown is open again.')).toBeVisible();
  await expect(nav.getByRole('link', { name: /^Maya: \d+ days? left$/ })).toBeVisible();
  await expect(button(page, 'Close this countdown')).toBeVisible();
  await button(page, 'Undo').click();
  await expect(nav.getByRole('list', { name: 'Closed' })).toBeVisible();
});

test.describe('on paper', () => {
  const long = 'She said that the plan is on its way and that she will call me back. '.repeat(25);
  const written = kept({
    contacts: [1, 2, 3, 4, 5, 6].map((n) => note(n, { said: `Words ${n}. ${long}` })),
    deliveries: [
      { id: 'request', what: '', on: '2026-11-10', method: 'certified-mail', proof: 'Green card' },
    ],
  });
  const asked = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-asked', 'yes');

  test('the summary prints alone, on one page, and the page comes back', async ({ page }) => {
    await catchPrint(page);
    await openCase(page, written);
    await expect(page.getByRole('heading', { name: 'Summary: Maya' })).toHaveCount(0);
    await button(page, 'Print a one-page summary').click();
    await asked(page);
    const title = page.getByRole('heading', { name: 'Summary: Maya' });
    await expect(title).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(title).toBeVisible();
    await expect(page.getByRole('main')).toBeHidden();
    await expect(page.getByRole('contentinfo')).toBeHidden();
    const steps = page.getByRole('table').first();
    await expect(steps.getByRole('row', { name: /The school got the letter/ })).toContainText('Done');
    await expect(steps.getByRole('row', { name: /30-day date/ })).toContainText('December 10, 2026');
    await expect(steps.getByRole('row', { name: /No date yet/ }).first()).toBeVisible();

    const { pages, text } = await readPdf(await page.pdf({ format: 'Letter', preferCSSPageSize: true }));
    expect(pages).toBe(1);
    for (const words of ['Lincoln Elementary School', 'Texas', 'Green card', 'Words 6.', 'Words 2.'])
      expect(text).toContain(words);
    expect(text).not.toContain('Words 1.');
    expect(text).not.toContain('What to do now');

    await page.emulateMedia({ media: 'screen' });
    await page.mouse.move(5, 5);
    await expect(title).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('main')).toBeVisible();
  });

  test('a case that came to its end fits on one page too', async ({ page }) => {
    await catchPrint(page);
    const happened = [
      ['request-received', '2026-08-10'],
      ['plan-received', '2026-08-24'],
      ['consent-given', '2026-08-31'],
      ['evaluation-done', '2026-10-16'],
      ['eligibility-decided', '2026-10-20'],
      ['iep-meeting-held', '2026-11-10'],
      ['iep-signed', '2026-11-12'],
    ].map(([type, on]) => ({ type, on }));
    await openCase(page, { ...written, events: happened });
    await button(page, 'Print a one-page summary').click();
    await asked(page);
    const { pages, text } = await readPdf(await page.pdf({ format: 'Letter', preferCSSPageSize: true }));
    expect(text).toContain('The IEP is in place');
    expect(pages).toBe(1);
  });

  test('the paper trail prints alone, whole and oldest first', async ({ page }) => {
    await catchPrint(page);
    await openCase(page, written);
    await button(page, 'Print the paper trail').click();
    await asked(page);
    const { text } = await readPdf(await page.pdf({ format: 'Letter', preferCSSPageSize: true }));
    expect(text).toContain('Paper trail: Maya');
    const order = [1, 2, 3, 4, 5, 6].map((n) => text.indexOf(`Words ${n}.`));
    expect(order.every((at) => at > 0)).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(text.split('call me back.').length - 1).toBe(150);
    expect(text).not.toContain('What to do now');
  });
});

test('the log fits a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openCase(page, kept({ contacts: [note(1, { said: 'x'.repeat(300), who: 'y'.repeat(90) })] }));
  await expectNoSidewaysScroll(page);
  await button(page, 'Add a call, email or visit').click();
  await button(page, 'Add a letter or paper').click();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
