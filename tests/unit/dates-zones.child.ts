/** Run by dates-zones.test.ts under a TZ: prints what the zone did to Date (so that we know it took hold), and the dates. */
import {
  addCalendarDays,
  days,
  daysBetween,
  federalHolidays,
  isFederalHoliday,
  Temporal,
  toSerial,
} from '@/lib/dates';
import { explain, timeline } from '@/lib/timeline';
import { zoneBusinessDays, zoneCases, zoneHolidays, zoneSchoolDays } from './dates-zones.cases';
import { clock, stateOf } from './timeline-help';

const on = (iso: string) => Temporal.PlainDate.from(iso);
const results = zoneCases.map(({ start, limit }) => {
  const due = addCalendarDays(on(start), days(limit, 'calendar'));
  const [thirty] = timeline({
    rules: null,
    events: [{ type: 'request-received', on: start }],
    schoolCalendar: {},
    today: due,
  });
  return {
    due: due.toString(),
    back: daysBetween(due, on(start)),
    thirty: thirty?.due,
    left: thirty?.daysLeft,
  };
});

const { asked, limit, calendar } = zoneSchoolDays;
const starts = ['request-received' as const];
const school = explain(
  {
    rules: stateOf({ response: clock(['plan-received'], [{ days: limit, unit: 'school', starts }]) }),
    events: [{ type: 'request-received', on: asked }],
    schoolCalendar: calendar,
  },
  'response',
);
const business = timeline({
  rules: stateOf({
    response: clock(['plan-received'], [{ days: zoneBusinessDays.limit, unit: 'business', starts }]),
  }),
  events: [{ type: 'request-received', on: asked }],
  schoolCalendar: {},
  today: on(asked),
});

console.log(
  JSON.stringify({
    offset: new Date('2027-01-15T12:00:00Z').getTimezoneOffset(),
    results,
    holidays: zoneHolidays.map((day) => isFederalHoliday(toSerial(on(day)))),
    listed: federalHolidays(on('2021-12-31'), on('2023-01-02')).map((h) => h.date.toString()),
    school: { due: school?.due, days: school?.limits[0]?.days },
    business: business.find((m) => m.id === 'response')?.due,
  }),
);
