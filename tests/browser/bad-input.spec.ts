import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { fillForm, goOn, keepDraft, keptRows, type Maya, maya, stepUrl, typeDate } from './parent';

// Monday, 30 November 2026, early evening in Los Angeles.
test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-30T18:00:00-08:00') });
});

const steps = ['request', 'you', 'child', 'school', 'concerns', 'support', 'delivery'] as const;
type Step = (typeof steps)[number];

const blank = {
  request: { plans: '', testAreas: [] },
  you: { languageHelp: 'none' },
  child: {},
  school: {},
  concerns: {},
  support: {},
  delivery: {},
} as const;

/** Maya's letter, filled in up to the step before this one. */
const upTo = (step: Step, more: Partial<Record<keyof Maya, object>> = {}) => ({
  ...Object.fromEntries(steps.map((s) => [s, steps.indexOf(s) < steps.indexOf(step) ? maya[s] : blank[s]])),
  ...more,
});

async function openStep(page: Page, step: Step, answers: Record<string, unknown> = upTo(step)) {
  await keepDraft(page, answers);
  await page.goto(stepUrl(step));
  await expect(page.getByRole('button', { name: 'Save and go on' })).toBeVisible();
}

const summary = (page: Page) => page.getByRole('alert').filter({ hasText: 'Please fix' });
/** The answers as they lie in the browser. */
const inBrowser = async (page: Page) =>
  ((await keptRows(page)).drafts[0] as { answers: Maya } | undefined)?.answers;

/** What was typed lies in the browser, and the page says so. */
async function expectKept(page: Page, read: (answers: Maya) => string, typed: string) {
  await expect
    .poll(async () => {
      const answers = await inBrowser(page);
      return answers && read(answers);
    })
    .toBe(typed);
  await expect(page.getByText(/^Kept in this browser on this device\. Last kept/)).toBeVisible();
}

/** Message, the control its link leads to, and what must carry the message (the group, for choices). */
type Wrong = { message: string; field: (page: Page) => Locator; group?: string };
const box = (label: string | RegExp) => (page: Page) =>
  page.getByRole('textbox', { name: label }).or(page.getByRole('combobox', { name: label }));
const choice = (role: 'radio' | 'checkbox', name: string) => (page: Page) => page.getByRole(role, { name });
const month = (question: string | RegExp) => (page: Page) =>
  page.getByRole('group', { name: question }).getByLabel('Month');

/** The summary has the focus and names each thing once; each message is bound to its field; each link leads to it. */
async function expectErrors(page: Page, wrong: readonly Wrong[]) {
  await expect(summary(page)).toBeFocused();
  await expect(summary(page).getByRole('heading')).toHaveText(
    wrong.length === 1 ? 'Please fix 1 thing' : `Please fix ${wrong.length} things`,
  );
  await expect(summary(page).getByRole('link')).toHaveText(wrong.map((w) => w.message));
  await expect(page).toHaveTitle(/^Error: /);
  for (const { message, field, group } of wrong) {
    const said = new RegExp(`Error: ${message.replace(/[.?()]/g, '\\$&')}`);
    if (group) await expect(page.getByRole('group', { name: group })).toHaveAccessibleDescription(said);
    else {
      await expect(field(page)).toHaveAccessibleDescription(said);
      await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
    }
    await summary(page).getByRole('link', { name: message }).click();
    await expect(field(page)).toBeFocused();
  }
}

