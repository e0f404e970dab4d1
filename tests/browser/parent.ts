import { expect, type Locator, type Page } from '@playwright/test';
import maya from '../fixtures/answers-maya.json' with { type: 'json' };

export type Maya = typeof maya;
export { maya };

const base = '/en/letters/iep-evaluation';
export const stepUrl = (step: string) => `${base}/${step}/`;

/** The date boxes of one question. */
export async function typeDate(
  within: Page | Locator,
  question: string | RegExp,
  [month, day, year]: [string, string, string],
) {
  const group = within.getByRole('group', { name: question });
  await group.getByLabel('Month').fill(month);
  await group.getByLabel('Day').fill(day);
  await group.getByLabel('Year').fill(year);
}

export const goOn = (page: Page) => page.getByRole('button', { name: /Save and/ }).click();
const onStep = (page: Page, step: string) => expect(page).toHaveURL(new RegExp(`/${step}/$`));

/** Fills in the whole form as a parent would, by its labels, and ends on the review page. */
export async function fillForm(
  page: Page,
  change: { childName?: [string, string]; state?: string; words?: string; plans?: RegExp } = {},
) {
  const [first, last] = change.childName ?? ['Maya', 'Rivera'];
  await page.goto(stepUrl('request'));
  await page.getByRole('radio', { name: change.plans ?? /and for a 504 plan too/ }).check();
  await goOn(page);
  await onStep(page, 'you');
  await page.getByLabel('Your full name').fill(maya.you.name);
  await page.getByLabel('Who are you to the child?').selectOption({ label: 'Mother' });
  await page.getByLabel(/^Phone/).fill(maya.you.phone);
  await page.getByLabel(/^Email/).fill(maya.you.email);
  await goOn(page);
  await onStep(page, 'child');
  await page.getByLabel('First name').fill(first);
  await page.getByLabel('Last name').fill(last);
  await typeDate(page, /Birth date/, ['3', '14', '2018']);
  await page.getByRole('radio', { name: 'She' }).check();
  await page.getByLabel(/^Grade/).selectOption({ label: 'Grade 3' });
  await goOn(page);
  await onStep(page, 'school');
  await page
    .getByLabel('Which state is the school in?')
    .selectOption({ label: change.state ?? 'California' });
  await page.getByLabel('Name of the school').fill(maya.school.schoolName);
  await page.getByRole('radio', { name: 'Principal' }).check();
  await page.getByLabel(/^Their name/).fill(maya.school.recipientName);
  await goOn(page);
  await onStep(page, 'concerns');
  await page.getByRole('checkbox', { name: 'Reading is very hard' }).check();
  await page.getByRole('checkbox', { name: 'Trouble following spoken directions' }).check();
  await page.getByLabel(/^What happens at home\?/).fill(change.words ?? maya.concerns.atHome);
  await goOn(page);
  await onStep(page, 'support');
  await page.getByRole('checkbox', { name: 'Report card' }).check();
  await goOn(page);
  await onStep(page, 'delivery');
  await page.getByRole('radio', { name: /By hand/ }).check();
  await goOn(page);
  await onStep(page, 'review');
}

/** Presses Download and returns the file's bytes and name. */
export async function downloadPdf(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 45_000 }),
    page.getByRole('button', { name: 'Download PDF' }).click(),
  ]);
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(parts) };
}

/** All words of a PDF in reading order, with its data. */
export async function readPdf(bytes: Buffer) {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: new Uint8Array(bytes), isEvalSupported: false }).promise;
  const pages: string[] = [];
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const content = await (await pdf.getPage(n)).getTextContent();
    pages.push(content.items.map((i) => ('str' in i ? i.str + (i.hasEOL ? ' ' : '') : '')).join(''));
  }
  const { info } = await pdf.getMetadata();
  return { pages: pdf.numPages, text: plain(pages.join(' ')), info: info as Record<string, string> };
}

/** Text without the differences that paper makes: line ends, joined spaces, direction marks. */
export const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\u200E\u200F\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The database of this app in the parent's browser, and the version the app gives it. */
const database = { name: 'school-support', version: 10 };
type Table = 'cases' | 'drafts' | 'setAside';

/** Writes a row behind the app's back, as an earlier visit left it. The app sees it on its next page load. */
export async function keepRow(page: Page, table: Table, row: Record<string, unknown>) {
  await page.goto('/en/tracker/');
  await expect(page.getByRole('button', { name: 'Erase everything' })).toBeVisible();
  await expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).map((d) => ({ ...d }))))
    .toContainEqual(database);
  await page.evaluate(
    ([name, table, row]) =>
      new Promise<void>((done, fail) => {
        const open = indexedDB.open(name);
        open.onerror = () => fail(open.error);
        open.onsuccess = () => {
          const writing = open.result.transaction(table, 'readwrite');
          writing.objectStore(table).put(row);
          writing.onerror = () => fail(writing.error);
          writing.oncomplete = () => {
            open.result.close();
            done();
          };
        };
      }),
    [database.name, table, row] as const,
  );
}

/** All rows the app keeps, by table. */
export const keptRows = (page: Page): Promise<Record<Table, unknown[]>> =>
  page.evaluate(
    (name) =>
      new Promise((done, fail) => {
        const open = indexedDB.open(name);
        open.onerror = () => fail(open.error);
        open.onsuccess = () => {
          const tables = [...open.result.objectStoreNames];
          const reading = open.result.transaction(tables);
          const asked = tables.map((table) => [table, reading.objectStore(table).getAll()] as const);
          reading.onerror = () => fail(reading.error);
          reading.oncomplete = () => {
            open.result.close();
            done(Object.fromEntries(asked.map(([table, rows]) => [table, rows.result])) as never);
          };
        };
      }),
    database.name,
  );

/** Puts a half-written letter into the browser, as if the parent had come this far before. */
export const keepDraft = (page: Page, answers: Record<string, unknown>) =>
  keepRow(page, 'drafts', {
    kind: 'iep-evaluation',
    answers,
    rev: 1,
    updatedAt: '2026-11-29T08:00:00.000Z',
    tab: 'an-earlier-visit',
  });

/** Types into the empty tracker's form and starts the countdown. */
export async function startCountdown(
  page: Page,
  about: { received: [string, string, string]; state?: string; name?: string },
) {
  await typeDate(page, 'I gave a letter to the school on', about.received);
  if (about.state)
    await page.getByLabel(/^Which state is the school in\?/).selectOption({ label: about.state });
  if (about.name) await page.getByLabel(/^Child’s first name/).fill(about.name);
  await page.getByRole('button', { name: 'Start the countdown' }).click();
  await expect(page).toHaveTitle(/countdown/);
}
