import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import type { CaseRecord } from '@/lib/casefile/types';
import type { Milestone } from '@/lib/timeline/types';
import { expect, test } from './fixtures';
import { keptRows, startCountdown, typeDate } from './parent';

/**
 * Seven states whose rules count in different ways, each walked by a parent from the letter to the yearly review. The
 * days were counted by hand from each state's rule, with a paper calendar; the sum stands beside them. School days leave
 * out weekends, the breaks below, Martin Luther King Jr. Day (January 18) and Presidents' Day (February 15).
 */
const school = {
  breaks: [
    { first: '2026-12-21', last: '2027-01-01' },
    { first: '2027-03-15', last: '2027-03-19' },
  ],
  lastDay: '2027-06-04',
  firstDay: '2027-08-18',
};

/** The words by which the path tells a date. */
const rows = {
  response: '’s date for the school’s answer.',
  notice: '’s date for the answer in writing.',
  'thirty-day': 'The 30-day date',
  evaluation: 'The date for the tests.',
  /** The same date, once the tests are done, where it is for more than these. */
  rest: 'The date by which the school must be done.',
  'team-meeting': '’s date for the meeting about your letter.',
  'iep-meeting': 'The date for the IEP meeting.',
  'annual-review': 'Yearly review',
  reevaluation: 'New tests by this day',
} as const;
type Row = keyof typeof rows;
/** Rows that tell another's date in other words. */
const sameAs: Partial<Record<Row, Row>> = { rest: 'evaluation', 'team-meeting': 'response' };

/** Every date that is still ahead, as the path must tell it; one that a day off may move says "or later". */
type Dates = Partial<Record<Row, string>>;
type Seen = { title: string; dates: Dates; says: string[] };
/** What a parent presses, and the question for its day. Without a question no day is asked. */
type Press = { press: string; asks?: string | RegExp };
/** They press it on the same day. */
type Step = Seen & Press & { on: string };
type Walk = {
  state: string;
  code: string;
  /** On the day of the letter, before anybody told the school's calendar. */
  start: Seen;
  /** Once it is told; null where no rule of the state looks at it, so that nobody is asked for it. */
  told: Seen | null;
  steps: Step[];
  /** The IEP meeting, the parent's yes, the day by which the team meets again, and the one for new tests. */
  last: { met: string; inPlace: string; review: string; newTests: string };
};

const seen = (title: string, dates: Dates, ...says: string[]): Seen => ({ title, dates, says });
const at = (on: string, press: Press, ...what: Parameters<typeof seen>): Step => ({
  on,
  ...press,
  ...seen(...what),
});

const cameOn = (plan: string) => ({ press: 'Yes, it came', asks: `What day did the ${plan} come?` });
const teamMet = {
  press: 'The school met about it',
  asks: 'What day did the school meet about your request?',
};
const signed = { press: 'Yes, I gave it back', asks: /get your signed paper\?/ };
const tested = { press: 'Yes, the tests are done', asks: 'What day were the tests done?' };
const eligible = { press: 'Yes: my child gets special education', asks: /decide\?$/ };
const met = { press: 'The IEP meeting was held', asks: 'What day was the IEP meeting?' };
const inPlace = { press: 'Yes, the IEP is in place', asks: 'What day did you say yes to the IEP?' };
const lastSteps = (last: Walk['last']): Step[] => {
  const dates = { 'annual-review': last.review, reevaluation: last.newTests };
  return [at(last.met, met, 'IEP meeting held', dates), at(last.inPlace, inPlace, 'IEP in place', dates)];
};
const takeBack = { press: 'This is not right: take it back' };
const received = '2026-11-30';
/** 30 days after it: November has no day left. */
const thirty = '2026-12-30';

