import { type DeliveryMethod, deliveryMethods } from '@/lib/letter/choices';
import { letterKinds } from '@/lib/letter/document';
import { isStateCode } from '@/lib/state/codes';
import { type CaseEvent, eventTypes, yearlyEvents } from '@/lib/timeline/types';
import { z } from '@/lib/zod';
import { restoreAnswers } from './restore-answers';
import { restoreByHand } from './restore-by-hand';
import { isoDate, listOf } from './restore-parts';
import { type CaseRecord, contactWays, type Draft } from './types';

type Table = 'cases' | 'drafts';
export type SetAside = { table: Table; key: string | null; raw: unknown; reason: string };
export type Restored = { cases: CaseRecord[]; drafts: Draft[]; setAside: SetAside[] };

const longAgo = '1970-01-01T00:00:00.000Z';
const text = z.string().catch('');
const moment = z
  .string()
  .refine((s) => !Number.isNaN(Date.parse(s)))
  .catch(longAgo);

/** Yearly steps are kept once a day; of the others the last one told counts. */
const oneOfEach = (events: CaseEvent[]) => [
  ...new Map(events.map((e) => [yearlyEvents.includes(e.type) ? `${e.type} ${e.on}` : e.type, e])).values(),
];

const schoolCalendar = z
  .object({
    breaks: listOf(z.object({ first: isoDate, last: isoDate }).refine((b) => b.first <= b.last)).optional(),
    noSchool: listOf(isoDate).optional(),
    openOn: listOf(isoDate).optional(),
    lastDay: isoDate.optional().catch(undefined),
    firstDay: isoDate.optional().catch(undefined),
  })
  .catch({});

const contact = z.object({
  id: z.string().min(1),
  on: isoDate,
  who: text,
  how: z.enum(contactWays).catch('other'),
  said: text,
  attachments: listOf(z.string()),
});

const method = z.enum(['', ...deliveryMethods]).catch('') as z.ZodType<DeliveryMethod | ''>;
const deliveryProof = z.object({ id: z.string().min(1), what: text, on: isoDate, method, proof: text });

const caseRecord = z.object({
  id: z.string().min(1),
  childName: text,
  schoolName: text,
  state: z
    .string()
    .refine((s: string): boolean => isStateCode(s))
    .catch(''),
  kind: z.enum(letterKinds).catch(letterKinds[0]),
  method,
  letterDate: isoDate.nullable().catch(null),
  // Without the day the school got the letter nothing can be counted: such a record is set aside.
  events: listOf(z.object({ type: z.enum(eventTypes), on: isoDate }))
    .transform(oneOfEach)
    .refine((events) => events.some((e) => e.type === 'request-received'), 'no day received'),
  schoolCalendar,
  consentNote: text,
  contacts: listOf(contact),
  deliveries: listOf(deliveryProof),
  closedOn: isoDate.nullable().catch(null),
  calendarCount: z.number().int().min(0).catch(0),
  createdAt: moment,
  updatedAt: moment,
});

const draft = z
  .object({
    kind: z.enum(letterKinds),
    answers: z.record(z.string(), z.unknown()),
    edits: z.unknown().optional(),
    signature: z.unknown().optional(),
    rev: z.number().int().positive().catch(1),
    updatedAt: moment,
    tab: text,
  })
  .transform(
    ({ edits, signature, ...row }): Draft => ({
      ...row,
      answers: restoreAnswers(row.answers, row.kind),
      ...restoreByHand({ edits, signature }),
    }),
  );

function keyOf(raw: unknown, field: 'id' | 'kind'): string | null {
  const key = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>)[field] : null;
  return typeof key === 'string' ? key : null;
}

function rows<T>(raw: unknown, table: Table, schema: z.ZodType<T>, aside: SetAside[]): T[] {
  const good: T[] = [];
  for (const row of Array.isArray(raw) ? raw : []) {
    try {
      const read = schema.safeParse(row);
      if (read.success) good.push(read.data);
      else
        aside.push({
          table,
          key: keyOf(row, table === 'cases' ? 'id' : 'kind'),
          raw: row,
          reason: read.error.issues[0]?.message ?? 'unreadable',
        });
    } catch {
      aside.push({ table, key: null, raw: row, reason: 'unreadable' });
    }
  }
  return good;
}

/**
 * The one door for everything kept: repairs what can be repaired, sets the rest aside, never throws.
 * @param raw rows as read from a store or a file: `{ cases: [...], drafts: [...] }`, or anything at all.
 */
export function restore(raw: unknown): Restored {
  const setAside: SetAside[] = [];
  const found: Record<string, unknown> = {};
  try {
    Object.assign(found, raw);
  } catch {
    // Not an object one can read: nothing to restore.
  }
  return {
    cases: rows(found.cases, 'cases', caseRecord, setAside),
    drafts: rows(found.drafts, 'drafts', draft, setAside),
    setAside,
  };
}
