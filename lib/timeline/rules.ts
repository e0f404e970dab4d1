/**
 * A state's clocks as data. Each file content/states/XX.yaml must fit this schema, or the build stops and names the field.
 * Other states bring clocks of the same shape: more starts, more units, no pauses.
 */
import { stateCodes } from '@/lib/state/codes';
import { z } from '@/lib/zod';
import { eventTypes } from './types';

const unit = z.enum(['calendar', 'school', 'business']);
const text = z.string().trim().min(1);

export const clockRule = z.strictObject({
  /** The clock starts at the first of these events that has happened; that day is day 0. */
  starts: z.array(z.enum(eventTypes)).min(1),
  /** Any of these stops it. */
  ends: z.array(z.enum(eventTypes)).min(1),
  days: z.int().min(1).max(366),
  unit,
  /** Days that do not count: time between terms, and breaks of more than this many school days. */
  pausesInBreaksOver: z.int().min(0).max(30).optional(),
  /**
   * Where the event `of` (without it, the clock's own start) falls `within` days of the year's last school day
   * (inclusive), the clock is due `days` after the next year's first day.
   */
  yearEnd: z
    .strictObject({ within: z.int().min(1), days: z.int().min(1), of: z.enum(eventTypes).optional() })
    .optional(),
  /** The least time a parent is given, not a limit for anyone. */
  minimum: z.boolean().optional(),
  citation: text,
  url: z.url({ protocol: /^https$/ }),
  /** high: the number was seen in the law or the state's own decision. Only then may a date be called overdue. */
  confidence: z.enum(['high', 'medium', 'low']),
  basis: z.enum(['state-law', 'federal-law']),
});

export const clockIds = ['response', 'consent-window', 'evaluation', 'iep-meeting'] as const;

export const stateRules = z.strictObject({
  code: z.enum(stateCodes as [string, ...string[]]),
  name: text,
  reviewed: z.iso.date(),
  terms: z.strictObject({ team: text, plan: text, requestTo: text }),
  clocks: z.partialRecord(z.enum(clockIds), clockRule),
});

export type ClockRule = z.output<typeof clockRule>;
export type StateRules = z.output<typeof stateRules>;
