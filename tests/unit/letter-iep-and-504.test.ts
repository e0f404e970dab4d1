/** Both requests in one letter: the long letter, where the second request is never left out. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { letterWording } from '@/lib/content/letters';
import { Temporal } from '@/lib/dates/temporal';
import { type Answers, answersSchema, blankAnswers, stepSchemas } from '@/lib/letter/answers';
import { answersJsonSchema, withBlanks } from '@/lib/letter/answers-file';
import { composeLetter } from '@/lib/letter/compose';
import { formStepsOf, isShortKind } from '@/lib/letter/document';
import { fileName } from '@/lib/letter/file-name';
import { letterToText } from '@/lib/letter/formats/text';
import { missingParts } from '@/lib/letter/missing';
import { composeTemplate } from '@/lib/letter/template';
import { changed, ofKind, states } from './letter-help';

const kind = 'iep-and-504';
const today = Temporal.PlainDate.from('2026-11-30');
const wording = letterWording(kind, 'en');
const read = (name: string) =>
  withBlanks(
    JSON.parse(readFileSync(new URL(`../fixtures/${kind}-${name}.json`, import.meta.url), 'utf8')),
    kind,
  ) as Answers;
const [rich, min] = [read('rich'), read('min')];
const compose = (a: Answers) => composeLetter(a, wording, states[a.school.state] ?? null);
const textOf = (a: Answers) => letterToText(compose(a)).replace(/[\u2068\u2069]/g, '');
const headingsOf = (a: Answers) => ofKind(compose(a), 'heading').map((h) => h.text);

describe('both requests', () => {
  it('is a long letter, with the steps of the first one', () => {
    expect(isShortKind(kind)).toBe(false);
    expect(formStepsOf(kind)).toEqual(formStepsOf('iep-evaluation'));
  });
  it('does not ask what to ask for: the answer is there from the start, and no other is valid', () => {
    const { request } = stepSchemas(today, kind);
    const blank = blankAnswers(kind).request;
    expect(blank.plans).toBe('iep-and-504');
    expect(request.safeParse(blank).success).toBe(true);
    expect(request.safeParse({ ...blank, plans: 'iep' }).success).toBe(false);
    expect(blankAnswers('iep-evaluation').request.plans).toBe('');
  });
  it('a file of answers may leave it out', () => {
    const { properties } = answersJsonSchema(today, kind) as {
      properties: { request: { required: string[] } };
    };
    expect(properties.request.required).toEqual([]);
  });
  it.each([
    ['rich', rich],
    ['min', min],
  ])('%s: is whole and valid', (_, answers) => {
    expect(answersSchema(today, kind).safeParse(answers).error).toBeUndefined();
    expect(missingParts(answers, kind)).toEqual([]);
    const text = textOf(answers);
    expect(text).not.toMatch(/undefined|null|[{}]|[^\n] {2,}| \.|\.\./);
    for (const gap of Object.values(wording.placeholders)) if (gap) expect(text).not.toContain(gap);
  });
  it.each([
    ['rich', rich],
    ['min', min],
  ])('%s: makes two requests, each under a heading of its own', (_, answers) => {
    const [first, second] = headingsOf(answers);
    expect([first, second]).toEqual([wording.request.heading, wording.section504.heading]);
    const text = textOf(answers);
    const [own = '', other = ''] = text.split(wording.section504.heading).slice(-2);
    expect(own.slice(own.lastIndexOf(wording.request.heading))).toContain(
      'a full and individual initial evaluation',
    );
    expect(own.slice(own.lastIndexOf(wording.request.heading))).not.toContain('504');
    expect(other).toContain('I also request an evaluation under Section 504 of the Rehabilitation Act');
    expect(other).toContain('Please answer this request on its own');
    expect(other).toContain('how I can ask for a review');
    expect(other).toContain('I do not agree to replace the IDEA evaluation');
  });
  it('names both requests above the greeting, and has a file name of its own', () => {
    const lines = ofKind(compose(rich), 'subject')[0]?.lines ?? [];
    expect(lines[0]).toContain('under IDEA');
    expect(lines[1]).toContain('under Section 504');
    expect(compose(rich).title).toBe(wording.title);
    expect(fileName(compose(rich))).toBe('2026-11-30-request-for-iep-and-504-evaluation.pdf');
  });
  it('counts days for the first request only: no law gives a number for the second', () => {
    const section = textOf(rich).split(wording.section504.heading)[1]?.split(wording.concerns.heading)[0];
    expect(section).not.toMatch(/\d+ (?:school |business )?days/);
    expect(textOf(rich)).toContain('within 15 days of the day you receive this letter, as California');
    expect(textOf(changed(rich, { school: { state: 'NY' } }))).toContain('within 30 days of the day');
  });
  it('agrees with every pronoun', () => {
    const on = (pronoun: Answers['child']['pronoun']) => textOf(changed(rich, { child: { pronoun } }));
    expect(on('she')).toContain('if she is found not eligible under IDEA');
    expect(on('he')).toContain('if he is found not eligible under IDEA');
    expect(on('they')).toContain('if they are found not eligible under IDEA');
    expect(on('name')).toContain('if Maya is found not eligible under IDEA');
  });
  it('the blank letter does not offer to cross out the second request', () => {
    const text = letterToText(composeTemplate(wording));
    expect(text).toContain(wording.section504.heading);
    expect(text.split(wording.section504.heading)[1]?.split(wording.concerns.heading)[0]).not.toContain(
      wording.template.crossOut,
    );
    const first = letterToText(composeTemplate(letterWording('iep-evaluation', 'en')));
    expect(first.split('A separate request: Section 504')[1]?.split('My concerns')[0]).toContain(
      wording.template.crossOut,
    );
  });
});