const walks: Walk[] = [
  {
    state: 'Texas',
    code: 'TX',
    // 15 school days: Dec 1-4 (4), 7-11 (9), 14-18 (14), and the 15th is Monday, Dec 21, as long as no break is known.
    start: seen(
      '21 days left',
      { response: '2026-12-21 or later', 'thirty-day': thirty },
      'Texas law gives the school 15 school days from your letter.',
      'Monday, December 21, or later',
    ),
    // With the winter break the 15th is the first day back: Monday, Jan 4. The 30-day date is nearer then.
    told: seen(
      '30 days left',
      { response: '2027-01-04', 'thirty-day': thirty },
      'Monday, January 4: 35 days left.',
    ),
    steps: [
      at('2026-12-16', cameOn('FIIE consent form'), 'The plan came', {}),
      // 45 school days after Jan 11: Jan 12-15 (4), 19-22 (8), 25-29 (13), Feb 1-5 (18), 8-12 (23), 16-19 (27),
      // 22-26 (32), Mar 1-5 (37), 8-12 (42), 22 (43), 23 (44), 24 (45). 72 days away: 20 + 28 + 24.
      at(
        '2027-01-11',
        signed,
        '72 days left',
        { evaluation: '2027-03-24' },
        '45 school days from the day it gets your signed paper',
        'up on Wednesday, March 24.',
      ),
      // 30 calendar days to the ARD meeting: 21 in March and 9 in April.
      at(
        '2027-03-10',
        tested,
        '30 days left',
        { 'iep-meeting': '2027-04-09' },
        'Guides report that Texas gives the school 30 days after the tests.',
        'Friday, April 9',
      ),
      // The ARD committee decides and writes the IEP in one meeting: both on April 7.
      at('2027-04-07', eligible, '2 days left', { 'iep-meeting': '2027-04-09', reevaluation: '2030-03-10' }),
    ],
    last: { met: '2027-04-07', inPlace: '2027-04-12', review: '2028-04-07', newTests: '2030-03-10' },
  },
  {
    state: 'North Carolina',
    code: 'NC',
    // 90 days from the letter: 31 in December, 31 in January, 28 in February.
    start: seen(
      '30 days left',
      { 'thirty-day': thirty, evaluation: '2027-02-28' },
      'Sunday, February 28: 90 days left.',
      'Guides report that North Carolina gives the school 90 days',
    ),
    told: null,
    steps: [
      at('2026-12-16', cameOn('consent for evaluation form'), 'The plan came', { evaluation: '2027-02-28' }),
      // Consent starts no clock of its own: 20 days left in January and 28.
      at('2027-01-11', signed, '48 days left', { evaluation: '2027-02-28' }),
      // The 90 days are not over with the tests: they are for the IEP as well.
      at('2027-02-10', tested, '18 days left', { rest: '2027-02-28' }),
      // Federal law's 30 days from the decision, 11 in February and 19 in March, end later.
      at('2027-02-17', eligible, '11 days left', {
        rest: '2027-02-28',
        'iep-meeting': '2027-03-19',
        reevaluation: '2030-02-10',
      }),
    ],
    last: { met: '2027-02-24', inPlace: '2027-02-26', review: '2028-02-24', newTests: '2030-02-10' },
  },
  {
    state: 'Massachusetts',
    code: 'MA',
    // 5 school days: Dec 1-4 (4), Monday, Dec 7 (5).
    start: seen(
      '7 days left',
      { response: '2026-12-07 or later', 'thirty-day': thirty },
      'Monday, December 7, or later',
    ),
    told: seen(
      '7 days left',
      { response: '2026-12-07', 'thirty-day': thirty },
      'Massachusetts law gives the school 5 school days from your letter. They are up on Monday, December 7.',
    ),
    steps: [
      at('2026-12-04', cameOn('Evaluation Consent Form'), 'The plan came', {}),
      // Two limits from one consent: 27 school days to Feb 19, then 22, 23, 24 make 30. 45, as in Texas: March 24.
      at(
        '2027-01-11',
        signed,
        '44 days left',
        { evaluation: '2027-02-24', 'iep-meeting': '2027-03-24' },
        '30 school days from the day it gets your signed paper',
        'Wednesday, February 24',
      ),
      at(
        '2027-02-22',
        tested,
        '30 days left',
        { 'iep-meeting': '2027-03-24' },
        '45 school days from the day it gets your signed paper',
        'Wednesday, March 24',
      ),
      at('2027-03-10', eligible, '14 days left', { 'iep-meeting': '2027-03-24', reevaluation: '2030-02-22' }),
    ],
    last: { met: '2027-03-10', inPlace: '2027-03-22', review: '2028-03-10', newTests: '2030-02-22' },
  },
  {
    state: 'Mississippi',
    code: 'MS',
    // November 30 is day 1, so day 14 is December 13; 7 days for the paper: December 20.
    start: seen(
      '13 days left',
      { 'team-meeting': '2026-12-13', notice: '2026-12-20', 'thirty-day': thirty },
      'They are up on Sunday, December 13.',
    ),
    told: null,
    steps: [
      // Met on December 10: the paper is due 7 days after it.
      at(
        '2026-12-10',
        teamMet,
        '7 days left',
        { notice: '2026-12-17', 'thirty-day': thirty },
        '7 days from its meeting. They are up on Thursday, December 17.',
      ),
      at('2026-12-16', cameOn('Written Prior Notice for Initial Evaluation'), 'The plan came', {}),
      // Federal law's 60 days: 20 in January, 28 in February, 12 in March.
      at(
        '2027-01-11',
        signed,
        '60 days left',
        { evaluation: '2027-03-12' },
        'Federal law gives the school 60 days',
        'Friday, March 12',
        'A state may set its own time instead.',
      ),
      at('2027-03-01', tested, 'Tests done', {}),
      // 30 days from the decision: 23 in March, 7 in April.
      at(
        '2027-03-08',
        eligible,
        '30 days left',
        { 'iep-meeting': '2027-04-07', reevaluation: '2030-03-01' },
        'Federal law gives the school 30 days after the decision.',
        'Wednesday, April 7',
      ),
    ],
    last: { met: '2027-03-30', inPlace: '2027-04-02', review: '2028-03-30', newTests: '2030-03-01' },
  },
  {
    state: 'Delaware',
    code: 'DE',
    start: seen(
      '30 days left',
      { 'thirty-day': thirty },
      'We found no number of days in Delaware’s rules for the school’s answer.',
    ),
    told: seen('30 days left', { 'thirty-day': thirty }),
    steps: [
      at('2026-12-16', cameOn('written notice and permission form'), 'The plan came', {}),
      // 45 school days, as in Texas: March 24. 90 calendar days, 20 + 28 + 31 + 11, end later: April 11.
      at(
        '2027-01-11',
        signed,
        '72 days left',
        { evaluation: '2027-03-24' },
        '45 school days',
        'Wednesday, March 24',
        'The one that ends first counts.',
      ),
      // Delaware's clock is for the decision too, so it runs on after the tests.
      at('2027-03-10', tested, '14 days left', { rest: '2027-03-24' }),
      // 30 days from the decision: 8 in March, 22 in April.
      at('2027-03-23', eligible, '30 days left', { 'iep-meeting': '2027-04-22', reevaluation: '2030-03-10' }),
    ],
    last: { met: '2027-04-20', inPlace: '2027-04-22', review: '2028-04-20', newTests: '2030-03-10' },
  },
  {
    state: 'Nebraska',
    code: 'NE',
    start: seen('30 days left', { 'thirty-day': thirty }),
    told: seen('30 days left', { 'thirty-day': thirty }),
    steps: [
      at('2026-12-16', cameOn('notice and consent form for the evaluation'), 'The plan came', {}),
      // 60 calendar days, 20 + 28 + 12: March 12. 45 school days end later, on March 24.
      at(
        '2027-01-11',
        signed,
        '60 days left',
        { evaluation: '2027-03-12' },
        '60 days from the day it gets your signed paper',
        'Friday, March 12',
        'The one that ends first counts.',
      ),
      at('2027-03-05', tested, 'Tests done', {}),
      // 30 days from the decision: 20 in March, 10 in April.
      at(
        '2027-03-11',
        eligible,
        '30 days left',
        { 'iep-meeting': '2027-04-10', reevaluation: '2030-03-05' },
        'Saturday, April 10',
      ),
    ],
    last: { met: '2027-04-08', inPlace: '2027-04-09', review: '2028-04-08', newTests: '2030-03-05' },
  },
  {
    state: 'Georgia',
    code: 'GA',
    start: seen('30 days left', { 'thirty-day': thirty }),
    told: seen('30 days left', { 'thirty-day': thirty }),
    steps: [
      at('2026-12-16', cameOn('consent form'), 'The plan came', {}),
      // 60 calendar days, 20 + 28 + 12: Friday, March 12, the last day before the break. A one-day holiday counts.
      at('2027-01-11', signed, '60 days left', { evaluation: '2027-03-12' }),
      at('2027-01-11', takeBack, 'The plan came', {}),
      // From Jan 20: 11 + 28 + 12 make 51 on March 12. March 13-21, the break with both weekends, stands still. March 22
      // is day 52, March 30 day 60. 69 days away: 11 + 28 + 30.
      at(
        '2027-01-20',
        signed,
        '69 days left',
        { evaluation: '2027-03-30' },
        'Georgia law gives the school 60 days',
        'Tuesday, March 30',
      ),
      at('2027-03-24', tested, 'Tests done', {}),
      // 30 days from the decision: 2 in March, 28 in April.
      at(
        '2027-03-29',
        eligible,
        '30 days left',
        { 'iep-meeting': '2027-04-28', reevaluation: '2030-03-24' },
        'Wednesday, April 28',
      ),
    ],
    last: { met: '2027-04-26', inPlace: '2027-04-28', review: '2028-04-26', newTests: '2030-03-24' },
  },
];

