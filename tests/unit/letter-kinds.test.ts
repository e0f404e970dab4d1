/** Every short letter, whatever is answered: its own questions are answered at random from its fields. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterWording } from '@/lib/content/letters';
import { Temporal } from '@/lib/dates/temporal';
import { type AboutAnswers, type Answers, answersSchema, blankAnswers } from '@/lib/letter/answers';
import { composeLetter } from '@/lib/letter/compose';
import {
  formStepsOf,
  isShortKind,
  type LetterDocument,
  letterKinds,
  type ShortKind,
} from '@/lib/letter/document';
import { letterToText } from '@/lib/letter/formats/text';
import { fieldsOf, isAsked, type OwnField } from '@/lib/letter/kinds/fields';
import { missingParts } from '@/lib/letter/missing';
import { answersArb } from './letter-arbitraries';
import { states, stringsOf } from './letter-help';

const today = Temporal.PlainDate.from('2026-11-22');
const runs = { numRuns: 60 };
const kinds = letterKinds.filter(isShortKind);

// What parents type, with nothing in it that the checks below look for.
const lines = fc.constantFrom(
  'Mr. Kim, assistant principal',
  'the nurse',
  'Rosa Marín',
  'Nguyễn Thị Ánh',
  'Sam Lee Jr.',
  'محمد',
);
const words = fc.constantFrom(
  'Reading takes an hour every night',
  'Sent home on May 3, 2026. Twice.',
  'First thing.\n\nSecond thing',
  'What I see:\n- cries\n- hides under the desk',
  '1. Speech therapy\n2. A reading program',
  'a line that\ngoes on',
  '<b>5 < 6 & "so"</b>',
);
const dayBetween = (first: number, last: number) =>
  fc.integer({ min: first, max: last }).map((days) => {
    const { month, day, year } = today.add({ days });
    return { month: `${month}`, day: `${day}`, year: `${year}` };
  });
/** Days from today: the first and the last, both inclusive. */
const reach: Record<NonNullable<OwnField['within']>, readonly [number, number]> = {
  past: [-900, 0],
  future: [0, 300],
  any: [-900, 300],
};

/** A valid answer to one question; one that is not required may be left out. */
function answerTo({
  type,
  options = [],
  within = 'past',
  required,
}: OwnField): fc.Arbitrary<AboutAnswers[string]> {
  const orBlank = <T>(arb: fc.Arbitrary<T>, blank: T) => (required ? arb : fc.oneof(arb, fc.constant(blank)));
  switch (type) {
    case 'line':
      return orBlank(lines, '');
    case 'words':
      return orBlank(words, '');
    case 'date':
      return orBlank(dayBetween(...reach[within]), { month: '', day: '', year: '' });
    case 'choice':
      return orBlank(fc.constantFrom(...options), '');
    case 'checks':
      return fc.subarray([...options], { minLength: required ? 1 : 0 });
  }
}

const isoOf = (value: unknown) => {
  const { year, month, day } = value as Record<string, string>;
  return year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : '';
};
/** Two dates in their order: a later one that came out before the other is left out. */
const inOrder = (kind: ShortKind, about: AboutAnswers): AboutAnswers =>
  Object.fromEntries(
    fieldsOf(kind).map(({ id, notBefore }) => {
      const early = notBefore !== undefined && isoOf(about[id]) < isoOf(about[notBefore]);
      return [id, early ? { month: '', day: '', year: '' } : (about[id] ?? '')];
    }),
  );

const aboutArb = (kind: ShortKind): fc.Arbitrary<AboutAnswers> =>
  fc
    .record(Object.fromEntries(fieldsOf(kind).map((field) => [field.id, answerTo(field)])))
    .map((about) => inOrder(kind, about));

/** Valid answers of one kind; the steps that it does not have are blank, as in its form. */
const answersOf = (kind: ShortKind): fc.Arbitrary<Answers> =>
  fc.tuple(answersArb, aboutArb(kind)).map(([shared, about]) => {
    const steps = Object.entries({ ...shared, about }).filter(([step]) =>
      (formStepsOf(kind) as readonly string[]).includes(step),
    );
    return { ...blankAnswers(kind), ...Object.fromEntries(steps) };
  });

const docOf = (kind: ShortKind, a: Answers) =>
  composeLetter(a, letterWording(kind, 'en'), states[a.school.state] ?? null);
const textOf = (doc: LetterDocument) => letterToText(doc).replace(/[\u2068\u2069]/g, '');

