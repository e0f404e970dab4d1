/** Rules about the end of a school year and long breaks, with dates counted by hand. */
import { describe, expect, it } from 'vitest';
import type { LimitRule, SchoolCalendar } from '@/lib/timeline';
import { caseOf, clock, type Events, stateOf } from './timeline-help';

const evaluation = (limit: LimitRule) => stateOf({ evaluation: clock(['iep-signed'], [limit]) });
const consentOn = (on: string): Events => ({ 'consent-given': on });

describe('Texas: 45 school days, by June 30 with 35 to 44 of them left', () => {
  const rules = evaluation({
    days: 45,
    unit: 'school',
    starts: ['consent-given'],
    yearEnd: { kind: 'fixed-date', schoolDaysLeft: [35, 44], month: 6, day: 30 },
  });
  // 41 school days lie after 31 March: 22 in April, 19 in May up to Thursday the 27th.
  const year: SchoolCalendar = {
    breaks: [{ first: '2027-03-15', last: '2027-03-19' }],
    lastDay: '2027-05-27',
    firstDay: '2027-08-12',
  };

  it.each([
    ['2027-03-25', 45, '2027-05-27', null],
    ['2027-03-26', 44, '2027-06-30', 'fixed-date'],
    ['2027-03-31', 41, '2027-06-30', 'fixed-date'],
    ['2027-04-08', 35, '2027-06-30', 'fixed-date'],
    ['2027-04-09', 34, '2027-08-26', null],
  ])('consent on %s, %i school days left: %s', (consent, _, due, yearEnd) => {
    const found = caseOf(rules, consentOn(consent), year);
    // What was told ends with the first day of the next year: the days after it are not sure.
    expect(found.at('evaluation')).toMatchObject({ due, estimate: due > '2027-08-12' });
    expect(found.of('evaluation').limits[0]).toMatchObject({ yearEnd });
  });

  it('is not sure while a day off nobody told of could bring another rule into play', () => {
    const ends = { lastDay: '2027-05-27', firstDay: '2027-08-12' };
    const found = caseOf(rules, consentOn('2027-04-08'), ends);
    expect(found.of('evaluation')).toMatchObject({ due: '2027-06-30', latest: null, open: ['breaks'] });
    expect(found.status('evaluation', '2027-07-10')).toBe('passed');
    expect(caseOf(rules, consentOn('2027-04-08'), year).status('evaluation', '2027-07-01')).toBe('overdue');
    // Without the year's end, the rule may come into play.
    expect(caseOf(rules, consentOn('2027-04-08'), { breaks: [] }).of('evaluation')).toMatchObject({
      due: '2027-06-11',
      open: ['summer'],
    });
    // Consent in summer: the new year has its whole time.
    expect(caseOf(rules, consentOn('2027-06-01'), ends).of('evaluation').limits[0]?.yearEnd).toBeNull();
  });

  it('means nothing once June 30 has come', () => {
    // A school that goes on to 20 August: 37 and 36 school days lie after these two.
    const late = { breaks: [], lastDay: '2027-08-20', firstDay: '2027-09-07' };
    expect(caseOf(rules, consentOn('2027-06-29'), late).due('evaluation')).toBe('2027-06-30');
    expect(caseOf(rules, consentOn('2027-06-30'), late).due('evaluation')).toBe('2027-09-17');
  });
});