const main = (page: Page) => page.getByRole('main');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const path = (page: Page, words: string) =>
  page.getByRole('complementary').getByRole('listitem').filter({ hasText: words });
const boxes = (iso: string): [string, string, string] => {
  const [y = '', m = '', d = ''] = iso.split('-');
  return [m, d, y];
};

/** The app looks at the clock again whenever its window comes back to the front. */
async function onDay(page: Page, iso: string) {
  await page.clock.setFixedTime(new Date(`${iso}T12:00:00-08:00`));
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
}

/** How the path writes a date: with its year where it is more than 180 days away. */
function written(date: string, today: string): string {
  const day = new Date(date.slice(0, 10));
  const far = day.getTime() - new Date(today).getTime() > 180 * 86_400_000;
  const form = far
    ? ({ year: 'numeric', month: 'long', day: 'numeric' } as const)
    : ({ weekday: 'short', month: 'short', day: 'numeric' } as const);
  return day.toLocaleDateString('en-US', { ...form, timeZone: 'UTC' }) + date.slice(10).replace(' ', ', ');
}

async function expectSeen(page: Page, { title, says, dates }: Seen, today: string) {
  await expect(page).toHaveTitle(new RegExp(`^${title}: `));
  for (const words of says) await expect(main(page)).toContainText(words);
  for (const [id, words] of Object.entries(rows)) {
    const date = dates[id as Row];
    await expect(path(page, words), `${id} on ${today}`).toHaveCount(date ? 1 : 0);
    if (date) await expect(path(page, words).locator('.when')).toHaveText(written(date, today));
  }
}