test.describe('nothing filled in', () => {
  const expected: Partial<Record<Step, Wrong[]>> = {
    request: [
      {
        message: 'Choose what the letter should ask for.',
        field: (p) => p.getByRole('radio').first(),
        group: 'What should the letter ask for?',
      },
    ],
    you: [
      { message: 'Type your full name.', field: box('Your full name') },
      { message: 'Choose who you are to the child.', field: box('Who are you to the child?') },
      {
        message: 'Add your phone, your email or your street address, so that the school can answer.',
        field: box(/^Phone/),
      },
    ],
    child: [
      { message: 'Type your child’s first name.', field: box('First name') },
      { message: 'Type your child’s last name.', field: box('Last name') },
      { message: 'Type your child’s birth date.', field: month(/Birth date/) },
    ],
    school: [
      { message: 'Choose the state the school is in.', field: box('Which state is the school in?') },
      { message: 'Type the name of the school.', field: box('Name of the school') },
      {
        message: 'Choose who should get the letter.',
        field: choice('radio', 'Special education director'),
        group: 'Who should get the letter?',
      },
    ],
    concerns: [
      {
        message: 'Choose at least one concern, or write what you see in your own words.',
        field: choice('checkbox', 'Reading is very hard'),
        group: 'What worries you?',
      },
    ],
    delivery: [
      { message: 'Type the date for the letter.', field: month('Date on the letter') },
      {
        message: 'Choose how you will give the letter to the school.',
        field: choice('radio', 'By hand, at the office'),
        group: 'How will you give it to the school?',
      },
    ],
  };
  for (const step of steps.filter((s) => expected[s]))
    test(`${step}: each thing to mend is said at the top and at its field`, async ({ page }) => {
      await openStep(page, step);
      if (step === 'delivery') await typeDate(page, 'Date on the letter', ['', '', '']);
      await goOn(page);
      await expectErrors(page, expected[step] ?? []);
      await expect(page).toHaveURL(new RegExp(`/${step}/$`));
      // A second try speaks again.
      await goOn(page);
      await expect(summary(page)).toBeFocused();
    });

  test('support: nothing is required there', async ({ page }) => {
    await openStep(page, 'support');
    await goOn(page);
    await expect(page).toHaveURL(/\/delivery\/$/);
  });

  test('what was typed stays, and a mended field loses its message', async ({ page }) => {
    await openStep(page, 'you');
    await page.getByLabel('Your full name').fill('Ana Rivera');
    await page.getByLabel(/^City/).fill('Alder Creek');
    await page.getByRole('radio', { name: 'Yes, both' }).check();
    await goOn(page);
    await expect(summary(page).getByRole('link')).toHaveCount(3);
    await expect(page.getByLabel('Your full name')).toHaveValue('Ana Rivera');
    await expect(page.getByLabel(/^City/)).toHaveValue('Alder Creek');
    await expect(page.getByRole('radio', { name: 'Yes, both' })).toBeChecked();
    const language = page.getByLabel('Which language?');
    await expect(language).toHaveAccessibleDescription(/Type the language you want/);
    await language.fill('Spanish');
    await expect(language).not.toHaveAttribute('aria-invalid', 'true');
    await expectKept(page, (a) => a.you.language, 'Spanish');
    await page.reload();
    await expect(page.getByLabel('Your full name')).toHaveValue('Ana Rivera');
    await expect(language).toHaveValue('Spanish');
  });
});

