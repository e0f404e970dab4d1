import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectContrast, test } from './fixtures';
import { keepDraft, keepRow, keptRows, maya, startCountdown, stepUrl, typeDate } from './parent';

const tracker = '/en/tracker/';
/** The parent's clock, at noon in Los Angeles unless told. */
const at = (page: Page, day: string, time = '12:00:00-08:00') =>
  page.clock.setFixedTime(new Date(`${day}T${time}`));
/** Another day: the page is opened anew. */
const onDay = async (page: Page, day: string) => {
  await at(page, day);
  await page.reload();
};
const main = (page: Page) => page.getByRole('main');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** Received on 10 November 2026, no state named: day 30 is 10 December. */
async function thirtyDays(page: Page, day = '2026-11-20', name = 'Maya') {
  await at(page, day);
  await page.goto(tracker);
  await startCountdown(page, { received: ['11', '10', '2026'], name });
}

/** Received on 30 November 2026: California's 15 days end on 15 December, the 30 days on 30 December. */
async function california(page: Page, day = '2026-12-01') {
  await at(page, day);
  await page.goto(tracker);
  await startCountdown(page, { received: ['11', '30', '2026'], state: 'California', name: 'Maya' });
  await expect(main(page)).toContainText('56321(a)');
}

async function addBreak(page: Page, first: [string, string, string], last: [string, string, string]) {
  await button(page, 'Add a school break').click();
  await typeDate(page, 'First day without school', first);
  await typeDate(page, 'Last day without school', last);
  await button(page, 'Add this break').click();
}

async function expectAccessibleInBoth(page: Page, where: string) {
  for (const colorScheme of ['light', 'dark'] as const) {
    // Colors fade when the scheme changes: look at the end of that, not at its middle.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await (colorScheme === 'light' ? expectAccessible : expectContrast)(page, `${where}, ${colorScheme}`);
  }
}

test.describe('the day the school got it', () => {
  for (const [what, date, message] of [
    ['no day', ['', '', ''], 'Add the day the school got your letter.'],
    ['a day that does not exist', ['2', '30', '2026'], 'There is no such day.'],
    ['half a day', ['11', '', '2026'], 'There is no such day.'],
    ['a day to come', ['11', '21', '2026'], 'This day has not come yet.'],
    ['a year long ago', ['11', '10', '2006'], 'This was more than 2 years ago.'],
  ] as const)
    test(`${what} is refused beside its boxes`, async ({ page }) => {
      await at(page, '2026-11-20');
      await page.goto(tracker);
      await typeDate(page, 'I gave a letter to the school on', [...date]);
      await page.getByLabel(/^Child’s first name/).fill('Maya');
      await button(page, 'Start the countdown').click();
      const group = page.getByRole('group', { name: 'I gave a letter to the school on' });
      await expect(group.getByLabel('Month')).toBeFocused();
      for (const box of ['Month', 'Day', 'Year']) {
        await expect(group.getByLabel(box)).toHaveAttribute('aria-invalid', 'true');
        await expect(group.getByLabel(box)).toHaveAccessibleDescription(new RegExp(message));
      }
      await expect(group.getByLabel('Year')).toHaveValue(date[2]);
      await expect(page.getByLabel(/^Child’s first name/)).toHaveValue('Maya');
      expect((await keptRows(page)).cases).toEqual([]);
    });

  test('today is taken: 30 days are left', async ({ page }) => {
    await at(page, '2026-11-10');
    await page.goto(tracker);
    await startCountdown(page, { received: ['11', '10', '2026'] });
    await expect(page).toHaveTitle(/^30 days left/);
    await expect(main(page)).toContainText('Day 1 is tomorrow.');
  });

  test('a day before the letter was written is refused', async ({ page }) => {
    await at(page, '2026-12-02');
    await keepDraft(page, maya);
    await page.goto(stepUrl('review'));
    const day = page.getByRole('group', { name: 'Day the school got your letter' });
    for (const [date, message] of [
      [['11', '29', '2026'], 'This is before the date on your letter, November\\s30, 2026.'],
      [['12', '3', '2026'], 'This day is still to come.'],
      [['11', '31', '2026'], 'This day does not exist.'],
      [['', '', ''], 'Type the day the school got your letter.'],
    ] as const) {
      await typeDate(page, 'Day the school got your letter', [...date]);
      await button(page, 'Start the countdown').click();
      await expect(page.getByRole('alert').filter({ hasText: 'Please fix' })).toBeFocused();
      await expect(day.getByLabel('Month')).toHaveAccessibleDescription(new RegExp(message));
      await expect(day.getByLabel('Month')).toHaveAttribute('aria-invalid', 'true');
    }
    await page.getByRole('link', { name: 'Type the day the school got your letter.' }).click();
    await expect(day.getByLabel('Month')).toBeFocused();
    await expect(page).toHaveURL(/review/);
    expect((await keptRows(page)).cases).toEqual([]);
  });

  test('correcting it later holds to the same rules', async ({ page }) => {
    await thirtyDays(page);
    await button(page, 'Correct the dates, state or names').click();
    const day = page.getByRole('group', { name: 'I gave a letter to the school on' });
    await expect(day.getByLabel('Day')).toHaveValue('10');
    await day.getByLabel('Day').fill('21');
    await button(page, 'Save').click();
    await expect(day.getByLabel('Month')).toHaveAccessibleDescription(/This day has not come yet/);
    await day.getByLabel('Day').fill('12');
    await button(page, 'Save').click();
    await expect(page).toHaveTitle(/^22 days left/);
    await button(page, 'Undo').click();
    await expect(page).toHaveTitle(/^20 days left/);
  });
});

