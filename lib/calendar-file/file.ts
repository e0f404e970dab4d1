/** Writes an .ics file (RFC 5545) with a kept library: it folds lines by bytes and escapes text. */
import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { CalendarDay } from './events';

export type CalendarEntry = CalendarDay & { title: string; text: string };

/** Nine in the morning of the day itself, as a bonus: some calendars drop it. */
const alarmAfter = 9 * 60 * 60;

const utcDay = (date: CalendarDay['on']) => new Date(Date.UTC(date.year, date.month - 1, date.day));

/**
 * All-day entries as one file. UIDs stay the same for the same case, date and kind, and `sequence` grows with each file,
 * so a second import updates the entries and does not double them.
 * @param sequence 0 for the first file of a case.
 * @param stamp the moment the file is made.
 */
export function calendarFile(
  entries: CalendarEntry[],
  about: { caseId: string; name: string; sequence: number; stamp: Date },
): string {
  const calendar = ical({
    prodId: { company: 'School Support', product: 'School Support' },
    name: about.name,
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { milestone, kind, on, over, title, text } of entries) {
    const event = calendar.createEvent({
      id: `${about.caseId}.${milestone}.${kind}@school-support`,
      sequence: about.sequence,
      stamp: about.stamp,
      start: utcDay(on),
      end: utcDay(on.add({ days: 1 })),
      allDay: true,
      summary: title,
      description: text,
      transparency: ICalEventTransparency.TRANSPARENT,
      status: over ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
    if (over) continue;
    const alarm = { type: ICalAlarmType.display, triggerAfter: alarmAfter, description: title };
    event.createAlarm(alarm).relatesTo(ICalAlarmRelatesTo.start);
  }
  // RFC 5545: every line ends with CRLF, the last one too.
  return `${calendar.toString()}\r\n`;
}