describe('Texas: a meeting date in summer moves to the first day of classes', () => {
  const rules = stateOf({
    'iep-meeting': clock(
      ['iep-meeting-held'],
      [{ days: 30, unit: 'calendar', starts: ['evaluation-done'], yearEnd: { kind: 'first-day-if-summer' } }],
    ),
  });
  const found = (report: string, calendar: SchoolCalendar) =>
    caseOf(rules, { 'evaluation-done': report }, calendar);
  const year = { lastDay: '2027-05-27', firstDay: '2027-08-12' };

  it('and not otherwise', () => {
    expect(found('2027-05-10', year).at('iep-meeting')).toMatchObject({ due: '2027-08-12', estimate: false });
    expect(found('2027-05-10', year).of('iep-meeting').limits[0]?.yearEnd).toBe('first-day-if-summer');
    expect(found('2027-04-20', year).of('iep-meeting')).toMatchObject({ due: '2027-05-20', open: [] });
    expect(found('2027-04-20', year).of('iep-meeting').limits[0]?.yearEnd).toBeNull();
    expect(found('2027-04-27', year).due('iep-meeting')).toBe('2027-05-27');
  });

  it('is open while the first day is not known', () => {
    const open = { due: '2027-06-09', latest: null, open: ['summer'] };
    expect(found('2027-05-10', { lastDay: '2027-05-27' }).of('iep-meeting')).toMatchObject(open);
    expect(found('2027-05-10', {}).of('iep-meeting')).toMatchObject(open);
    // The ends of last year say nothing of this summer.
    expect(
      found('2027-05-10', { lastDay: '2026-05-28', firstDay: '2026-08-12' }).of('iep-meeting'),
    ).toMatchObject(open);
    expect(found('2027-05-10', { lastDay: '2027-05-27' }).status('iep-meeting', '2027-06-20')).toBe('passed');
    expect(found('2027-04-20', { lastDay: '2027-05-27' }).of('iep-meeting').open).toEqual([]);
    expect(found('2027-04-27', { lastDay: '2027-05-27' }).of('iep-meeting').open).toEqual([]);
    expect(found('2027-01-20', {}).of('iep-meeting').open).toEqual([]);
  });

  it('knows a summer that was told as a break, and never goes back to the last one', () => {
    const told = {
      breaks: [{ first: '2027-05-28', last: '2027-08-11' }],
      lastDay: '2026-05-28',
      firstDay: '2026-08-12',
    };
    expect(found('2027-05-10', told).due('iep-meeting')).toBe('2027-08-12');
  });
});

describe('Massachusetts: 45 school days, or 14 days after the last day with 30 to 45 left', () => {
  const rules = evaluation({
    days: 45,
    unit: 'school',
    starts: ['consent-given'],
    yearEnd: { kind: 'after-last-day', schoolDaysLeft: [30, 45], days: 14 },
  });
  // Back from Thursday 17 June: 13 in June, 20 in May (without the 31st), 5 and 5 in April, then the 9th and the 8th.
  const year: SchoolCalendar = {
    breaks: [{ first: '2027-04-19', last: '2027-04-23' }],
    lastDay: '2027-06-17',
    firstDay: '2027-08-30',
  };
  it.each([
    ['2027-04-06', 46, '2027-06-16'],
    ['2027-04-07', 45, '2027-07-01'],
    ['2027-05-05', 30, '2027-07-01'],
    ['2027-05-06', 29, '2027-09-21'],
  ])('consent on %s, %i school days left: %s', (consent, _, due) => {
    expect(caseOf(rules, consentOn(consent), year).due('evaluation')).toBe(due);
  });

  it('a rule for the very last days holds on the last day itself, and not after it', () => {
    const last: LimitRule = {
      days: 45,
      unit: 'school',
      starts: ['consent-given'],
      yearEnd: { kind: 'after-last-day', schoolDaysLeft: [0, 10], days: 14 },
    };
    const due = (consent: string) => caseOf(evaluation(last), consentOn(consent), year).due('evaluation');
    expect([due('2027-06-17'), due('2027-06-18')]).toEqual(['2027-07-01', '2027-11-02']);
  });
});

describe('New Mexico: 15 school days, or 30 days shortly before a long break', () => {
  const limit: LimitRule = {
    days: 15,
    unit: 'school',
    starts: ['request-received'],
    yearEnd: { kind: 'near-break', schoolDays: 15, breakDays: 14, days: 30 },
  };
  const rules = stateOf({ response: clock(['plan-received'], [limit], { confidence: 'medium' }) });
  const due = (asked: string, calendar: SchoolCalendar) =>
    caseOf(rules, { 'request-received': asked }, calendar).due('response');
  const winter = { breaks: [{ first: '2026-12-19', last: '2027-01-03' }] };

  it.each([
    ['2026-12-07', 9, '2027-01-06'],
    ['2026-11-27', 15, '2026-12-27'],
    ['2026-11-25', 16, '2026-12-17'],
  ])('asked on %s, %i school days before: %s', (asked, _, end) => {
    expect(due(asked, winter)).toBe(end);
  });
  it('not before a break of 13 days, nor in or after the break', () => {
    expect(due('2026-12-07', { breaks: [{ first: '2026-12-19', last: '2026-12-31' }] })).toBe('2027-01-11');
    expect(due('2026-12-07', { breaks: [{ first: '2026-12-21', last: '2027-01-03' }] })).toBe('2027-01-06');
    expect(due('2026-12-19', winter)).toBe('2027-01-25');
  });
  it('the nearest break counts', () => {
    const both = { breaks: [{ first: '2027-03-13', last: '2027-03-28' }, ...winter.breaks] };
    expect(due('2026-12-07', both)).toBe('2027-01-06');
  });
  it('the summer is such a break, also while nobody knows when it ends', () => {
    expect(due('2027-05-24', { breaks: [], lastDay: '2027-06-02', firstDay: '2027-08-18' })).toBe(
      '2027-06-23',
    );
    expect(due('2027-05-24', { breaks: [], lastDay: '2027-06-02' })).toBe('2027-06-23');
    // 3 to 15 June are 13 days, 3 to 16 June are 14.
    expect(due('2027-05-24', { breaks: [], lastDay: '2027-06-02', firstDay: '2027-06-16' })).toBe(
      '2027-06-29',
    );
    expect(due('2027-05-24', { breaks: [], lastDay: '2027-06-02', firstDay: '2027-06-17' })).toBe(
      '2027-06-23',
    );
    expect(due('2027-06-02', { breaks: [], lastDay: '2027-06-02' })).toBe('2027-07-02');
    expect(due('2027-06-03', { breaks: [], lastDay: '2027-06-02' })).toBeNull();
  });
});

