/** Run by dates-zones.test.ts under a TZ: prints what the zone did to Date (so that we know it took hold), and the dates. */
import { addCalendarDays, days, daysBetween, Temporal } from '@/lib/dates';
import { timeline } from '@/lib/timeline';
import { zoneCases } from './dates-zones.cases';

const results = zoneCases.map(({ start, limit }) => {
  const from = Temporal.PlainDate.from(start);
  const due = addCalendarDays(from, days(limit, 'calendar'));
  const [thirty] = timeline({
    rules: null,
    events: [{ type: 'request-received', on: start }],
    schoolCalendar: {},
    today: due,
  });
  return { due: due.toString(), back: daysBetween(due, from), thirty: thirty?.due, left: thirty?.daysLeft };
});
console.log(JSON.stringify({ offset: new Date('2027-01-15T12:00:00Z').getTimezoneOffset(), results }));
