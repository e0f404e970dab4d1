import { isBefore, type PlainDate, parseDay, Temporal } from '@/lib/dates';
import { isStateCode } from '@/lib/state/codes';
import { z } from '@/lib/zod';
import { type CaseEvent, type EventType, eventTypes, type SchoolCalendar } from './types';

const day = z.string().superRefine((text, ctx) => {
  if (!parseDay(text)) ctx.addIssue({ code: 'custom', message: `${text} is not a calendar date` });
});

const caseFile = z.strictObject({
  state: z.string().refine(isStateCode, 'is not the postal code of a state').optional(),
  today: day,
  events: z.array(z.strictObject({ type: z.enum(eventTypes), on: day })),
  schoolCalendar: z
    .strictObject({
      breaks: z.array(z.strictObject({ first: day, last: day })).optional(),
      noSchool: z.array(day).optional(),
      lastDay: day.optional(),
      firstDay: day.optional(),
    })
    .optional(),
});

export type CaseInput = {
  state: string | null;
  today: PlainDate;
  events: CaseEvent[];
  schoolCalendar: SchoolCalendar;
};
export type CaseReading = { ok: true; value: CaseInput } | { ok: false; error: string };

/** What cannot happen before what. */
const order: [EventType, EventType][] = [
  ['request-received', 'plan-received'],
  ['request-received', 'request-refused'],
  ['plan-received', 'consent-given'],
  ['consent-given', 'evaluation-done'],
  ['evaluation-done', 'eligibility-decided'],
];
/** These happen again each year; the others once. */
const repeated: EventType[] = ['evaluation-done', 'eligibility-decided', 'iep-meeting-held', 'iep-signed'];

const name = (path: PropertyKey[]) =>
  path.reduce<string>(
    (s, p) => (typeof p === 'number' ? `${s}[${p}]` : s ? `${s}.${String(p)}` : String(p)),
    '',
  );

/** What a schema cannot see: order, doubles, days to come. Returns one line that names the field, or null. */
function contradiction({ events, schoolCalendar = {}, today }: z.output<typeof caseFile>): string | null {
  const before = (a: string, b: string) => isBefore(Temporal.PlainDate.from(a), Temporal.PlainDate.from(b));
  for (const [i, event] of events.entries()) {
    if (before(today, event.on)) return `events[${i}].on: ${event.on} is after today (${today})`;
    const twin = events.findIndex(
      (e) => e.type === event.type && (e.on === event.on || !repeated.includes(e.type)),
    );
    if (twin < i) return `events[${i}].type: ${event.type} is given twice`;
  }
  for (const [first, then] of order) {
    const start = events.find((e) => e.type === first);
    const i = events.findIndex((e) => e.type === then && start && before(e.on, start.on));
    if (i >= 0) return `events[${i}].on: ${then} is before ${first}`;
  }
  const bad = (schoolCalendar.breaks ?? []).findIndex((b) => before(b.last, b.first));
  if (bad >= 0) return `schoolCalendar.breaks[${bad}].last: the break ends before it starts`;
  const { firstDay, lastDay } = schoolCalendar;
  if (firstDay && lastDay && !before(lastDay, firstDay))
    return 'schoolCalendar.firstDay: must be after lastDay (it is the next school year)';
  return null;
}

/** Reads a case as the timeline command takes it. An error is one line that names the field. Never throws. */
export function readCase(json: unknown): CaseReading {
  const parsed = caseFile.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const keys = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    return {
      ok: false,
      error: `${name([...(issue?.path ?? []), ...keys]) || 'case'}: ${issue?.message ?? 'is not a case'}`,
    };
  }
  const error = contradiction(parsed.data);
  if (error) return { ok: false, error };
  const { state = null, today, events, schoolCalendar = {} } = parsed.data;
  return { ok: true, value: { state, today: Temporal.PlainDate.from(today), events, schoolCalendar } };
}
