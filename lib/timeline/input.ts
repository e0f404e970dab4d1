import { daysBetween, longestBreak, type PlainDate, parseDay, Temporal } from '@/lib/dates';
import { isStateCode } from '@/lib/state/codes';
import { z } from '@/lib/zod';
import { type CaseEvent, type EventType, eventTypes, type SchoolCalendar, yearlyEvents } from './types';

/** IDEA's rules on time are younger than the first year; a date outside is a slip of the keys. */
const years = { first: 1990, last: 2099 };

const day = z
  .string({
    error: (issue) => (issue.input === undefined ? 'is missing' : 'is not a date such as 2026-11-30'),
  })
  .superRefine((text, ctx) => {
    const date = parseDay(text);
    const add = (message: string) => ctx.addIssue({ code: 'custom', message });
    // The line must stay one line, and short, whatever was typed.
    if (!date) add(`${JSON.stringify(text.slice(0, 40)).slice(1, -1)} is not a calendar date`);
    else if (date.year < years.first || date.year > years.last)
      add(`${text} is not in the years ${years.first} to ${years.last}`);
  });

const caseFile = z.strictObject({
  state: z.string().refine(isStateCode, 'is not the postal code of a state').nullish(),
  today: day,
  events: z.array(z.strictObject({ type: z.enum(eventTypes), on: day }), {
    error: (issue) => (issue.input === undefined ? 'is missing' : 'is not a list of events'),
  }),
  schoolCalendar: z
    .strictObject({
      breaks: z.array(z.strictObject({ first: day, last: day })).optional(),
      noSchool: z.array(day).optional(),
      openOn: z.array(day).optional(),
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

/** What cannot happen before what: after each of these, those that follow it. */
const order: [EventType, EventType[]][] = [
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
];
const name = (path: PropertyKey[]) =>
  path.reduce<string>(
    (s, p) => (typeof p === 'number' ? `${s}[${p}]` : s ? `${s}.${String(p)}` : String(p)),
    '',
  );

/** What a schema cannot see: order, doubles, days to come. Returns one line that names the field, or null. */
function contradiction({ events, schoolCalendar = {}, today }: z.output<typeof caseFile>): string | null {
  const between = (a: string, b: string) =>
    daysBetween(Temporal.PlainDate.from(a), Temporal.PlainDate.from(b));
  const before = (a: string, b: string) => between(a, b) > 0;
  for (const [i, event] of events.entries()) {
    if (before(today, event.on)) return `events[${i}].on: ${event.on} is after today (${today})`;
    const twin = events.findIndex(
      (e) => e.type === event.type && (e.on === event.on || !yearlyEvents.includes(e.type)),
    );
    if (twin < i) return `events[${i}].type: ${event.type} is given twice`;
  }
  for (const [first, then] of order) {
    const starts = events.filter((e) => e.type === first);
    const i = events.findIndex(
      (e) => starts.length > 0 && then.includes(e.type) && starts.every((start) => before(e.on, start.on)),
    );
    if (i >= 0) return `events[${i}].on: ${events[i]?.type} is before ${first}`;
  }
  const bad = (schoolCalendar.breaks ?? []).findIndex((b) => before(b.last, b.first));
  if (bad >= 0) return `schoolCalendar.breaks[${bad}].last: the break ends before it starts`;
  const long = (schoolCalendar.breaks ?? []).findIndex((b) => between(b.first, b.last) >= longestBreak);
  if (long >= 0) return `schoolCalendar.breaks[${long}].last: the break is longer than a year`;
  const { firstDay, lastDay } = schoolCalendar;
  if (firstDay && lastDay && !before(lastDay, firstDay))
    return 'schoolCalendar.firstDay: must be after lastDay (it is the next school year)';
  if (firstDay && lastDay && between(lastDay, firstDay) >= longestBreak)
    return 'schoolCalendar.firstDay: is more than a year after lastDay';
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
  const { state, today, events, schoolCalendar = {} } = parsed.data;
  return {
    ok: true,
    value: { state: state ?? null, today: Temporal.PlainDate.from(today), events, schoolCalendar },
  };
}