test('hidden characters in a name never turn the page around', async ({ page }) => {
  await thirtyDays(page, '2026-11-20', '\u202EMa\u200Bya\u2066');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Maya’s 30 days');
  await expect(page).toHaveTitle(/^20 days left: Maya’s countdown/);
});

test('no state named: what to do now, from the first day to after the last', async ({ page }) => {
  await thirtyDays(page);
  for (const [day, title, short, note] of [
    ['2026-11-10', /^30 days left: Maya’s countdown/, 'Keep your proof.', 'tell me that you have it'],
    ['2026-11-20', /^20 days left/, 'Keep your proof.', 'tell me that you have it'],
    ['2026-11-24', /^16 days left/, 'Keep your proof.', 'tell me that you have it'],
    ['2026-11-25', /^15 days left/, 'Send a short note.', 'When can I expect the assessment plan?'],
    ['2026-12-02', /^8 days left/, 'Send a short note.', 'When can I expect the assessment plan?'],
    ['2026-12-03', /^7 days left/, 'Ask for the date of the plan.', 'what day you will send me'],
    ['2026-12-09', /^1 day left/, 'Ask for the date of the plan.', 'what day you will send me'],
    ['2026-12-10', /^Today/, 'Ask for the plan today.', '30 days are up today.'],
    ['2026-12-11', /^1 day past/, 'Send the follow-up.', '30 days were up on December 10, 2026.'],
    ['2026-12-13', /^3 days past/, 'Send the follow-up.', 'prior written notice'],
  ] as const) {
    await onDay(page, day);
    await expect(page).toHaveTitle(title);
    const now = page.getByRole('region', { name: 'What to do now' });
    await expect(now).toContainText(short);
    await expect(now.getByRole('blockquote')).toContainText(note);
    await expect(main(page)).toContainText('Thursday, December 10');
    // No law says it: nobody is late, and nobody must.
    await expect(main(page)).not.toContainText(/must by|overdue|\blate\b/i);
  }
  await expectAccessibleInBoth(page, '30 days, passed');
  await onDay(page, '2026-11-20');
  await expect(page).toHaveTitle(/^20 days left/);
  await expectAccessibleInBoth(page, '30 days, running');
});

