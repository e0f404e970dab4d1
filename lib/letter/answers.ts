/**
 * What a parent answers, step by step: one zod schema a step, shared by the form, the composer and the tests.
 * Every field is text or a list of ids (no coercion), so a half-filled draft is always valid to keep.
 * Messages are codes: the words are in content/messages/<locale>/letter.json under `errors`.
 */
import { isBefore } from '@/lib/dates/days';
import { type PlainDate, Temporal } from '@/lib/dates/temporal';
import { z } from '@/lib/zod';
import { isStateCode } from '../state/codes';
import {
  concernAreas,
  copyTo,
  deliveryMethods,
  enclosures,
  grades,
  howOften,
  languageHelp,
  plans,
  pronouns,
  recipientTitles,
  relationships,
  testAreas,
  tried,
} from './choices';
import { cleanLine } from './clean';
import { type FormStepId, formStepsOf, type LetterKind } from './document';
import { fieldsOf, isAsked, type OwnField } from './kinds/fields';

/** The longest text each kind of field may hold, in UTF-16 units as the browser counts them. Announced, never cut. */
export const limits = { line: 120, address: 160, words: 3000 } as const;

const line = (max: number = limits.line) => z.string().max(max, 'too-long');
/** True where nothing is left to read: blanks, or only characters that are not seen. */
export const isBlank = (s: string) => cleanLine(s) === '';
const required = (max: number = limits.line) => line(max).refine((s) => !isBlank(s), 'required');
const words = line(limits.words);
const optionalOf = <const T extends readonly [string, ...string[]]>(ids: T) => z.enum(['', ...ids]);
const oneOf = <const T extends readonly [string, ...string[]]>(ids: T) =>
  optionalOf(ids).refine((id) => id !== '', 'required');

const dateParts = z.object({
  month: z.string().max(2, 'date'),
  day: z.string().max(2, 'date'),
  year: z.string().max(4, 'date'),
});
export type DateParts = z.infer<typeof dateParts>;

/** Month, day and year as typed -> a calendar date, or null when no such day exists (31 April, 29 February 2027). */
export function toPlainDate(parts: DateParts): PlainDate | null {
  const [month, day, year] = [parts.month, parts.day, parts.year].map((s) =>
    /^\d+$/.test(s.trim()) ? Number(s.trim()) : Number.NaN,
  );
  if (!year || year < 1000) return null;
  try {
    return Temporal.PlainDate.from(
      { year, month: month ?? Number.NaN, day: day ?? Number.NaN },
      { overflow: 'reject' },
    );
  } catch {
    return null;
  }
}

export const isBlankDate = (d: DateParts) => `${d.month}${d.day}${d.year}`.trim() === '';

/** A whole calendar date between `first` and `last`, both inclusive. Codes: required, date, too-early, too-late. */
export const dateBetween = (first: PlainDate, last: PlainDate) =>
  dateParts.superRefine((parts, ctx) => {
    const bad = (message: string) => ctx.addIssue({ code: 'custom', message });
    if (isBlankDate(parts)) return bad('required');
    const date = toPlainDate(parts);
    if (!date) return bad('date');
    if (Temporal.PlainDate.compare(date, first) < 0) bad('too-early');
    if (Temporal.PlainDate.compare(date, last) > 0) bad('too-late');
  });

