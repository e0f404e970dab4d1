/** Which days of a case go into a parent's own calendar. */
import { isWeekday, type PlainDate, Temporal } from '@/lib/dates';
import type { Milestone, MilestoneId } from '@/lib/timeline/types';

export const calendarKinds = ['month', 'week', 'day', 'follow-up'] as const;
export type CalendarKind = (typeof calendarKinds)[number];

export type CalendarDay = {
  milestone: MilestoneId;
  kind: CalendarKind;
  on: PlainDate;
  /** The milestone's own date. */
  due: PlainDate;
  estimate: boolean;
  /** The step is done: the entry made earlier is called off. */
  over: boolean;
};

/** The weekday after a date: nobody answers a note on a Sunday. */
function nextWeekday(date: PlainDate): PlainDate {
  let day = date.add({ days: 1 });
  while (!isWeekday(day)) day = day.add({ days: 1 });
  return day;
}

/** Dates that lie years ahead, and the parent's own limit, are worth a month's notice. */
const farAhead: MilestoneId[] = ['annual-review', 'reevaluation', 'due-process'];
/** Nobody owes the family an answer on these days, so there is nothing to follow up. */
const noFollowUp: MilestoneId[] = ['consent-window', 'due-process'];

function daysOf(id: MilestoneId, due: PlainDate): [CalendarKind, PlainDate][] {
  const days: [CalendarKind, PlainDate][] = [
    ['week', due.subtract({ days: 7 })],
    ['day', due],
  ];
  if (farAhead.includes(id)) days.unshift(['month', due.subtract({ months: 1 })]);
  if (!noFollowUp.includes(id)) days.push(['follow-up', nextWeekday(due)]);
  return days;
}

/**
 * Separate all-day entries for each date: "a week left", "the day" and "time to follow up", since many calendars drop
 * alarms. Days before `today` are left out. A milestone that is done gives entries with `over`: they call off what an
 * earlier file put in.
 * @param again whether a file was made before; only then is there anything to call off.
 */
export function calendarDays(milestones: Milestone[], today: PlainDate, again: boolean): CalendarDay[] {
  return milestones.flatMap(({ id, due: iso, status, estimate }) => {
    if (!iso) return [];
    const due = Temporal.PlainDate.from(iso);
    const over = status === 'done' || status === 'done-late';
    if (over && !again) return [];
    return daysOf(id, due).flatMap(([kind, on]) =>
      Temporal.PlainDate.compare(on, today) < 0 && !over
        ? []
        : [{ milestone: id, kind, on, due, estimate, over }],
    );
  });
}
