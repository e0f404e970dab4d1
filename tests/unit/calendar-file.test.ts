import { describe, expect, it } from 'vitest';
import { type CalendarDay, calendarDays } from '@/lib/calendar-file/events';
import { type CalendarEntry, calendarFile } from '@/lib/calendar-file/file';
import { Temporal } from '@/lib/dates';
import { timeline } from '@/lib/timeline';
import { addToKhal, hasCalendarPrograms, listKhal, readWithCalcurse } from './calendar-programs';

const on = (iso: string) => Temporal.PlainDate.from(iso);
const today = on('2026-12-10');
const case1 = timeline({
  rules: null,
  events: [{ type: 'request-received', on: '2026-11-30' }],
  schoolCalendar: {},
  today,
});
const titled = (days: CalendarDay[], title = 'School date'): CalendarEntry[] =>
  days.map((d) => ({ ...d, title: `${title}: ${d.kind}`, text: 'See your countdown.' }));
const about = {
  caseId: 'c0ffee',
  name: 'School dates',
  sequence: 0,
  stamp: new Date('2026-12-10T18:00:00Z'),
};
const lines = (file: string) => file.split('\r\n');
const unfolded = (file: string) => lines(file.replaceAll('\r\n ', ''));

describe('the days that go into a calendar', () => {
  const brief = (days: CalendarDay[]) =>
    days.map((d) => `${d.milestone} ${d.kind} ${d.on}${d.over ? ' over' : ''}`);

  it('are a week before, the day, and the next weekday to follow up', () => {
    expect(brief(calendarDays(case1, today, false))).toEqual([
      'thirty-day week 2026-12-23',
      'thirty-day day 2026-12-30',
      'thirty-day follow-up 2026-12-31',
    ]);
  });

  it('follow up on a Monday when the date is a Friday', () => {
    const [thirty] = calendarDays(
      case1.map((m) => (m.id === 'thirty-day' ? { ...m, due: '2027-01-01' } : m)),
      today,
      false,
    ).filter((d) => d.kind === 'follow-up');
    expect(thirty?.on.toString()).toBe('2027-01-04');
  });

  it('leave out days that are over, and dates that are not known', () => {
    expect(brief(calendarDays(case1, on('2026-12-25'), false))).toEqual([
      'thirty-day day 2026-12-30',
      'thirty-day follow-up 2026-12-31',
    ]);
    expect(calendarDays(case1, on('2027-03-01'), false)).toEqual([]);
  });

  it('call off what an earlier file put in, once the step is done', () => {
    const done = case1.map((m) => (m.id === 'thirty-day' ? { ...m, status: 'done' as const } : m));
    expect(calendarDays(done, today, false)).toEqual([]);
    expect(brief(calendarDays(done, today, true))).toEqual([
      'thirty-day week 2026-12-23 over',
      'thirty-day day 2026-12-30 over',
      'thirty-day follow-up 2026-12-31 over',
    ]);
  });

  it('tell of a yearly review a month ahead, and ask nobody to follow up on the parent’s own limit', () => {
    const refused = timeline({
      rules: null,
      events: [
        { type: 'request-received', on: '2026-11-30' },
        { type: 'request-refused', on: '2026-12-09' },
      ],
      schoolCalendar: {},
      today,
    });
    expect(brief(calendarDays(refused, today, false))).toEqual([
      'due-process month 2028-11-09',
      'due-process week 2028-12-02',
      'due-process day 2028-12-09',
    ]);
  });
});

describe('the calendar file', () => {
  const file = calendarFile(titled(calendarDays(case1, today, false)), about);

  it('holds all-day events of one day each', () => {
    const text = unfolded(file);
    expect(text.filter((l) => l.startsWith('DTSTART'))).toEqual([
      'DTSTART;VALUE=DATE:20261223',
      'DTSTART;VALUE=DATE:20261230',
      'DTSTART;VALUE=DATE:20261231',
    ]);
    expect(text).toContain('DTEND;VALUE=DATE:20270101');
    expect(text).toContain('METHOD:PUBLISH');
    expect(text).toContain('DTSTAMP:20261210T180000Z');
  });

  it('ends every line with CRLF and folds by bytes, never inside a letter', () => {
    const long = calendarFile(
      titled(calendarDays(case1, today, false), 'Mayá Nguyễn 李小明 👧🏽 '.repeat(12)),
      about,
    );
    expect(long.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(long.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of lines(long)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(unfolded(long).join('\n')).toContain('Mayá Nguyễn 李小明 👧🏽 '.repeat(12).trim());
    expect(long).not.toContain('\ufffd');
  });

  it('escapes what a calendar would read as its own signs', () => {
    const [day] = calendarDays(case1, today, false);
    const odd = calendarFile([{ ...(day as CalendarDay), title: 'a; b, c\\d', text: 'one\ntwo' }], about);
    expect(unfolded(odd)).toContain('SUMMARY:a\\; b\\, c\\\\d');
    expect(unfolded(odd)).toContain('DESCRIPTION:one\\ntwo');
  });

  it('keeps its UIDs and counts up, so that a second import updates', () => {
    const uids = (f: string) => unfolded(f).filter((l) => l.startsWith('UID:'));
    const second = calendarFile(titled(calendarDays(case1, on('2026-12-11'), true)), {
      ...about,
      sequence: 1,
    });
    expect(uids(second)).toEqual(uids(file));
    expect(new Set(uids(file)).size).toBe(3);
    expect(unfolded(second).filter((l) => l === 'SEQUENCE:1')).toHaveLength(3);
    expect(unfolded(file).filter((l) => l === 'SEQUENCE:0')).toHaveLength(3);
  });

  it('adds an alarm at nine in the morning of the day, as a bonus', () => {
    expect(unfolded(file).filter((l) => l.startsWith('TRIGGER'))).toEqual(
      Array.from({ length: 3 }, () => 'TRIGGER;RELATED=START:PT9H'),
    );
  });
});

describe.skipIf(!hasCalendarPrograms)('in real calendar programs', () => {
  const first = titled(calendarDays(case1, today, false));

  it('khal imports it, and a second import updates and does not double', () => {
    const khal = addToKhal([calendarFile(first, about)]);
    expect(listKhal(khal, '2026-12-01', '2027-01-31')).toEqual([
      '2026-12-23 School date: week',
      '2026-12-30 School date: day',
      '2026-12-31 School date: follow-up',
    ]);
    // The law's date moved: the same entries, two days later.
    const moved = first.map((e) => ({ ...e, on: e.on.add({ days: 2 }), title: `New ${e.title}` }));
    const both = addToKhal([calendarFile(first, about), calendarFile(moved, { ...about, sequence: 1 })]);
    expect(listKhal(both, '2026-12-01', '2027-01-31')).toEqual([
      '2026-12-25 New School date: week',
      '2027-01-01 New School date: day',
      '2027-01-02 New School date: follow-up',
    ]);
  });

  it('calcurse reads every event and finds nothing to complain about', () => {
    const { found, complaints } = readWithCalcurse(calendarFile(first, about));
    expect(complaints).toBe('');
    expect(found).toEqual([
      '12/23/26 School date: week',
      '12/30/26 School date: day',
      '12/31/26 School date: follow-up',
    ]);
  });
});

// Where they can be installed (scripts/debian.mjs), leaving them out is a failure.
it('knows whether it could ask them', () => {
  if (process.env.CALENDAR_PROGRAMS === 'yes') expect(hasCalendarPrograms).toBe(true);
});
if (!hasCalendarPrograms)
  console.warn(
    'Left out: importing the calendar file into khal and calcurse, which are not on this machine.',
  );
