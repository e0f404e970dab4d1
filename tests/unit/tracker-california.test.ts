import { describe, expect, test } from 'vitest';
import { maya } from '@/components/tracker/fixtures';
import { lawOf } from '@/components/tracker/law';
import { clocksOf, tense } from '@/components/tracker/model';
import { loadStates } from '@/lib/content/states';
import { Temporal } from '@/lib/dates/temporal';
import { type SchoolCalendar, timeline } from '@/lib/timeline';

const rules = (await loadStates()).CA ?? null;
const clocksOn = (today: string, schoolCalendar: SchoolCalendar = {}) =>
  clocksOf(
    timeline({ rules, events: maya.events, schoolCalendar, today: Temporal.PlainDate.from(today) }),
    lawOf(rules),
  );

describe('California on the tracker, with the real rule', () => {
  test('the rule gives the page its words', () => {
    expect(lawOf(rules)).toMatchObject({
      name: 'California',
      response: { days: 15, unit: 'calendar', sure: true, breaksOver: 5 },
      tests: { meeting: true },
    });
    expect(lawOf(null)).toBeNull();
  });

  test('day 10: 5 days lead, 20 days stand beside them', () => {
    const { lead, second } = clocksOn('2026-12-10');
    expect([lead?.id, lead?.daysLeft, second?.id, second?.daysLeft]).toEqual([
      'response',
      5,
      'thirty-day',
      20,
    ]);
  });

  test('day 17: past while a break is still possible, late once the parent says there was none', () => {
    const unsure = clocksOn('2026-12-17').lead;
    const sure = clocksOn('2026-12-17', { breaks: [] }).lead;
    expect(unsure && tense(unsure)).toBe('past');
    expect(sure && tense(sure)).toBe('late');
  });

  test('a long break moves the law’s date behind the 30-day date: the nearer one leads until it is over', () => {
    const long = { breaks: [{ first: '2026-12-12', last: '2027-01-03' }] };
    expect(clocksOn('2026-12-10', long).lead?.id).toBe('thirty-day');
    expect(clocksOn('2026-12-31', long).lead?.id).toBe('response');
  });
});