test('California: its own date leads, and the 30-day date stands beside it', async ({ page }) => {
  await california(page);
  await expect(page).toHaveTitle(/^14 days left/);
  await expect(main(page)).toContainText('They are up on Tuesday, December 15.');
  await expect(page.getByRole('region', { name: 'The 30-day date' })).toContainText(
    'Wednesday, December 30: 29 days left.',
  );

  await onDay(page, '2026-12-18');
  await expect(page).toHaveTitle(/^3 days past/);
  await expect(main(page)).toContainText('By our count they were up on Tuesday, December 15.');
  await expect(main(page)).not.toContainText(/overdue|\blate\b/i);

  await button(page, 'There is no such break').click();
  await expect(page).toHaveTitle(/^3 days late/);
  await expect(main(page)).toContainText('days late');
  await expect(main(page)).toContainText('You told us: no such break.');
  await expect(page.getByRole('region', { name: 'The 30-day date' })).toContainText('12 days left.');
  await expectAccessibleInBoth(page, 'California, late');
  await button(page, 'Undo').click();
  await expect(page).toHaveTitle(/^3 days past/);
});

test('California: a winter break moves the law’s date and leaves the 30-day date alone', async ({ page }) => {
  await at(page, '2026-12-15');
  await page.goto(tracker);
  await startCountdown(page, { received: ['12', '14', '2026'], state: 'California' });
  await expect(main(page)).toContainText('Tuesday, December 29');
  await expect(main(page)).toContainText('Wednesday, January 13');

  await button(page, 'Add a school break').click();
  const last = page.getByRole('group', { name: 'Last day without school' });
  await typeDate(page, 'First day without school', ['12', '21', '2026']);
  await typeDate(page, 'Last day without school', ['12', '1', '2026']);
  await button(page, 'Add this break').click();
  await expect(last.getByLabel('Month')).toHaveAccessibleDescription(
    /The last day comes before the first day/,
  );
  await typeDate(page, 'Last day without school', ['1', '32', '2027']);
  await button(page, 'Add this break').click();
  await expect(last.getByLabel('Month')).toHaveAccessibleDescription(/There is no such day/);
  await typeDate(page, 'Last day without school', ['1', '8', '2027']);
  await button(page, 'Add this break').click();

  await expect(main(page)).toContainText('Tuesday, January 19');
  await expect(main(page)).toContainText('Wednesday, January 13');
  await expect(main(page)).not.toContainText('Tuesday, December 29');
  await button(page, /^Remove/).click();
  await expect(main(page)).toContainText('Tuesday, December 29');
  await expect(main(page)).toContainText('Wednesday, January 13');
});

test('a short break does not move the law’s date', async ({ page }) => {
  await california(page);
  await addBreak(page, ['12', '7', '2026'], ['12', '9', '2026']);
  await expect(main(page)).toContainText('Mon, Dec 7 to Wed, Dec 9');
  await expect(page).toHaveTitle(/^14 days left/);
});

test.describe('days are days, everywhere', () => {
  test('the page rolls over at midnight', async ({ page }) => {
    await thirtyDays(page);
    await page.clock.install({ time: new Date('2026-11-20T23:59:50-08:00') });
    await page.reload();
    await expect(page).toHaveTitle(/^20 days left/);
    await page.clock.runFor(20_000);
    await expect(page).toHaveTitle(/^19 days left/);
    await expect(main(page)).toContainText('Saturday, November 21, 2026');
  });

  for (const [timezoneId, early, late] of [
    ['Pacific/Kiritimati', '2026-11-20T00:00:30+14:00', '2026-11-20T23:59:30+14:00'],
    ['Pacific/Honolulu', '2026-11-20T00:00:30-10:00', '2026-11-20T23:59:30-10:00'],
    ['America/New_York', '2026-11-20T00:00:30-05:00', '2026-11-20T23:59:30-05:00'],
  ] as const)
    test.describe(timezoneId, () => {
      test.use({ timezoneId });
      test('the same count from the first minute of a day to its last', async ({ page }) => {
        for (const moment of [early, late]) {
          await page.clock.setFixedTime(new Date(moment));
          await page.goto(tracker);
          if (moment === early) await startCountdown(page, { received: ['11', '10', '2026'] });
          await expect(page).toHaveTitle(/^20 days left/);
          await expect(main(page)).toContainText('Thursday, December 10');
          await expect(main(page)).toContainText('Friday, November 20, 2026');
        }
      });
    });

  test.describe('the short day in March', () => {
    test.use({ timezoneId: 'America/New_York' });
    test('counts as one day, and its midnights are seen', async ({ page }) => {
      await page.clock.setFixedTime(new Date('2026-03-07T12:00:00-05:00'));
      await page.goto(tracker);
      await startCountdown(page, { received: ['3', '1', '2026'] });
      await expect(page).toHaveTitle(/^24 days left/);
      await page.clock.install({ time: new Date('2026-03-07T23:59:55-05:00') });
      await page.reload();
      await expect(page).toHaveTitle(/^24 days left/);
      await page.clock.runFor(10_000);
      await expect(page).toHaveTitle(/^23 days left/);
      await page.clock.fastForward('22:59:30');
      await expect(page).toHaveTitle(/^23 days left/);
      await page.clock.fastForward('01:00');
      await expect(page).toHaveTitle(/^22 days left/);
      await expect(main(page)).toContainText('Monday, March 9, 2026');
      await expect(main(page)).toContainText('Tuesday, March 31');
    });
  });
});