async function tellSchoolDays(page: Page) {
  const fold = page.getByText('Breaks, days off and the summer');
  await expect(fold).toBeVisible();
  // Folded where no date on the screen waits for it.
  if (!(await button(page, 'Add a school break').isVisible())) await fold.click();
  for (const { first, last } of school.breaks) {
    await button(page, 'Add a school break').click();
    await typeDate(page, 'First day without school', boxes(first));
    await typeDate(page, 'Last day without school', boxes(last));
    await button(page, 'Add this break').click();
  }
  await button(page, 'Add these two days').click();
  await typeDate(page, 'Last day of school this year', boxes(school.lastDay));
  await typeDate(page, 'First day of the next school year', boxes(school.firstDay));
  await button(page, 'Save these days').click();
}

/** The dates that `npm run timeline` prints for the case as the browser keeps it. */
async function commandDates(page: Page, state: string, today: string): Promise<Dates> {
  const [kept] = (await keptRows(page)).cases as CaseRecord[];
  const input = JSON.stringify({
    state,
    today,
    events: kept?.events,
    schoolCalendar: kept?.schoolCalendar,
  });
  const command = ['node_modules/.bin/tsx', 'scripts/timeline.ts', '-'];
  const told = execFileSync(process.execPath, command, { input, encoding: 'utf8' });
  const { milestones } = JSON.parse(told) as { milestones: Milestone[] };
  return Object.fromEntries(milestones.flatMap((m) => (m.due ? [[m.id, m.due]] : [])));
}

