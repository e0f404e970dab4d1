import { describe, expect, it } from 'vitest';
import { type EventType, eventTypes } from '@/lib/timeline';
import { readCase } from '@/lib/timeline/input';
import { example } from './timeline-help';

describe('readCase', () => {
  const error = (change: object) => {
    const reading = readCase({ ...example, ...change });
    return reading.ok ? null : reading.error;
  };
  const events = (...list: [string, string][]) => ({ events: list.map(([type, on]) => ({ type, on })) });

  it('takes each event, holidays on which the school is open, and breaks that overlap', () => {
    const all = eventTypes.map((type, i): [string, string] => [
      type,
      `2026-11-${String(i + 1).padStart(2, '0')}`,
    ]);
    expect(error(events(...all))).toBeNull();
    const schoolCalendar = {
      breaks: [
        { first: '2026-12-21', last: '2027-01-08' },
        { first: '2026-12-24', last: '2027-01-15' },
        { first: '2027-03-01', last: '2027-03-01' },
      ],
      openOn: ['2026-11-11'],
    };
    expect(readCase({ ...example, schoolCalendar })).toMatchObject({ ok: true, value: { schoolCalendar } });
  });

  it('takes steps of one day, and those of each year', () => {
    expect(error(events(['request-received', '2026-11-30'], ['consent-given', '2026-11-30']))).toBeNull();
    const yearly = events(
      ['evaluation-done', '2026-10-01'],
      ['evaluation-done', '2023-10-01'],
      ['eligibility-decided', '2023-10-20'],
      ['found-not-eligible', '2026-10-20'],
      ['iep-meeting-held', '2024-10-01'],
      ['iep-meeting-held', '2025-10-01'],
    );
    expect(error(yearly)).toBeNull();
  });

  it('takes a state that is not known yet, and one end of the school year without the other', () => {
    expect(error({ state: null })).toBeNull();
    expect(error({ schoolCalendar: { lastDay: '2027-06-04' } })).toBeNull();
    expect(error({ schoolCalendar: { firstDay: '2027-08-18' } })).toBeNull();
  });

  it('takes a break, and a time from the last day to the first, of up to 365 days', () => {
    const spell = (last: string) => error({ schoolCalendar: { breaks: [{ first: '2026-12-21', last }] } });
    expect(spell('2027-12-21')).toBeNull();
    expect(spell('2027-12-22')).toBe('schoolCalendar.breaks[0].last: the break is longer than a year');
    const summer = (firstDay: string) => error({ schoolCalendar: { lastDay: '2027-06-04', firstDay } });
    expect(summer('2028-06-03')).toBeNull();
    expect(summer('2028-06-04')).toBe('schoolCalendar.firstDay: is more than a year after lastDay');
  });

  it.each<[EventType, EventType[]]>([
    [
      'request-received',
      [
        'team-met',
        'plan-received',
        'request-refused',
        'consent-given',
        'consent-with-changes',
        'consent-refused',
      ],
    ],
    ['plan-received', ['consent-given', 'consent-with-changes', 'consent-refused']],
    ['consent-given', ['evaluation-done', 'eligibility-decided', 'found-not-eligible']],
    ['consent-with-changes', ['evaluation-done', 'eligibility-decided', 'found-not-eligible']],
    ['evaluation-done', ['eligibility-decided', 'found-not-eligible']],
    ['eligibility-decided', ['services-consent']],
  ])('knows what cannot come before %s', (first, then) => {
    const wrong = then.map((type) => error(events([first, '2026-11-12'], [type, '2026-11-11'])));
    expect(wrong).toEqual(then.map((type) => `events[1].on: ${type} is before ${first}`));
  });

  it('takes the example, and a case with only a day and no events', () => {
    expect(error({})).toBeNull();
    expect(readCase({ today: '2026-12-10', events: [] })).toMatchObject({
      ok: true,
      value: { state: null, schoolCalendar: {} },
    });
  });

  it.each([
    [{ state: 'ZZ' }, 'state: is not the postal code of a state'],
    [events(['request-received', '2026-11-31']), 'events[0].on: 2026-11-31 is not a calendar date'],
    [events(['request-received', '2026-12-11']), 'events[0].on: 2026-12-11 is after today (2026-12-10)'],
    [
      events(['request-received', '2026-11-30'], ['request-received', '2026-11-30']),
      'events[1].type: request-received is given twice',
    ],
    [
      { schoolCalendar: { breaks: [{ first: '2027-01-08', last: '2026-12-21' }] } },
      'schoolCalendar.breaks[0].last: the break ends before it starts',
    ],
    [
      { schoolCalendar: { breaks: [{ first: '2026-12-21', last: '2072-01-08' }] } },
      'schoolCalendar.breaks[0].last: the break is longer than a year',
    ],
    [events(['request-received', '0206-11-30']), 'events[0].on: 0206-11-30 is not in the years 1990 to 2099'],
    [events(['request-received', 'a\nb']), 'events[0].on: a\\nb is not a calendar date'],
    [
      events(['team-met', '2026-11-29'], ['request-received', '2026-11-30']),
      'events[0].on: team-met is before request-received',
    ],
    [
      events(['services-consent', '2026-11-11'], ['eligibility-decided', '2026-11-12']),
      'events[0].on: services-consent is before eligibility-decided',
    ],
    [
      events(['iep-signed', '2026-11-12'], ['iep-signed', '2026-11-12']),
      'events[1].type: iep-signed is given twice',
    ],
    [
      events(['team-met', '2026-11-12'], ['team-met', '2026-11-13']),
      'events[1].type: team-met is given twice',
    ],
    [
      { schoolCalendar: { openOn: ['2026-11-31'] } },
      'schoolCalendar.openOn[0]: 2026-11-31 is not a calendar date',
    ],
    [{ schoolCalendar: { breaks: [{ first: '2026-12-21' }] } }, 'schoolCalendar.breaks[0].last: is missing'],
    [
      { schoolCalendar: { lastDay: '2027-06-04', firstDay: '2027-06-04' } },
      'schoolCalendar.firstDay: must be after lastDay (it is the next school year)',
    ],
    [
      { schoolCalendar: { lastDay: '2027-06-04', firstDay: '2028-08-18' } },
      'schoolCalendar.firstDay: is more than a year after lastDay',
    ],
    [{ today: '1989-12-31', events: [] }, 'today: 1989-12-31 is not in the years 1990 to 2099'],
    [{ today: '2100-01-01', events: [] }, 'today: 2100-01-01 is not in the years 1990 to 2099'],
    [{ events: 'none' }, 'events: is not a list of events'],
    [{ today: 'x'.repeat(80) }, `today: ${'x'.repeat(40)} is not a calendar date`],
    [{ today: undefined }, 'today: is missing'],
    [{ today: 20261210 }, 'today: is not a date such as 2026-11-30'],
    [{ events: undefined }, 'events: is missing'],
    [
      { schoolCalendar: { lastDay: '2027-08-18', firstDay: '2027-06-04' } },
      'schoolCalendar.firstDay: must be after lastDay (it is the next school year)',
    ],
  ])('refuses %j', (change, line) => {
    expect(error(change)).toBe(line);
  });

  it('names an unknown field and an unknown event', () => {
    expect(error({ schoolCalendar: { holidays: [] } })).toMatch(/^schoolCalendar\.holidays: /);
    expect(error({ schoolCalendar: { holidays: [], weeks: [] } })).toMatch(/^schoolCalendar\.holidays: /);
    expect(error(events(['letter-lost', '2026-11-30']))).toMatch(/^events\[0\]\.type: /);
    for (const none of ['no', null, undefined, []]) expect(readCase(none)).toMatchObject({ ok: false });
    expect(readCase('no')).toMatchObject({ error: expect.stringMatching(/^case: \S/) });
    for (const year of ['1990-01-01', '2099-12-31'])
      expect(readCase({ today: year, events: [] })).toMatchObject({ ok: true });
  });
});