test('two children: one is deleted, and brought back', async ({ page }) => {
  await thirtyDays(page);
  await at(page, '2026-11-20', '12:01:00-08:00');
  await page.getByRole('link', { name: 'Add another letter' }).click();
  await startCountdown(page, { received: ['11', '16', '2026'], name: 'Leo' });
  await expect(page).toHaveTitle(/^26 days left: Leo’s countdown/);
  const list = page.getByRole('navigation', { name: 'Your countdowns' });
  await expect(list.getByRole('link', { name: 'Leo: 26 days left' })).toHaveAttribute('aria-current', 'page');
  await list.getByRole('link', { name: 'Maya: 20 days left' }).click();
  await expect(page).toHaveTitle(/^20 days left: Maya’s countdown/);
  await list.getByRole('link', { name: 'Leo: 26 days left' }).click();

  await button(page, 'Delete this countdown').click();
  await expect(page.getByText('Leo’s countdown is deleted.')).toBeVisible();
  await expect(page).toHaveTitle(/^20 days left: Maya’s countdown/);
  expect((await keptRows(page)).cases).toHaveLength(1);
  await button(page, 'Undo').click();
  await expect(page).toHaveTitle(/^26 days left: Leo’s countdown/);
  await page.reload();
  await expect(list.getByRole('link')).toHaveText([/^Leo: 26 days left$/, /^Maya: 20 days left$/]);
});

test('the plan came: the next step, and taking it back', async ({ page }) => {
  await thirtyDays(page);
  await button(page, 'Yes, it came').click();
  const day = page.getByRole('group', { name: 'What day did the assessment plan come?' });
  await expect(day.getByLabel('Month')).toBeFocused();
  await expect(day.getByLabel('Day')).toHaveValue('20');
  for (const [typed, message] of [
    ['21', /This day has not come yet/],
    ['9', /Use Tuesday, November\s10, 2026 or a later day/],
    ['31', /There is no such day/],
  ] as const) {
    await day.getByLabel('Day').fill(typed);
    await button(page, 'Save').click();
    await expect(day.getByLabel('Day')).toHaveAccessibleDescription(message);
    await expect(day.getByLabel('Month')).toBeFocused();
  }
  await day.getByLabel('Day').fill('19');
  await button(page, 'Save').click();
  await expect(page).toHaveTitle(/^The plan came/);
  await expect(main(page)).toContainText('The plan came on Thursday, November 19.');
  const next = page.getByRole('region', { name: 'Read the plan. Then choose.' });
  await expect(next.getByRole('link', { name: 'How to read the plan' })).toBeVisible();
  await expectAccessibleInBoth(page, 'plan came');

  await onDay(page, '2026-11-21');
  await expect(page).toHaveTitle(/^The plan came/);
  await button(page, 'This is not right: take it back').click();
  await expect(page.getByText('Taken back. The count goes on.')).toBeVisible();
  await expect(page).toHaveTitle(/^19 days left/);
});