const holes =
  /undefined|null|NaN|\[object|[{}]|[^\n] {2,}| [,;]| \.(?!\d)|\.\.|,,|;;|::|[,;] *\.|: *\.|\(\)| $/m;
/** What stands between "Dear ...:" and the thanks. */
const bodyOf = (doc: LetterDocument) =>
  doc.blocks.flatMap((b) => (b.kind === 'list' ? b.items : b.kind === 'paragraph' ? [b.text] : []));
const letters = (s: string) => s.replace(/[^\p{L}\p{N}]/gu, '');

/** The texts typed into the questions that are asked. */
const typedIn = (kind: ShortKind, { about }: Answers) =>
  fieldsOf(kind)
    .filter((field) => (field.type === 'line' || field.type === 'words') && isAsked(field, about))
    .map((field) => String(about[field.id] ?? ''));

type Letter = { kind: ShortKind; a: Answers; doc: LetterDocument; text: string };

/** One letter is read by all of them: making it is what takes the time. A failure names its check in the stack. */
const checks: Record<string, (letter: Letter) => void> = {
  passesTheForm({ kind, a }) {
    expect(answersSchema(today, kind).safeParse(a).error).toBeUndefined();
    expect(missingParts(a, kind)).toEqual([]);
  },
  isClean({ kind, text }) {
    expect(text).not.toMatch(holes);
    for (const gap of Object.values(letterWording(kind, 'en').placeholders))
      if (gap) expect(text).not.toContain(gap);
  },
  hasNothingEmpty({ doc }) {
    for (const s of stringsOf(doc)) expect(s.trim()).not.toBe('');
    for (const block of doc.blocks)
      if (block.kind === 'list' || block.kind === 'notes') expect(block.items).not.toHaveLength(0);
  },
  hasWordsUnderEachHeading({ doc: { blocks } }) {
    for (const [i, block] of blocks.entries())
      if (block.kind === 'heading') expect(['paragraph', 'list']).toContain(blocks[i + 1]?.kind);
  },
  agrees({ a: { child }, text }) {
    const { firstName, pronoun } = child;
    expect(text).not.toMatch(/\bthey (?:is|has|was|does|goes|needs|seems)\b/i);
    expect(text).not.toMatch(/\b(?:she|he) (?:are|have|were|do|go|need|seem)\b/i);
    expect(text).not.toMatch(new RegExp(`${firstName} (?:are|have|were|go|need|seem)\\b`));
    if (pronoun !== 'he') expect(text).not.toMatch(/\b(?:he|him|his)\b/i);
    if (pronoun !== 'she') expect(text).not.toMatch(/\b(?:she|her|hers)\b/i);
  },
  holdsEachTextTyped({ kind, a, text }) {
    // The number of a list gives way to the letter's own mark.
    for (const typed of typedIn(kind, a))
      for (const line of typed.split('\n'))
        expect(letters(text)).toContain(letters(line.replace(/^\d+\.\s/, '')));
  },
  threatensNothing({ text }) {
    expect(text).not.toMatch(/\b(?:best|maximum|emergency|sue|lawyer|court(?!-)|demand|must|violat\w*)\b/i);
  },
};

describe.each(kinds)('%s, with any valid answers', (kind) => {
  it('is whole, clean, agrees, and holds every word typed', () =>
    fc.assert(
      fc.property(answersOf(kind), (a) => {
        const doc = docOf(kind, a);
        for (const check of Object.values(checks)) check({ kind, a, doc, text: textOf(doc) });
      }),
      runs,
    ));
});

describe.each(kinds)('%s, half filled', (kind) => {
  const blank = blankAnswers(kind);
  const steps = formStepsOf(kind);
  const ids = fieldsOf(kind).map((field) => field.id);

  it('is a letter at every stage, and tells what is missing', () =>
    fc.assert(
      fc.property(answersOf(kind), fc.subarray([...steps]), fc.subarray(ids), (a, given, answered) => {
        const about = Object.fromEntries(
          ids.map((id) => [id, (answered.includes(id) ? a : blank).about[id]]),
        );
        const parts = given.map((step) => [step, step === 'about' ? about : a[step]]);
        const draft = { ...blank, ...Object.fromEntries(parts) } as Answers;
        const doc = docOf(kind, draft);
        expect(textOf(doc)).not.toMatch(holes);
        for (const s of bodyOf(doc)) expect(s.trim()).not.toBe('');
        const whole = answersSchema(today, kind).safeParse(draft).success;
        expect(missingParts(draft, kind).length === 0).toBe(whole);
      }),
      runs,
    ));

  it('never throws on answers of another version of the form', () =>
    fc.assert(
      fc.property(
        answersOf(kind),
        fc.dictionary(fc.constantFrom(...ids), fc.constantFrom('gone', ['gone'], '')),
        (a, old) => {
          const draft = { ...a, about: { ...a.about, ...old } } as Answers;
          expect(textOf(docOf(kind, draft))).not.toMatch(/undefined|\[object|[{}]/);
          expect(() => docOf(kind, { ...a, about: {} })).not.toThrow();
          expect(() => missingParts({ ...a, about: {} }, kind)).not.toThrow();
        },
      ),
      runs,
    ));
});