test.describe('dates', () => {
  for (const [what, date, message] of [
    ['February 30', ['2', '30', '2018'], 'This day does not exist. Check the month, the day and the year.'],
    ['February 29 without a leap year', ['2', '29', '2019'], 'This day does not exist.'],
    ['31 April', ['4', '31', '2018'], 'This day does not exist.'],
    ['month 13', ['13', '1', '2018'], 'This day does not exist.'],
    ['two digits for a year', ['3', '14', '18'], 'This day does not exist.'],
    ['no numbers', ['March', '14th', '2018'], 'This day does not exist.'],
    ['no day', ['3', '', '2018'], 'This day does not exist.'],
    ['a child of 2', ['11', '30', '2024'], 'This would make Maya younger than 2 and a half.'],
    ['a child not yet born', ['3', '14', '2028'], 'This would make Maya younger than 2 and a half.'],
    ['a child of 40', ['3', '14', '1986'], 'This would make Maya 23 years old or more.'],
  ] as const)
    test(`birth date: ${what}`, async ({ page }) => {
      await openStep(page, 'child', upTo('child', { child: { firstName: 'Maya', lastName: 'Rivera' } }));
      await typeDate(page, /Birth date/, [...date]);
      await goOn(page);
      await expect(summary(page)).toBeFocused();
      await expect(summary(page).getByRole('link')).toHaveText([new RegExp(`^${message}`)]);
      const group = page.getByRole('group', { name: /Birth date/ });
      for (const [i, part] of ['Month', 'Day', 'Year'].entries()) {
        await expect(group.getByLabel(part)).toHaveAccessibleDescription(new RegExp(message));
        await expect(group.getByLabel(part)).toHaveAttribute('aria-invalid', 'true');
        await expect(group.getByLabel(part)).toHaveValue(date[i] ?? '');
      }
      await typeDate(page, /Birth date/, ['2', '29', '2016']);
      await goOn(page);
      await expect(page).toHaveURL(/\/school\/$/);
    });

  test('the letter’s date: too far ahead, too far back, no such day', async ({ page }) => {
    await openStep(page, 'delivery');
    await page.getByRole('radio', { name: /By hand/ }).check();
    const group = page.getByRole('group', { name: 'Date on the letter' });
    await expect(group.getByLabel('Day')).toHaveValue('30');
    for (const [date, message] of [
      [['1', '1', '2027'], /This is more than a month away/],
      [['11', '30', '2036'], /This is more than a month away/],
      [['11', '29', '2025'], /This is more than a year ago/],
      [['11', '31', '2026'], /This day does not exist/],
    ] as const) {
      await typeDate(page, 'Date on the letter', [...date]);
      await goOn(page);
      await expect(summary(page)).toBeFocused();
      await expect(group.getByLabel('Month')).toHaveAccessibleDescription(message);
    }
    await typeDate(page, 'Date on the letter', ['12', '31', '2026']);
    await goOn(page);
    await expect(page).toHaveURL(/\/review\/$/);
  });

  test('“When did you first see this?” in the future, or a month alone', async ({ page }) => {
    await openStep(page, 'concerns');
    await page.getByRole('checkbox', { name: 'Reading is very hard' }).check();
    const since = page.getByRole('group', { name: /When did you first see this\?/ });
    for (const [m, year, message] of [
      ['12', '2026', /This is still to come, or too far back/],
      ['3', '', /Add the year/],
      ['13', '2025', /year|month/],
    ] as const) {
      await since.getByLabel('Month').fill(m);
      await since.getByLabel('Year').fill(year);
      await goOn(page);
      await expect(summary(page)).toBeFocused();
      await expect(since.getByLabel('Year')).toHaveAccessibleDescription(message);
    }
    await since.getByLabel('Month').fill('3');
    await since.getByLabel('Year').fill('2026');
    await goOn(page);
    await expect(page).toHaveURL(/\/support\/$/);
  });
});

