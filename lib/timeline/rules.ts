/**
 * A state's clocks as data. Each file content/states/XX.yaml must fit this schema, or the build stops and names the file
 * and the field. docs/states.md tells how to correct one.
 */
import { stateCodes } from '@/lib/state/codes';
import { z } from '@/lib/zod';
import { clockIds, eventTypes } from './types';

const unit = z.enum(['calendar', 'school', 'business']);
const text = z.string().trim().min(1);
const url = z.url({ protocol: /^https?$/ });
const clockId = z.enum(clockIds);

/** Days that do not count, in a limit of calendar days. */
const pauses = z.strictObject({
  /** Breaks of more than this many school days. 0: every day off school, federal holidays too. */
  breaksOver: z.int().min(0).max(30).optional(),
  /**
   * Which weekends stand still with such a break: those after it until school is back (CA: "reconvene"), those on both
   * sides (GA: "adjoining weekends"), or only the break's own days.
   */
  weekends: z.enum(['after', 'both', 'inside']).optional(),
  /** The time between one school year and the next. */
  summer: z.boolean().optional(),
  /** The days between the plan's arrival and the parent's consent (CT). */
  consentWait: z.boolean().optional(),
});

/** What a law says of the end of a school year (or the start of a long break). `days` are calendar days. */
const yearEnd = z.discriminatedUnion('kind', [
  /**
   * Where the event `of` (without it, the start) falls `within` calendar days of the last school day (inclusive), the
   * limit ends `days` after the next year's first day.
   */
  z.strictObject({
    kind: z.literal('after-first-day'),
    within: z.int().min(1),
    days: z.int().min(1),
    of: z.enum(eventTypes).optional(),
  }),
  /** With `schoolDaysLeft` [least, most] before the year's end, the limit ends `days` after the last school day. */
  z.strictObject({
    kind: z.literal('after-last-day'),
    schoolDaysLeft: z.tuple([z.int(), z.int()]),
    days: z.int().min(1),
  }),
  /** ... or on a fixed day of that year (TX: June 30). */
  z.strictObject({
    kind: z.literal('fixed-date'),
    schoolDaysLeft: z.tuple([z.int(), z.int()]),
    month: z.int().min(1).max(12),
    day: z.int().min(1).max(31),
  }),
  /** A start within `schoolDays` school days before a break of at least `breakDays` calendar days: `days` from the start. */
  z.strictObject({
    kind: z.literal('near-break'),
    schoolDays: z.int().min(1),
    breakDays: z.int().min(1),
    days: z.int().min(1),
  }),
  /** A last day that falls between school years moves to the first day of classes. */
  z.strictObject({ kind: z.literal('first-day-if-summer') }),
]);

/** So many days from one event. Where a clock has several limits, the one that ends first counts. */
export const limitRule = z.strictObject({
  days: z.int().min(1).max(366),
  unit,
  /** Counted from the first of these types that has happened at all. */
  starts: z.array(z.enum(eventTypes)).min(1),
  /** Until one of them has happened: counted from the last day of this clock, as the latest date. */
  after: clockId.optional(),
  /** The day of the event is day 1, not day 0. */
  dayOne: z.boolean().optional(),
  pauses: pauses.optional(),
  yearEnd: yearEnd.optional(),
});

export const clockRule = z.strictObject({
  /** Any of these stops it. */
  ends: z.array(z.enum(eventTypes)).min(1),
  /** The earliest of these counts. */
  limits: z.array(limitRule).min(1).max(4),
  /** The least time a parent is given, not a limit for anyone. */
  minimum: z.boolean().optional(),
  /** False where missing the date alone breaks no law: a duty to try (DC), time the state may add (NV). */
  firm: z.boolean().optional(),
  /** Not called overdue before this clock's date has passed as well (MS: meeting, then written notice). */
  lateAfter: clockId.optional(),
  citation: text,
  /** Where to read it; null where we only saw an unofficial mirror, which must not be linked. */
  url: url.nullable(),
  /** high: the number was seen in the law, or in the state's own decision or guidance. Only then may a date be called overdue. */
  confidence: z.enum(['high', 'medium']),
  /** Where we read it: the law's own text, the state department's page, or a guide by others. */
  source: z.enum(['law', 'state', 'guide']),
  basis: z.enum(['state-law', 'federal-law']),
});

