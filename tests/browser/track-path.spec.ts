import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { keptRows, startCountdown, typeDate } from './parent';

const tracker = '/en/tracker/';
const at = (page: Page, day: string) => page.clock.setFixedTime(new Date(`${day}T12:00:00-08:00`));
const main = (page: Page) => page.getByRole('main');
const path = (page: Page) => page.getByRole('complementary').getByRole('listitem');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

async function start(page: Page, state: string, day: string, received: [string, string, string]) {
  await at(page, day);
  await page.goto(tracker);
  await startCountdown(page, { received, state, name: 'Maya' });
}

/** Presses a step and says on which day it was. */
async function step(page: Page, offer: string, question: string | RegExp, day: [string, string, string]) {
  await button(page, offer).click();
  await typeDate(page, question, day);
  await button(page, 'Save').click();
}

test('California, from the letter to the yearly review: each step starts the next clock', async ({
  page,
}) => {
  await start(page, 'California', '2027-06-01', ['11', '30', '2026']);
  await step(page, 'Yes, it came', 'What day did the assessment plan come?', ['12', '11', '2026']);
  await expect(page).toHaveTitle(/^The plan came/);
  await expect(main(page)).toContainText('You have at least until Saturday, December 26');

  await step(page, 'I signed it with changes', /your signed paper, with your changes/, ['12', '14', '2026']);
  await expect(main(page)).toContainText('The school’s clock may only start when it accepts your changes.');
  await page.getByLabel('What did you change?').fill('Please add a speech test.');
  await button(page, 'Save').click();
  expect((await keptRows(page)).cases[0]).toMatchObject({ consentNote: 'Please add a speech test.' });

  await expect(path(page).filter({ hasText: 'with changes' })).toContainText('Please add a speech test.');

  // The clock starts when the school accepts them: 60 days from January 5, 2027 are up on March 6.
  await step(page, 'Yes, it accepted them', 'What day did the school accept your changes?', [
    '1',
    '5',
    '2027',
  ]);
  await expect(main(page)).toContainText('Saturday, March 6');
  await expect(main(page)).toContainText('As we read California’s rules, the school has 60 days');
  await step(page, 'Yes, the tests are done', 'What day were the tests done?', ['2', '8', '2027']);
  await step(page, 'Yes: my child gets special education', /IEP team decide/, ['2', '12', '2027']);
  // 30 days from the decision end later, on March 14: the nearer date leads, the other is on the path.
  await expect(main(page)).toContainText('Saturday, March 6');
  await expect(path(page).filter({ hasText: 'The date for the IEP meeting' })).toContainText(
    'Sun, Mar\u00a014',
  );
  await step(page, 'The IEP meeting was held', 'What day was the IEP meeting?', ['3', '1', '2027']);
  await expect(page).toHaveTitle(/^IEP meeting held/);
  await step(page, 'Yes, the IEP is in place', 'What day did you say yes to the IEP?', ['3', '8', '2027']);
  await expect(page).toHaveTitle(/^IEP in place/);
  await expect(path(page).filter({ hasText: 'Yearly review' })).toContainText('March\u00a01, 2028');
  await expect(path(page).filter({ hasText: 'New tests by this day' })).toContainText(
    'February\u00a08, 2030',
  );
  await expectAccessible(page, 'in place');

  // A year later the team meets again: the next review is counted from that meeting.
  await at(page, '2028-03-10');
  await page.reload();
  await step(page, 'The team met again', 'What day did the team meet?', ['2', '21', '2028']);
  await expect(path(page).filter({ hasText: 'Yearly review' })).toContainText('February\u00a021, 2029');
  await button(page, 'This is not right: take it back').click();
  await expect(path(page).filter({ hasText: 'Yearly review' })).toContainText('Wed, Mar\u00a01');
});