test.describe('20,000 pasted characters', () => {
  const long = 'She cries at homework. '.repeat(870).slice(0, 20_000);

  test('nothing is cut, and the field says how many are over', async ({ page }) => {
    await openStep(page, 'concerns');
    const area = page.getByLabel(/^What happens at home\?/);
    await expect(area).toHaveAccessibleDescription(/You have 3,000 characters left\./);
    await area.focus();
    await page.keyboard.insertText(long);
    await expect(area).toHaveValue(long);
    const over = 'This is 17,000 characters too long. Please take some words out.';
    await expect(area).toHaveAccessibleDescription(new RegExp(over));
    await expect(area).toHaveAttribute('aria-invalid', 'true');
    // Spoken once typing rests.
    await expect(page.getByRole('status').filter({ hasText: over })).toHaveText(over);
    await goOn(page);
    await expectErrors(page, [{ message: over, field: box(/^What happens at home\?/) }]);
    await expectKept(page, (a) => a.concerns.atHome, long);
    await page.reload();
    await expect(area).toHaveValue(long);

    await area.fill(long.slice(0, 3001));
    await expect(area).toHaveAccessibleDescription(/This is 1 character too long/);
    await area.fill(long.slice(0, 3000));
    await expect(area).toHaveAccessibleDescription(/You have 0 characters left\./);
    await expect(area).not.toHaveAttribute('aria-invalid', 'true');
    await area.fill(long.slice(0, 2950));
    await expect(page.getByRole('status').filter({ hasText: 'You have 50 characters left.' })).toBeAttached();
    await goOn(page);
    await expect(page).toHaveURL(/\/support\/$/);
  });

  test('a line is not cut either', async ({ page }) => {
    await openStep(page, 'school');
    const school = page.getByLabel('Name of the school');
    await school.fill(long);
    await expect(school).toHaveValue(long);
    await expect(school).toHaveAccessibleDescription(/This is 19,880 characters too long/);
    await goOn(page);
    await expect(summary(page)).toContainText('This is 19,880 characters too long.');
    await expectKept(page, (a) => a.school.schoolName, long);
    await page.reload();
    await expect(school).toHaveValue(long);
  });
});