/** Starts the countdown on the day of the letter. */
async function start(page: Page, state: string, received: string) {
  await page.clock.setFixedTime(new Date(`${received}T12:00:00-08:00`));
  await page.goto('/en/tracker/');
  await startCountdown(page, { received: boxes(received), state, name: 'Maya' });
}

async function take(page: Page, step: Step) {
  await onDay(page, step.on);
  await button(page, step.press).click();
  if (step.asks) {
    await typeDate(page, step.asks, boxes(step.on));
    await button(page, 'Save').click();
  }
  await expectSeen(page, step, step.on);
}

for (const { state, code, told, ...walk } of walks)
  test(`${state}, from the letter to the yearly review; the command tells the same dates`, async ({
    page,
  }) => {
    await start(page, state, received);
    await expectSeen(page, walk.start, received);
    await expect(page.getByRole('region', { name: 'Your school’s calendar' })).toHaveCount(told ? 1 : 0);
    if (told) {
      await tellSchoolDays(page);
      await expectSeen(page, told, received);
    }
    const steps = [...walk.steps, ...lastSteps(walk.last)];
    for (const step of steps) await take(page, step);
    const shown: Dates = Object.assign({}, walk.start.dates, told?.dates, ...steps.map((step) => step.dates));
    const byId = Object.entries(shown).map(([row, date]) => [sameAs[row as Row] ?? row, date]);
    expect(await commandDates(page, code, walk.last.inPlace)).toEqual(Object.fromEntries(byId));
  });

/** A yes on April 8: the school year ends before the time does, and each state has its own way with that. */
const springs: { state: string; code: string; plan: string; dates: Dates; says: string }[] = [
  // School days left: April 9 (1), seven weeks to May 28 (36), June 1-4 (40), without Memorial Day. 35 to 44: June 30.
  {
    state: 'Texas',
    code: 'TX',
    plan: 'FIIE consent form',
    dates: { evaluation: '2027-06-30' },
    says: 'Then Texas’s rule sets the date another way. The date is Wednesday, June 30.',
  },
  // The tests: April 9 (1), five whole weeks to May 14 (26), May 17-20 (30). 40 school days left: 14 days after June 4.
  {
    state: 'Massachusetts',
    code: 'MA',
    plan: 'Evaluation Consent Form',
    dates: { evaluation: '2027-05-20', 'iep-meeting': '2027-06-18' },
    says: 'Thursday, May 20',
  },
  // 45 school days: 40 to June 4, 5 from August 18 to 24. 90 calendar days, 22 + 31 + 30 + 7, end first: July 7.
  {
    state: 'Delaware',
    code: 'DE',
    plan: 'written notice and permission form',
    dates: { evaluation: '2027-07-07' },
    says: 'Delaware law gives the school 90 days from the day it gets your signed paper. They are up on Wednesday, July 7.',
  },
  // 60 calendar days: 22 in April, 31 in May, June 4 is day 57. The summer stands still: August 18 is day 58. Days off
  // after that are not told yet.
  {
    state: 'Georgia',
    code: 'GA',
    plan: 'consent form',
    dates: { evaluation: '2027-08-20 or later' },
    says: 'Friday, August 20',
  },
];

for (const { state, code, plan, dates, says } of springs)
  test(`${state}, signed in spring: what the year’s end does to the date`, async ({ page }) => {
    await start(page, state, '2027-03-22');
    await tellSchoolDays(page);
    await take(page, at('2027-04-01', cameOn(plan), 'The plan came', {}));
    const left = Math.round(
      (Date.parse((dates.evaluation ?? '').slice(0, 10)) - Date.parse('2027-04-08')) / 86_400_000,
    );
    await take(page, at('2027-04-08', signed, `${left} days left`, dates, says));
    expect(await commandDates(page, code, '2027-04-08')).toMatchObject(
      Object.fromEntries(Object.entries(dates).map(([id, date]) => [id, date.slice(0, 10)])),
    );
  });