test('the school said no: the words to ask why in writing', async ({ page }) => {
  await thirtyDays(page);
  await button(page, 'The school said no').click();
  await button(page, 'Save').click();
  await expect(page).toHaveTitle(/^The school said no/);
  const next = page.getByRole('region', { name: 'Ask for the reasons in writing' });
  await expect(next.getByRole('blockquote')).toContainText(
    'On November 20, 2026 the school told me that it will not evaluate my child, Maya, for special education.',
  );
  await expect(next.getByRole('blockquote')).toContainText('prior written notice');
  await expect(next.getByRole('blockquote')).toContainText('34 CFR §300.503');
  await expect(next.getByRole('link', { name: /What you can do when the school says no/ })).toBeVisible();
  await expectAccessibleInBoth(page, 'school said no');
});

test('erase everything asks first, and then leaves nothing', async ({ page }) => {
  await at(page, '2026-11-30');
  await keepDraft(page, maya);
  await page.reload();
  await startCountdown(page, { received: ['11', '10', '2026'], name: 'Maya' });
  await button(page, 'Erase everything').click();
  await button(page, 'No, keep it').click();
  const before = await keptRows(page);
  expect([before.cases.length, before.drafts.length]).toEqual([1, 1]);

  await button(page, 'Erase everything').click();
  await button(page, 'Yes, erase everything').click();
  await expect(page.getByText('Everything is erased from this browser.')).toBeVisible();
  expect(await keptRows(page)).toEqual({ cases: [], drafts: [], setAside: [] });
  expect(
    await page.evaluate(async () => ({
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookie: document.cookie,
    })),
  ).toEqual({ local: {}, session: {}, cookie: '' });
  await page.reload();
  await expect(button(page, 'Start the countdown')).toBeVisible();
  await page.goto('/en/letters/iep-evaluation/');
  await expect(page.getByRole('link', { name: 'Start my letter' })).toBeVisible();
});

test('a second tab shows each change at once', async ({ page, context }) => {
  await at(page, '2026-11-20');
  await page.goto(tracker);
  const second = await context.newPage();
  await second.goto(tracker);
  await expect(button(second, 'Start the countdown')).toBeVisible();
  await startCountdown(page, { received: ['11', '10', '2026'], name: 'Maya' });
  await expect(second).toHaveTitle(/^20 days left: Maya’s countdown/);
  await button(second, 'Yes, it came').click();
  await button(second, 'Save').click();
  await expect(page).toHaveTitle(/^The plan came/);
  await button(page, 'Delete this countdown').click();
  await expect(button(second, 'Start the countdown')).toBeVisible();
});

test('a damaged record is set aside, said and shown; the rest goes on', async ({ page }) => {
  await thirtyDays(page);
  await keepRow(page, 'cases', { id: 'damaged', childName: 'Leo', events: 'gone', state: 42 });
  await keepRow(page, 'cases', {
    id: 'mended',
    childName: 7,
    state: 'Atlantis',
    events: [
      { type: 'request-received', on: '2026-11-16' },
      { type: 'nonsense', on: 'never' },
    ],
  });
  await page.goto(tracker);
  await expect(page.getByText('We could not read 1 record')).toBeVisible();
  await page.getByText('Show what it holds').click();
  await expect(main(page)).toContainText('"childName": "Leo"');
  const list = page.getByRole('navigation', { name: 'Your countdowns' });
  await expect(list.getByRole('link')).toHaveText([/^Maya: 20 days left$/, /^No name: 26 days left$/]);
  const kept = await keptRows(page);
  expect([kept.cases.length, kept.setAside.length]).toEqual([2, 1]);
  await page.reload();
  await expect(page.getByText('We could not read 1 record')).toBeVisible();
  await expectAccessibleInBoth(page, 'a damaged record');
});

test('a browser that keeps nothing: the count works, and says to write the date down', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(IDBFactory.prototype, 'open', {
      value: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await thirtyDays(page);
  await expect(page).toHaveTitle(/^20 days left/);
  const said = page.getByRole('status').filter({ hasText: 'Write the date down' });
  await expect(said).toContainText('30 days are up on Thursday, December 10, 2026.');
  await expect(main(page)).toContainText('Not kept.');
  await expect(main(page)).not.toContainText('Kept in this browser');
  await expectAccessibleInBoth(page, 'nothing kept');
});