test.describe('characters nobody sees', () => {
  const hidden = '\u202EMa\u200Bya\u0007\u2066\uFEFF';
  const expectNoneHidden = async (page: Page) => {
    const text = (await page.getByRole('main').textContent()) ?? '';
    for (const sign of `${hidden}\u00AD\u200E`.replace(/[Maya]/g, ''))
      expect(text.includes(sign), `U+${sign.codePointAt(0)?.toString(16)}`).toBe(false);
  };

  test('are taken out of the letter, the headings and the countdown', async ({ page }) => {
    await openStep(page, 'child', { ...maya, child: { ...maya.child, firstName: '', lastName: '' } });
    await page.getByLabel('First name').fill(hidden);
    await page.getByLabel('Last name').fill('Ri\u00ADve\u200Era');
    await page.getByRole('button', { name: 'Save and check my letter' }).click();
    await expect(page).toHaveURL(/\/review\/$/);
    await expect(page.getByRole('main')).toContainText('Maya Rivera');
    await expectNoneHidden(page);
    await page.goto(stepUrl('concerns'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Your concerns about Maya$/);
    await expectNoneHidden(page);
    await page.goto(stepUrl('review'));
    await typeDate(page, 'Day the school got your letter', ['11', '30', '2026']);
    await page.getByRole('button', { name: 'Start the countdown' }).click();
    await expect(page).toHaveTitle(/^15 days left: Maya’s countdown/);
  });

  test('alone are no name', async ({ page }) => {
    await openStep(page, 'child', { ...maya, child: { ...maya.child, firstName: '\u200B\u202E\u2060 ' } });
    await goOn(page);
    await expectErrors(page, [{ message: 'Type your child’s first name.', field: box('First name') }]);
  });

  test('an emoji in a name is said beside the name, and can be kept', async ({ page }) => {
    await openStep(page, 'child', maya);
    const name = page.getByLabel('First name');
    await name.fill('Maya 😀');
    await expect(name).toHaveAccessibleDescription(/We cannot print 😀 in the PDF/);
    await expect(name).not.toHaveAttribute('aria-invalid', 'true');
    await page.getByRole('button', { name: 'Save and check my letter' }).click();
    await expect(page).toHaveURL(/\/review\/$/);
    await expect(page.getByRole('main')).toContainText('Maya 😀 Rivera');
    await expect(page.getByText('The PDF cannot show these: 😀.')).toBeVisible();
  });
});

test.describe('phone and email', () => {
  const cases = [
    {
      label: /^Phone/,
      good: [
        '(209) 555-0142 x12',
        '+44 20 7946 0958',
        '209.555.0142',
        '2095550142',
        '\u202A209‑555‑0142\u202C',
      ],
      bad: ['555', 'call me', '123456789012345678', '209-555-0142 or ask Ana'],
      message: /Check the phone number\. It needs 7 to 15 digits/,
    },
    {
      label: /^Email/,
      good: [
        "o'neil+school@sub.example.co.uk",
        'ANA_R.99@example.museum',
        'ana@exämple.com',
        ' ana@example.com ',
      ],
      bad: [
        'ana@',
        'ana example.com',
        'ana@example',
        'ana@example..com',
        'ana@@example.com',
        '.ana@example.com',
      ],
      message: /Check the email address\. It looks like name@example\.com/,
    },
  ];
  for (const { label, good, bad, message } of cases)
    test(`${label.source.slice(1)}: odd but right is taken, wrong is said`, async ({ page }) => {
      // The name is left out, so that the page stays.
      await openStep(page, 'you', upTo('you', { you: { ...maya.you, name: '' } }));
      const field = page.getByLabel(label);
      for (const typed of bad) {
        await field.fill(typed);
        await goOn(page);
        await expect(summary(page).getByRole('link'), typed).toHaveCount(2);
        await expect(field, typed).toHaveAccessibleDescription(message);
        await expect(field).toHaveAttribute('aria-invalid', 'true');
        await expect(field).toHaveValue(typed);
      }
      for (const typed of good) {
        await field.fill(typed);
        await goOn(page);
        await expect(summary(page).getByRole('link'), typed).toHaveCount(1);
        await expect(field, typed).not.toHaveAttribute('aria-invalid', 'true');
      }
    });
});

test.describe('two tabs with one letter', () => {
  const name = (tab: Page) => tab.getByLabel('Your full name');
  const notice = (tab: Page) => tab.getByRole('alert').filter({ hasText: 'changed in another tab' });

  async function twoTabs(page: Page) {
    await openStep(page, 'you', maya);
    const other = await page.context().newPage();
    await other.goto(stepUrl('you'));
    await expect(name(other)).toHaveValue('Ana Rivera');
    return other;
  }
  /** This tab slept while the other one wrote: it hears of that only when it tries to keep its own. */
  async function bothType(page: Page) {
    await page.addInitScript(() => {
      window.BroadcastChannel = class extends EventTarget {
        postMessage() {}
        close() {}
      } as unknown as typeof BroadcastChannel;
    });
    const other = await twoTabs(page);
    await name(other).fill('Theirs');
    await expectKept(other, (a) => a.you.name, 'Theirs');
    await expect(name(page)).toHaveValue('Ana Rivera');
    await name(page).fill('Mine');
    await expect(notice(page)).toBeVisible();
    await expect(name(page)).toHaveValue('Mine');
    expect((await inBrowser(page))?.you.name).toBe('Theirs');
    return other;
  }

  test('where nothing is unsaved, the other tab’s answers are shown, and that is said', async ({ page }) => {
    const other = await twoTabs(page);
    await name(other).fill('Ana María Rivera');
    await expect(name(page)).toHaveValue('Ana María Rivera');
    await expect(page.getByText('You changed this letter in another tab.')).toBeVisible();
  });

  test('both typed: keep mine', async ({ page }) => {
    const other = await bothType(page);
    // Until the choice, typing goes on and overwrites nothing.
    await name(page).fill('Mine too');
    await page.waitForTimeout(600);
    expect((await inBrowser(page))?.you.name).toBe('Theirs');
    await notice(page).getByRole('button', { name: 'Keep mine' }).click();
    await expect(notice(page)).toBeHidden();
    await expectKept(page, (a) => a.you.name, 'Mine too');
    await page.reload();
    await expect(name(page)).toHaveValue('Mine too');
    await other.goto(stepUrl('you'));
    await expect(name(other)).toHaveValue('Mine too');
  });

  test('both typed: use the other tab’s answers', async ({ page }) => {
    await bothType(page);
    await expectAccessible(page);
    await notice(page).getByRole('button', { name: 'Use the other tab’s answers' }).click();
    await expect(notice(page)).toBeHidden();
    await expect(name(page)).toHaveValue('Theirs');
    await name(page).fill('Theirs and mine');
    await expectKept(page, (a) => a.you.name, 'Theirs and mine');
    await expect(notice(page)).toBeHidden();
  });

  test('erased in the other tab: said before anything is kept again', async ({ page }) => {
    const other = await twoTabs(page);
    await other.getByRole('button', { name: 'Start over' }).click();
    await other.getByRole('button', { name: 'Yes, take all answers away' }).click();
    await expect(other).toHaveURL(/\/request\/$/);
    await name(page).fill('Still here');
    await expect(notice(page)).toContainText('The answers were erased in another tab.');
    expect(await inBrowser(page)).toBeUndefined();
    await notice(page).getByRole('button', { name: 'Keep mine' }).click();
    await expectKept(page, (a) => a.you.name, 'Still here');
  });
});

test.describe('nothing typed is lost', () => {
  test('a late step opened with nothing filled in leads to the first open one, and says why', async ({
    page,
  }) => {
    await page.goto(stepUrl('review'));
    await expect(page).toHaveURL(/\/request\/$/);
    const why = page.getByRole('status').filter({ hasText: 'A few answers come first' });
    await expect(why).toContainText('You opened “Check and send”.');
    await expect(why).toBeFocused();
    await expectAccessible(page);
  });

  test('a late step leads to the step that is still open, not to the first', async ({ page }) => {
    await keepDraft(page, upTo('school'));
    await page.goto(stepUrl('delivery'));
    await expect(page).toHaveURL(/\/school\/$/);
    await expect(page.getByText('You opened “Date and delivery”.')).toBeVisible();
  });

  test('reload and Back keep everything', async ({ page }) => {
    await openStep(page, 'child', upTo('child', { child: { firstName: 'Maya' } }));
    await page.getByLabel('Last name').fill('Rivera');
    await page.getByLabel(/^Teacher’s name/).fill('Ms. Okafor');
    await expectKept(page, (a) => a.child.teacher, 'Ms. Okafor');
    await page.reload();
    await expect(page.getByLabel('Last name')).toHaveValue('Rivera');
    await typeDate(page, /Birth date/, ['3', '14', '2018']);
    await goOn(page);
    await expect(page).toHaveURL(/\/school\/$/);
    await page.getByLabel('Name of the school').fill('Lincoln');
    await page.goBack();
    await expect(page.getByLabel(/^Teacher’s name/)).toHaveValue('Ms. Okafor');
    await expect(page.getByRole('group', { name: /Birth date/ }).getByLabel('Year')).toHaveValue('2018');
    await page.goForward();
    await expect(page.getByLabel('Name of the school')).toHaveValue('Lincoln');
    await page.getByRole('link', { name: 'Back', exact: true }).click();
    await expect(page.getByLabel('Last name')).toHaveValue('Rivera');
  });

  test('what is typed is kept with each key: no timer has to run first', async ({ page }) => {
    await openStep(page, 'you');
    await page.clock.pauseAt(new Date('2026-11-30T18:30:00-08:00'));
    await page.getByLabel('Your full name').pressSequentially('Ana Rivera');
    await expectKept(page, (a) => a.you.name, 'Ana Rivera');
  });

  for (const [what, leave] of [
    ['closed', (page: Page) => page.close()],
    ['reloaded', (page: Page) => page.reload()],
    ['crashed', (page: Page) => page.goto('chrome://crash').catch(() => undefined)],
  ] as const)
    test(`a tab ${what} a blink after the last key`, async ({ page, context }) => {
      await openStep(page, 'you');
      await page.getByLabel('Your full name').pressSequentially('Ana Rivera');
      await page.getByLabel(/^City/).fill('Alder Creek');
      // As soon as the last key is in the device's storage, however slow the machine: no timer of ours stands between.
      await expectKept(page, (a) => a.you.city, 'Alder Creek');
      await leave(page);
      const again = await context.newPage();
      await again.goto(stepUrl('you'));
      await expect(again.getByLabel('Your full name')).toHaveValue('Ana Rivera');
      await expect(again.getByLabel(/^City/)).toHaveValue('Alder Creek');
    });

  test('start over asks first', async ({ page }) => {
    await openStep(page, 'you', maya);
    await page.getByRole('button', { name: 'Start over' }).click();
    const dialog = page.getByRole('dialog', { name: 'Start over?' });
    await expect(dialog).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'No, keep my answers' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByLabel('Your full name')).toHaveValue('Ana Rivera');
    await page.getByRole('button', { name: 'Start over' }).click();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    expect((await inBrowser(page))?.you.name).toBe('Ana Rivera');

    await page.getByRole('button', { name: 'Start over' }).click();
    await dialog.getByRole('button', { name: 'Yes, take all answers away' }).click();
    await expect(page).toHaveURL(/\/request\/$/);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    expect(await inBrowser(page)).toBeUndefined();
    await page.goto(stepUrl('you'));
    await expect(page).toHaveURL(/\/request\/$/);
  });
});