/** Any script, plus signs, apostrophes; a domain with a dot; no dot at an edge of the name or two in a row. */
const emailForm =
  /^(?!\.)(?!.*\.\.)[^\s@<>(),;:"\\[\]]+(?<!\.)@(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+(?:xn--[a-z0-9-]+|[\p{L}\p{M}]{2,})$/iu;
const email = line().refine((s) => isBlank(s) || emailForm.test(cleanLine(s)), 'email');

/**
 * Any way of writing a number with 7 to 15 digits, with an extension if wanted: (209) 555-0142 x12, +44 20 7946 0958.
 * Read after cleaning: numbers pasted from a phone's contacts often carry hidden direction marks.
 */
const phone = line().refine((typed) => {
  const s = cleanLine(typed);
  const [number = '', ...extension] = s.split(/(?:ext\.?|x|#)/i);
  const digits = number.replace(/\D/g, '').length;
  return (
    s === '' ||
    (/^[\d\s().+/\u2010-\u2015-]+$/.test(number) &&
      digits >= 7 &&
      digits <= 15 &&
      extension.every((e) => /^[\s.:]*\d{1,7}\s*$/.test(e)))
  );
}, 'phone');

/** What a short letter's own questions hold: text, a date as typed, or the ids of choices. */
export type AboutValue = string | string[] | DateParts;
export type AboutAnswers = Record<string, AboutValue>;

const blankOf = ({ type }: OwnField): AboutValue =>
  type === 'date' ? { month: '', day: '', year: '' } : type === 'checks' ? [] : '';

/** What a long letter asks for: the one kind lets the parent choose, the other always asks for both. */
type PlansAnswer = '' | (typeof plans)[number];
const plansAnswer = (kind: LetterKind): z.ZodType<PlansAnswer, PlansAnswer> =>
  kind === 'iep-and-504' ? z.enum(['iep-and-504']) : oneOf(plans);

/** No date in these letters lies further back or ahead. */
const reach = { back: { years: 5 }, ahead: { years: 1 } } as const;

function fieldSchema(field: OwnField, today: PlainDate): z.ZodType {
  const options = (field.options ?? []) as unknown as readonly [string, ...string[]];
  if (field.type === 'checks') {
    const chosen = z.array(z.enum(options));
    return field.required ? chosen.refine((ids) => ids.length > 0, 'required') : chosen;
  }
  if (field.type === 'choice') return field.required ? oneOf(options) : optionalOf(options);
  if (field.type === 'line') return field.required ? required() : line();
  if (field.type === 'words') return field.required ? required(limits.words) : words;
  const { within = 'past' } = field;
  const whole = dateBetween(
    within === 'future' ? today : today.subtract(reach.back),
    within === 'past' ? today : today.add(reach.ahead),
  );
  return field.required ? whole : dateParts.refine(isBlankDate).or(whole);
}

/** Whether two whole dates stand the wrong way round. */
function isBeforeOther({ id, notBefore }: OwnField, about: Record<string, unknown>): boolean {
  if (notBefore === undefined) return false;
  const [own, other] = [about[id], about[notBefore]].map((value) => {
    const parts = dateParts.safeParse(value);
    return parts.success ? toPlainDate(parts.data) : null;
  });
  return !!own && !!other && isBefore(own, other);
}

/** The own questions of a short letter. A question that is not asked is not checked. */
function aboutSchema(kind: LetterKind, today: PlainDate) {
  const given = z.record(z.string(), z.unknown()).optional();
  return given.superRefine((about = {}, ctx) => {
    for (const field of fieldsOf(kind)) {
      if (!isAsked(field, about)) continue;
      const read = fieldSchema(field, today).safeParse(about[field.id] ?? blankOf(field));
      const [issue] = read.error?.issues ?? [];
      // An optional date is blank or whole: what is wrong with the whole one is what helps.
      const [, second] = issue?.code === 'invalid_union' ? issue.errors : [];
      const message = second?.[0]?.message ?? issue?.message ?? (isBeforeOther(field, about) && 'too-early');
      if (message) ctx.addIssue({ code: 'custom', path: [field.id], message });
    }
  }) as unknown as z.ZodType<AboutAnswers, AboutAnswers>;
}

/**
 * The schemas of all steps.
 * @param today the parent's own calendar day: birth dates and the letter's date are checked against it.
 * @param kind whose own questions `about` holds.
 */
export function stepSchemas(today: PlainDate, kind: LetterKind = 'iep-evaluation') {
  return {
    about: aboutSchema(kind, today),
    request: z.object({ plans: plansAnswer(kind), testAreas: z.array(z.enum(testAreas)) }),
    you: z
      .object({
        name: required(),
        relationship: oneOf(relationships),
        relationshipOther: line(),
        street: line(limits.address),
        city: line(),
        region: line(),
        zip: line(),
        phone,
        email,
        languageHelp: z.enum(languageHelp),
        language: line(),
      })
      .superRefine((a, ctx) => {
        const add = (field: string, message: string) =>
          ctx.addIssue({ code: 'custom', path: [field], message });
        if (a.relationship === 'other' && isBlank(a.relationshipOther)) add('relationshipOther', 'required');
        // The school must be able to answer: one way to reach the parent is enough.
        if ([a.street, a.phone, a.email].every(isBlank)) add('phone', 'contact');
        if (a.languageHelp !== 'none' && isBlank(a.language)) add('language', 'required');
      }),
    child: z.object({
      firstName: required(),
      lastName: required(),
      // Special education reaches from birth (early intervention) to 21; 3 to 22 leaves room for late birthdays.
      birth: dateBetween(
        today.subtract({ years: 23 }).add({ days: 1 }),
        today.subtract({ years: 2, months: 6 }),
      ),
      pronoun: optionalOf(pronouns),
      grade: optionalOf(grades),
      teacher: line(),
    }),
    school: z
      .object({
        state: z
          .string()
          .refine((s) => s !== '', 'required')
          .refine((s) => s === '' || isStateCode(s), 'state'),
        schoolName: required(),
        district: line(),
        recipientName: line(),
        recipientTitle: oneOf(recipientTitles),
        recipientTitleOther: line(),
        street: line(limits.address),
        city: line(),
        zip: line(),
        copies: z.array(z.enum(copyTo)),
      })
      .superRefine((a, ctx) => {
        if (a.recipientTitle === 'other' && isBlank(a.recipientTitleOther))
          ctx.addIssue({ code: 'custom', path: ['recipientTitleOther'], message: 'required' });
      }),
    concerns: z
      .object({
        areas: z.array(z.enum(concernAreas as [string, ...string[]])),
        sinceMonth: z.string().max(2, 'since'),
        sinceYear: z.string().max(4, 'since'),
        often: optionalOf(howOften),
        atSchool: words,
        atHome: words,
      })
      .superRefine((a, ctx) => {
        if (a.areas.length === 0 && isBlank(a.atSchool) && isBlank(a.atHome))
          ctx.addIssue({ code: 'custom', path: ['areas'], message: 'required' });
        const since = `${a.sinceMonth}${a.sinceYear}`.trim();
        if (!since) return;
        const month = a.sinceMonth.trim() || '1';
        const date = toPlainDate({ month, day: '1', year: a.sinceYear });
        const past = date && Temporal.PlainDate.compare(date, today) <= 0 && date.year >= today.year - 23;
        if (!past)
          ctx.addIssue({ code: 'custom', path: ['sinceYear'], message: date ? 'too-late' : 'since' });
      }),
    support: z.object({
      tried: z.array(z.enum(tried)),
      triedWords: words,
      diagnosis: words,
      enclosures: z.array(z.enum(enclosures)),
      enclosuresOther: words,
    }),
    delivery: z.object({
      // A letter is dated now, or for a day soon; a copy of one sent lately may be dated back.
      date: dateBetween(today.subtract({ years: 1 }), today.add({ days: 31 })),
      method: oneOf(deliveryMethods),
    }),
  } satisfies Record<FormStepId, z.ZodType>;
}

export type StepSchemas = ReturnType<typeof stepSchemas>;
/** A whole set of answers, as typed. Steps not reached yet hold their blanks. */
export type Answers = { [S in FormStepId]: z.input<StepSchemas[S]> };

const noDate: DateParts = { month: '', day: '', year: '' };

/** What is checked of a kind of letter: its own steps only. */
export function answersSchema(today: PlainDate, kind: LetterKind) {
  const all = stepSchemas(today, kind);
  return z.object(Object.fromEntries(formStepsOf(kind).map((step) => [step, all[step]])));
}

/** An empty form. Steps that a kind does not have hold their blanks. */
export const blankAnswers = (kind: LetterKind = 'iep-evaluation'): Answers => ({
  about: Object.fromEntries(fieldsOf(kind).map((field) => [field.id, blankOf(field)])),
  request: { plans: kind === 'iep-and-504' ? kind : '', testAreas: [] },
  you: {
    name: '',
    relationship: '',
    relationshipOther: '',
    street: '',
    city: '',
    region: '',
    zip: '',
    phone: '',
    email: '',
    languageHelp: 'none',
    language: '',
  },
  child: { firstName: '', lastName: '', birth: { ...noDate }, pronoun: '', grade: '', teacher: '' },
  school: {
    state: '',
    schoolName: '',
    district: '',
    recipientName: '',
    recipientTitle: '',
    recipientTitleOther: '',
    street: '',
    city: '',
    zip: '',
    copies: [],
  },
  concerns: { areas: [], sinceMonth: '', sinceYear: '', often: '', atSchool: '', atHome: '' },
  support: { tried: [], triedWords: '', diagnosis: '', enclosures: [], enclosuresOther: '' },
  delivery: { date: { ...noDate }, method: '' },
});
