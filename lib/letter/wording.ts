/** The shape of a letter's words (content/letters/<locale>/<kind>.json). Every list is whole: a choice without words is refused. */
import { z } from '@/lib/zod';
import { stateCodes } from '../state/codes';
import * as choice from './choices';
import { letterKinds } from './document';
import { says } from './says';

const plain = says();
const person = ['name', 'they', 'them', 'their'];
const aboutChild = (...slots: string[]) => says(...person, ...slots);
const eachOf = <const T extends readonly string[]>(ids: T) => z.record(z.enum(ids), plain);
const without = <const T extends readonly string[], const X extends T[number]>(ids: T, left: X) =>
  ids.filter((id) => id !== left) as Exclude<T[number], X>[];
const forms = z.object({ they: plain, them: plain, their: plain, number: z.enum(['one', 'many']) });
/** One state's sentence: what its law asks of the school, and the law as a letter names it. */
const lawClock = z.object({ says: says('days', 'unit', 'citation'), citation: plain });

/** A short letter's own words, beside the ones that all letters share. */
export const shortWordingSchema = z.strictObject({
  kind: z.enum(letterKinds),
  locale: z.string(),
  reviewed: z.iso.date(),
  title: plain,
  subject: plain,
  /** Own sentences by name: the registry says which there are and what slots each may hold. */
  sentences: z.record(z.string(), z.string().min(1)),
});
export type ShortWording = z.infer<typeof shortWordingSchema>;

/** @throws when a sentence is missing, unknown, or holds a slot that it must not. Messages name the sentence. */
export function checkSentences(
  words: ShortWording,
  expected: Readonly<Record<string, readonly string[]>>,
): void {
  for (const name of new Set([...Object.keys(words.sentences), ...Object.keys(expected)])) {
    const [text, slots] = [words.sentences[name], expected[name]];
    if (text === undefined || !slots)
      throw new Error(`${words.kind}: sentence "${name}" is ${text === undefined ? 'missing' : 'not known'}`);
    const read = aboutChild(...slots).safeParse(text);
    if (!read.success) throw new Error(`${words.kind}: sentence "${name}": ${read.error.issues[0]?.message}`);
  }
}

export const wordingSchema = z.object({
  kind: z.enum(letterKinds),
  locale: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
  dir: z.enum(['ltr', 'rtl']),
  /** The day these words and their citations were last read against the sources. */
  reviewed: z.iso.date(),
  title: plain,
  pageLabel: says('parent', 'page', 'pages'),
  months: z.array(plain).length(12),
  date: says('month', 'day', 'year'),
  monthAndYear: says('month', 'year'),
  list: z.object({ between: plain, last: plain }),
  possessive: says('name'),
  pronouns: z.object({ she: forms, he: forms, they: forms }),
  /** Stands for the name while it is not given. */
  noName: z.object({ name: plain, their: plain }),
  /** Seen in the preview where a needed answer is missing. Empty: leave the line out. */
  placeholders: z.object({
    parent: plain,
    relation: plain,
    child: plain,
    birth: plain,
    school: plain,
    recipient: plain,
    date: plain,
    delivery: z.string(),
    concerns: plain,
    answer: plain,
  }),
  delivery: eachOf(choice.deliveryMethods),
  recipient: z.object({
    titles: eachOf(without(choice.recipientTitles, 'other')),
    nameAndTitle: says('name', 'title'),
    salutation: says('name'),
  }),
  subject: z.object({
    label: plain,
    request: plain,
    request504: plain,
    student: says('child', 'birth'),
    teacher: says('teacher'),
  }),
  grades: eachOf(choice.grades),
  relations: eachOf(without(choice.relationships, 'other')),
  intro: z.object({
    relation: says('relation', 'child'),
    relationOther: says('relation', 'child'),
    inGrade: aboutChild('grade', 'school'),
    atSchool: aboutChild('school'),
    notYet: aboutChild('school'),
    notYetNoSchool: aboutChild(),
  }),
  request: z.object({
    heading: plain,
    formal: says('district'),
    noDistrict: plain,
    ask: aboutChild(),
    purpose: aboutChild(),
    areas: says('areas'),
    area: says('areas'),
    missed: says('areas'),
    mayAsk: plain,
  }),
  testAreas: eachOf(choice.testAreas),
  /** Areas that a standard set of tests can miss: named once more, with a request for care. */
  easilyMissed: z.array(z.enum(choice.testAreas)),
  section504: z.object({ heading: plain, ask: aboutChild(), separate: aboutChild() }),
  concerns: z.object({
    heading: plain,
    because: aboutChild(),
    since: says('since'),
    often: eachOf(choice.howOften),
    one: plain,
    many: plain,
    atSchool: says('words'),
    atHome: says('words'),
    areas: z.record(z.enum(choice.concernAreas), aboutChild()),
  }),
  support: z.object({
    heading: plain,
    headingTried: plain,
    headingKnown: plain,
    one: says('things'),
    many: says('things'),
    remain: plain,
    tried: eachOf(choice.tried),
    diagnosis: says('words'),
    enclosed: plain,
  }),
  next: z.object({
    heading: plain,
    answer: plain,
    clock: z.object({
      /** States whose law binds the school to a number of days; the number is in content/states/<code>.yaml. */
      states: z.partialRecord(z.enum(stateCodes), lawClock),
      'thirty-day': plain,
      /** The same, in the state's word for the paper the parent signs. */
      'thirty-day-plan': says('plan'),
    }),
    units: z.object({ calendar: plain, school: plain, business: plain }),
    consent: plain,
    consentPlan: says('plan'),
    noDelay: plain,
    refusal: aboutChild(),
    safeguards: plain,
    reports: plain,
    language: z.record(z.enum(without(choice.languageHelp, 'none')), says('language')),
  }),
  end: z.object({
    phoneAndEmail: says('phone', 'email'),
    phone: says('phone'),
    email: says('email'),
    mail: plain,
    thanks: aboutChild(),
    closing: plain,
    relation: says('relation', 'child'),
    dateLabel: plain,
    enclosuresLabel: plain,
    copiesLabel: plain,
    enclosures: eachOf(choice.enclosures),
    copies: eachOf(choice.copyTo),
  }),
  /** Lines to write on and notes for the blank letter. */
  template: z.object({
    pageLabel: says('page', 'pages'),
    line: plain,
    short: plain,
    full: plain,
    sender: z.object({ name: plain, address: z.array(plain), contact: z.array(plain) }),
    date: plain,
    delivery: plain,
    recipient: z.array(plain).min(1),
    signature: plain,
    school: plain,
    areas: plain,
    since: plain,
    crossOut: plain,
  }),
});

/** What the second long letter says in its own words; all else is the first one's. */
export const bothWordingSchema = z.strictObject({
  kind: z.enum(letterKinds),
  locale: z.string(),
  reviewed: z.iso.date(),
  title: plain,
  subject: z.strictObject({ request: plain, request504: plain }),
  request: z.strictObject({ heading: plain }),
  section504: z.strictObject({ heading: plain, separate: aboutChild() }),
});
/** The words that all letters share. */
export type SharedWording = z.infer<typeof wordingSchema>;
export type BothWording = z.infer<typeof bothWordingSchema>;
export type Wording = SharedWording & {
  /** A short letter's own sentences; none for the long one. */
  sentences: Readonly<Record<string, string>>;
};
export type Placeholders = Wording['placeholders'];