test('a step before the step before it is refused, and nothing is lost', async ({ page }) => {
  await start(page, 'California', '2027-02-01', ['11', '30', '2026']);
  await step(page, 'Yes, it came', 'What day did the assessment plan come?', ['12', '11', '2026']);
  await step(page, 'Yes, I gave it back', /get your signed paper\?/, ['12', '10', '2026']);
  const day = page.getByRole('group', { name: /get your signed paper\?/ });
  await expect(day.getByLabel('Month')).toHaveAccessibleDescription(
    /Use Friday, December\s11, 2026 or a later day/,
  );
  await expect(day.getByLabel('Day')).toHaveValue('10');
  await day.getByLabel('Day').fill('14');
  await button(page, 'Save').click();
  await step(page, 'Yes, the tests are done', 'What day were the tests done?', ['12', '13', '2026']);
  await expect(
    page.getByRole('group', { name: 'What day were the tests done?' }).getByLabel('Month'),
  ).toHaveAccessibleDescription(/The step before it was on that day/);
});

test('North Carolina: no clock for the answer is made up; the outer date and the one year are shown', async ({
  page,
}) => {
  await start(page, 'North Carolina', '2026-12-10', ['11', '30', '2026']);
  await expect(page).toHaveTitle(/^20 days left/);
  const outer = page.getByRole('region', { name: 'North Carolina’s outer date' });
  // 90 days from November 30, 2026.
  await expect(outer).toContainText('Sunday, February 28');
  await expect(outer).toContainText('We could not read the rule itself. Ask your district to confirm.');
  await step(page, 'The school said no', 'What day did the school say no?', ['12', '9', '2026']);
  const next = page.getByRole('region', { name: 'Ask for the reasons in writing' });
  await expect(next).toContainText('until December\u00a09, 2027');
  await expect(next).toContainText('In North Carolina it is one year. In most states it is two.');
  await expectAccessible(page, 'refused in North Carolina');
});

test('Mississippi: the day of the letter is day 1, and a written answer follows', async ({ page }) => {
  await start(page, 'Mississippi', '2026-12-05', ['11', '30', '2026']);
  await expect(main(page)).toContainText('They are up on Sunday, December 13.');
  await expect(path(page).filter({ hasText: 'the answer in writing' }).first()).toContainText(
    'Sun, Dec\u00a020',
  );
  const hero = page.getByText(/^How we counted/).first();
  await hero.click();
  await expect(main(page)).toContainText('day 1');
  // Past the first date, but not past the second: nothing is late.
  await at(page, '2026-12-16');
  await page.reload();
  await expect(page).toHaveTitle(/^4 days left/);
  await expect(main(page)).toContainText('the school must tell you in writing whether it will evaluate');
  await expect(main(page)).not.toContainText(/\blate\b|overdue/i);
  await at(page, '2026-12-22');
  await page.reload();
  await expect(page).toHaveTitle(/^2 days late/);
});

test('Mississippi: once the meeting was held, the written answer counts from it', async ({ page }) => {
  await start(page, 'Mississippi', '2026-12-12', ['11', '30', '2026']);
  await step(page, 'The school met about it', 'What day did the school meet about your request?', [
    '12',
    '10',
    '2026',
  ]);
  await expect(page).toHaveTitle(/^5 days left/);
  await expect(main(page)).toContainText('7 days from its meeting. They are up on Thursday, December 17.');
  await button(page, 'This is not right: take it back').click();
  await expect(page).toHaveTitle(/^1 day left/);
});

test('Arkansas: nothing is late between its two dates', async ({ page }) => {
  await start(page, 'Arkansas', '2026-12-10', ['11', '30', '2026']);
  await expect(page).toHaveTitle(/^11 days left/);
  await expect(main(page)).toContainText('Monday, December 21');
  await expect(main(page)).not.toContainText(/\blate\b|overdue/i);
});

test('Maryland: the limit that counts gives the words their number', async ({ page }) => {
  await start(page, 'Maryland', '2027-01-05', ['11', '30', '2026']);
  const outer = page.getByRole('region', { name: 'Maryland’s outer date' });
  await expect(outer).toContainText('Maryland law gives the school 90 days from your letter.');
  await step(page, 'Yes, it came', /What day did the consent form/, ['12', '11', '2026']);
  await step(page, 'Yes, I gave it back', /get your signed paper\?/, ['12', '14', '2026']);
  await expect(main(page)).toContainText(
    'Maryland law gives the school 60 days from the day it gets your signed',
  );
  await expect(main(page)).toContainText('Friday, February 12');
});