describe('California: the first days of the next year, for what comes in the last ones', () => {
  const limit: LimitRule = {
    days: 15,
    unit: 'calendar',
    starts: ['request-received'],
    yearEnd: { kind: 'after-first-day', within: 10, days: 10 },
  };
  const rules = stateOf({ response: clock(['plan-received'], [limit]) });
  const year = { breaks: [], lastDay: '2027-06-04', firstDay: '2027-08-18' };
  const at = (asked: string, calendar: SchoolCalendar = year) =>
    caseOf(rules, { 'request-received': asked }, calendar);

  it('ten days before and on the last day, not before and not after', () => {
    expect(
      ['2027-05-24', '2027-05-25', '2027-06-04', '2027-06-05'].map((d) => at(d).due('response')),
    ).toEqual(['2027-06-08', '2027-08-28', '2027-08-28', '2027-06-20']);
  });
  it('may look at another event than the start, once that has happened', () => {
    const from: LimitRule = {
      ...limit,
      starts: ['consent-given'],
      yearEnd: { kind: 'after-first-day', within: 10, days: 10, of: 'request-received' },
    };
    const found = (events: Events) => caseOf(evaluation(from), events, year).due('evaluation');
    expect(found({ 'request-received': '2027-05-24', 'consent-given': '2027-06-01' })).toBe('2027-06-16');
    expect(found({ 'request-received': '2027-05-25', 'consent-given': '2027-06-01' })).toBe('2027-08-28');
    expect(found({ 'consent-given': '2027-06-01' })).toBe('2027-08-28');
  });
  it('has no date while the next year has no first day', () => {
    const open = at('2027-05-25', { lastDay: '2027-06-04' });
    expect(open.at('response')).toMatchObject({ due: null, status: 'waiting', estimate: true });
    expect(open.of('response')).toMatchObject({ due: null, latest: null, open: ['summer'] });
    expect(open.of('response').limits[0]).toMatchObject({ yearEnd: 'after-first-day', days: [], due: null });
  });
  it('needs the year’s end alone: other days off, or a first day, move nothing', () => {
    expect(at('2027-05-25', { lastDay: '2027-06-04', firstDay: '2027-08-18' }).of('response').open).toEqual(
      [],
    );
    const school = stateOf({ response: clock(['plan-received'], [{ ...limit, unit: 'school' }]) });
    const found = caseOf(school, { 'request-received': '2027-05-25' }, { ...year, breaks: undefined });
    expect(found.of('response')).toMatchObject({ due: '2027-08-28', latest: '2027-08-28', open: [] });
    // Asked before its time, so counted as ever: the date lies in a summer of which only the start is known.
    const early = at('2027-05-24', { breaks: [], lastDay: '2027-06-04' });
    expect(early.of('response')).toMatchObject({ due: '2027-06-08', open: [] });
  });
  it('shows the summer, and counts the days of the new year', () => {
    const { days } = at('2027-06-03').of('response').limits[0] ?? { days: [] };
    expect(days.slice(0, 2)).toEqual([
      { on: '2027-06-03', kind: 'start', n: null },
      { on: '2027-06-04', kind: 'summer', n: null },
    ]);
    expect(days.find((d) => d.on === '2027-08-18')).toEqual({ on: '2027-08-18', kind: 'summer', n: null });
    expect(days.find((d) => d.on === '2027-08-19')).toEqual({ on: '2027-08-19', kind: 'counted', n: 1 });
    expect(days.at(-1)).toEqual({ on: '2027-08-28', kind: 'due', n: 10 });
  });
});