test.describe('a browser that keeps nothing', () => {
  const said = 'This browser does not let us keep your answers';
  const throws = () =>
    Object.defineProperty(IDBFactory.prototype, 'open', {
      value: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  const missing = () => Object.defineProperty(window, 'indexedDB', { value: undefined });
  const refuses = () =>
    Object.defineProperty(IDBFactory.prototype, 'open', {
      value: () => {
        const request = new EventTarget() as EventTarget & { onerror?: (e: Event) => void; error?: Error };
        request.error = new DOMException('no', 'InvalidStateError');
        setTimeout(() => request.onerror?.(new Event('error')), 10);
        return request;
      },
    });

  for (const [how, block] of [
    ['IndexedDB throws', throws],
    ['IndexedDB is missing', missing],
    ['IndexedDB refuses', refuses],
  ] as const)
    test(`${how}: it is said, and the answers last from step to step`, async ({ page }) => {
      await page.addInitScript(block);
      await page.goto(stepUrl('request'));
      await page.getByRole('radio', { name: /and for a 504 plan too/ }).check();
      await expect(page.getByText(said)).toBeVisible();
      await expect(page.getByText(/Kept in this browser/)).toBeHidden();
      await goOn(page);
      await page.getByLabel('Your full name').fill('Ana Rivera');
      await page.getByRole('link', { name: 'Back', exact: true }).click();
      await expect(page.getByRole('radio', { name: /and for a 504 plan too/ })).toBeChecked();
      await goOn(page);
      await expect(page.getByLabel('Your full name')).toHaveValue('Ana Rivera');
      await expect(page.getByText(said)).toBeVisible();
    });

  test('the whole way works within the visit, to the letter and the countdown', async ({ page }) => {
    await page.addInitScript(throws);
    await fillForm(page);
    await expect(page.getByText(said)).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Maya Rivera');
    await typeDate(page, 'Day the school got your letter', ['11', '30', '2026']);
    await page.getByRole('button', { name: 'Start the countdown' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Please write this down too' })).toContainText(
      'Monday, November 30, 2026',
    );
    await page.getByRole('link', { name: 'Go to the countdown' }).click();
    await expect(page).toHaveTitle(/^15 days left: Maya’s countdown/);
    await expect(page.getByText('Write the date down', { exact: true })).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText('Kept in this browser');
  });
});

test('a page of errors is accessible in light and dark', async ({ page }) => {
  await openStep(page, 'child', upTo('child', { child: { birth: { month: '2', day: '30', year: '2018' } } }));
  await page.getByLabel(/^Teacher’s name/).fill('Ms. Okafor 😀');
  await goOn(page);
  await expect(summary(page)).toBeFocused();
  for (const colorScheme of ['light', 'dark'] as const) {
    // Colors fade when the scheme changes: look at the end of that, not at its middle.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectAccessible(page, colorScheme);
  }
});