test('heard nothing: the page says what to do, before and after the date', async ({ page }) => {
  await start(page, 'California', '2026-12-05', ['11', '30', '2026']);
  await button(page, 'I heard nothing').click();
  await expect(page.getByRole('status').filter({ hasText: 'The count goes on' })).toBeVisible();
  await at(page, '2026-12-18');
  await page.reload();
  await button(page, 'I heard nothing').click();
  await expect(page.getByRole('status').filter({ hasText: 'ask in writing today' })).toBeVisible();
  await expectAccessible(page, 'heard nothing');
});

test('no number is shown before the state’s own rules are here', async ({ page }) => {
  await start(page, 'California', '2026-12-10', ['11', '30', '2026']);
  await expect(page).toHaveTitle(/^5 days left/);
  let answer = () => {};
  const held = new Promise<void>((go) => {
    answer = go;
  });
  await page.route('**/data/states/CA.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.reload();
  await expect(
    page.getByRole('status').filter({ hasText: 'We are getting California’s rules.' }),
  ).toBeVisible();
  await expect(main(page)).not.toContainText('days left');
  await expect(page).not.toHaveTitle(/days left/);
  answer();
  await expect(page).toHaveTitle(/^5 days left/);
});

test('Texas: school days are a date or later until the calendar is told', async ({ page }) => {
  await start(page, 'Texas', '2026-12-05', ['11', '30', '2026']);
  await expect(main(page)).toContainText('Monday, December 21, or later');
  await expect(main(page)).toContainText('Your school’s days off decide.');
  await expect(main(page)).toContainText('Did the FIIE consent form come?');
  await expect(main(page)).toContainText('Add each break');
});

test('numbers nobody could confirm are told and not counted', async ({ page }) => {
  await start(page, 'West Virginia', '2026-12-05', ['11', '30', '2026']);
  await expect(page).toHaveTitle(/^25 days left/);
  await expect(main(page)).toContainText(
    'some guides say 10 days. We could not confirm it, so we do not count it.',
  );
});

test('a plan not signed, then a 504 plan instead', async ({ page }) => {
  await start(page, 'California', '2027-02-01', ['11', '30', '2026']);
  await step(page, 'Yes, it came', 'What day did the assessment plan come?', ['12', '11', '2026']);
  await step(page, 'I did not sign it', 'What day did you tell the school?', ['12', '14', '2026']);
  await expect(page).toHaveTitle(/^Plan not signed/);
  await expect(page.getByRole('region', { name: 'You can still say yes later' })).toContainText(
    'No test starts without your yes.',
  );
  await step(page, 'I asked for a 504 plan instead', 'What day did you ask for a 504 plan?', [
    '12',
    '18',
    '2026',
  ]);
  await expect(page).toHaveTitle(/^504 plan asked for/);
  await expect(main(page)).toContainText('No federal law sets a number of days for a 504 plan.');
  await expectAccessible(page, '504 instead');
});

test('the calendar file: neutral titles, and names only when they are wanted', async ({ page }) => {
  await start(page, 'California', '2026-12-01', ['11', '30', '2026']);
  const save = async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'Get the calendar file').click(),
    ]);
    expect(file.suggestedFilename()).toBe('school-dates.ics');
    const stream = await file.createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    return Buffer.concat(parts).toString('utf8').replaceAll('\r\n ', '');
  };
  const neutral = await save();
  expect(neutral).toContain('DTSTART;VALUE=DATE:20261215');
  expect(neutral).not.toMatch(/Maya|special|disab|IEP|evaluation plan/i);
  expect(neutral).toContain('SEQUENCE:0');
  await expect(page.getByText('You made a file before.')).toBeVisible();
  await page.getByLabel(/Show my child’s name/).check();
  const full = await save();
  expect(full).toContain('SUMMARY:Maya: ');
  expect(full).toContain('SEQUENCE:1');
});

test('no answer by the date: the follow-up letter starts from the case', async ({ page }) => {
  await start(page, 'California', '2026-12-18', ['11', '30', '2026']);
  await page.getByRole('link', { name: 'Write the follow-up letter' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What happened with your first letter?');
  const received = page.getByRole('group', { name: /What day did the school get your first letter/ });
  await expect(received.getByLabel('Day')).toHaveValue('30');
  const due = page.getByRole('group', { name: /By what day was the answer due/ });
  await expect(due.getByLabel('Day')).toHaveValue('15');
  await expectAccessible(page, 'the follow-up’s questions');
});