/** A number that we could not confirm. It is told as "some guides say" and never counted. */
const report = z.strictObject({
  about: clockId,
  days: z.int().min(1).max(366),
  /** null where the guides do not say which days. */
  unit: unit.nullable(),
  citation: text.optional(),
  url: url.optional(),
});

/** The years a parent has to ask for a due process hearing. null: we could not settle it; ask. */
const dueProcess = z.strictObject({
  years: z.int().min(1).max(4).nullable(),
  citation: text,
  url: url.nullable(),
  confidence: z.enum(['high', 'medium']),
  basis: z.enum(['state-law', 'federal-law']),
});

/** Words for parents in one language, at a 6th-grade level. */
const words = z.strictObject({
  /** What the school must have done when the clock ends. Completes "The school must ...". No full stop. */
  duties: z.partialRecord(clockId, text),
  /** Whole sentences: traps, exceptions, what to ask for. */
  notes: z.array(text),
  /** What stands beside a clock's date, because it may be another one: one or two whole sentences. */
  caveats: z.partialRecord(clockId, text).optional(),
});

export const stateRules = z
  .strictObject({
    code: z.enum(stateCodes as [string, ...string[]]),
    name: text,
    reviewed: z.iso.date(),
    /** How sure the number for the school's answer is: read in law or state guidance; reported by others; there is none. */
    answer: z.enum(['law', 'reported', 'none']),
    terms: z.strictObject({
      /** Reads well after "the": "the ARD committee". */
      team: text,
      /** The paper the parent signs. Reads well after "the": "the assessment plan". */
      plan: text,
      /** Reads well after "to": "the school principal or ...". */
      requestTo: text,
      /** Other local words, each with its meaning. */
      others: z.array(z.strictObject({ word: text, means: text })).optional(),
    }),
    clocks: z.partialRecord(clockId, clockRule),
    reports: z.array(report).optional(),
    dueProcess,
    words: z.strictObject({ en: words }),
    /** Further pages we read, beside those of the clocks. */
    sources: z.array(z.strictObject({ title: text, url })).optional(),
  })
  .superRefine((rules, ctx) => {
    const add = (path: (string | number)[], message: string) =>
      ctx.addIssue({ code: 'custom', path, message });
    const { answer, clocks, reports = [] } = rules;
    const told = reports.some((r) => r.about === 'response');
    if (answer === 'law' && clocks.response?.confidence !== 'high')
      add(['clocks', 'response'], 'answer: law needs a response clock of high confidence');
    if (answer === 'reported' && clocks.response?.confidence !== 'medium' && !told)
      add(
        ['clocks', 'response'],
        'answer: reported needs a response clock of medium confidence, or a report',
      );
    if (answer === 'none' && (clocks.response || told))
      add(['clocks', 'response'], 'answer: none has no response clock');
    for (const id of clockIds) {
      const clock = clocks[id];
      if (!clock) continue;
      if (!rules.words.en.duties[id] && !clock.minimum)
        add(['words', 'en', 'duties', id], 'says what the school must do');
      if (clock.firm === false && !rules.words.en.caveats?.[id])
        add(['words', 'en', 'caveats', id], 'says why this date alone shows nothing late');
      if (clock.confidence === 'high' && clock.source === 'guide')
        add(['clocks', id, 'confidence'], 'is not high for a number that only a guide gives');
      if (clock.lateAfter && !clocks[clock.lateAfter])
        add(['clocks', id, 'lateAfter'], `this state has no clock ${clock.lateAfter}`);
      for (const [i, limit] of clock.limits.entries()) {
        const path = ['clocks', id, 'limits', i];
        if (limit.after && (!clocks[limit.after] || clockIds.indexOf(limit.after) >= clockIds.indexOf(id)))
          add([...path, 'after'], `${limit.after} is not an earlier clock of this state`);
        if (limit.pauses && limit.unit !== 'calendar' && !limit.pauses.consentWait)
          add([...path, 'pauses'], 'only calendar days can be paused');
        if (limit.pauses?.breaksOver !== undefined && !limit.pauses.weekends)
          add([...path, 'pauses', 'weekends'], 'is missing');
      }
    }
  });

export type LimitRule = z.output<typeof limitRule>;
export type ClockRule = z.output<typeof clockRule>;
export type StateRules = z.output<typeof stateRules>;
