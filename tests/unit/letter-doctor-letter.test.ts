/** The letter to a doctor: who gets it, what the doctor's letter should hold, and what stays out. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { letterWording } from '@/lib/content/letters';
import { Temporal } from '@/lib/dates/temporal';
import { type AboutAnswers, type Answers, answersSchema, blankAnswers } from '@/lib/letter/answers';
import { withBlanks } from '@/lib/letter/answers-file';
import { composeLetter } from '@/lib/letter/compose';
import { goesToSchool, isShortKind, letterKinds } from '@/lib/letter/document';
import { fileName } from '@/lib/letter/file-name';
import { letterToText } from '@/lib/letter/formats/text';
import { missingParts } from '@/lib/letter/missing';
import { changed, ofKind, states, stringsOf } from './letter-help';

const kind = 'doctor-letter';
const today = Temporal.PlainDate.from('2026-12-16');
const wording = letterWording(kind, 'en');
const read = (name: string) =>
  withBlanks(
    JSON.parse(readFileSync(new URL(`../fixtures/${kind}-${name}.json`, import.meta.url), 'utf8')),
    kind,
  ) as Answers;
const [rich, min] = [read('rich'), read('min')];
const compose = (a: Answers) => composeLetter(a, wording, states[a.school.state] ?? null);
const textOf = (a: Answers) => letterToText(compose(a)).replace(/[\u2068\u2069]/g, '');
const withAbout = (about: AboutAnswers) => textOf(changed(rich, { about }));
const text = textOf(rich);
const headed = (a: Answers) => textOf(a).split('\n\nDear ')[0] ?? '';

describe('who gets it', () => {
  it('the doctor, by name, clinic and address', () => {
    expect(ofKind(compose(rich), 'recipient')[0]?.lines).toEqual([
      'Dr. Lena Ortiz, MD',
      'Alder Creek Pediatrics',
      '77 Orchard Road',
      'Alder Creek, CA 95999',
    ]);
    expect(ofKind(compose(min), 'recipient')[0]?.lines).toEqual(['Dr. Kim']);
  });
  it('is greeted without degrees', () =>
    expect(ofKind(compose(rich), 'salutation')[0]?.text).toBe('Dear Dr. Lena Ortiz:'));
  it('names the patient under the subject, and no law and no school', () => {
    const lines = ofKind(compose(rich), 'subject')[0]?.lines ?? [];
    expect(lines).toEqual([wording.subject.request, 'Patient: Maya Rivera, born March 14, 2018']);
    expect(lines.join()).not.toMatch(/IDEA|504|CFR|School,/);
  });
  it('tells nothing of the school’s address, no way of delivery and no copies', () => {
    expect(headed(rich)).not.toMatch(/Lincoln|Whitfield|By email/);
    expect(text).not.toContain('cc:');
  });
  it('leads to the question that holds the doctor’s name', () => {
    const steps = compose(rich).blocks.filter((b) => b.kind === 'recipient' || b.kind === 'salutation');
    expect(steps.map((b) => b.step)).toEqual(['about', 'about']);
  });
  it.each(letterKinds.filter(isShortKind))(
    '%s names how it is sent and who gets copies if it goes to the school',
    (id) => {
      const { school, delivery, ...blank } = blankAnswers(id);
      const doc = composeLetter(
        { ...blank, school: { ...school, copies: ['teacher'] }, delivery: { ...delivery, method: 'mail' } },
        letterWording(id, 'en'),
        null,
      );
      expect(ofKind(doc, 'delivery').length === 1).toBe(goesToSchool(id));
      expect(ofKind(doc, 'notes').some((n) => n.label === 'cc:')).toBe(goesToSchool(id));
    },
  );
});

describe('what it says', () => {
  it.each([
    ['iep', 'special education and an IEP, an individualized education program.', 'under IDEA'],
    ['504', 'a 504 plan, which gives', 'under Section 504'],
    ['both', 'special education and an IEP, and for a 504 plan.', 'and under Section 504'],
  ])('%s: what the school decides, and the evaluation the doctor may recommend', (plan, wanted, law) => {
    expect(withAbout({ plan })).toContain(wanted);
    expect(withAbout({ plan })).toMatch(
      new RegExp(
        `recommend an evaluation by the school [^.]*${law}[^.]*, and which tests or areas you suggest`,
      ),
    );
  });
  it('the day of the request, if there was one', () => {
    expect(text).toContain('On November 30, 2026, I asked the school in writing');
    expect(withAbout({ sent: { month: '', day: '', year: '' } })).toContain(
      'I have asked the school to find',
    );
    expect(textOf(min)).toContain('I am asking the school to find out');
  });
  it('the school by name, and whom there to write to', () => {
    expect(text).toContain('at Lincoln Elementary School');
    expect(text).toContain(
      'Please address the letter to this person: Dr. Joan Whitfield, Principal, Lincoln Elementary School.',
    );
    expect(text).toContain('Please give it to me');
  });
  it('what the parent sees, in the parent’s words', () => {
    expect(text).toContain('At home she cries when she has to read.');
    expect(text).toContain('- she rubs her eyes after ten minutes');
  });
  it.each([
    ['letterhead and signature', /letterhead, the date, your name and credentials.*signature/],
    ['who it is about', /Her full name and birth date/],
    ['diagnosis or suspicion', /The diagnosis, how you made it.*If you suspect something/],
    ['how it affects the child', /What it makes hard and how often, with treatment and without it/],
    ['learning and the school day', /How it affects learning and the school day/],
    ['medicine and safety', /Medicine, side effects, limits on activity/],
    ['needs, in words of need', /What she needs at school, and why\. “Needs” and “requires”/],
    ['the doctor’s readiness to talk', /Whether the school may call you/],
  ])('the doctor’s letter should hold: %s', (_, words) => {
    expect(ofKind(compose(rich), 'list').flatMap((l) => l.items)).toContainEqual(
      expect.stringMatching(words),
    );
  });
  it('that such a letter helps but does not decide, and leaves the plan to the team', () => {
    expect(text).toContain('Such a letter helps the school understand Maya. It does not decide:');
    expect(text).toContain('leave the choice of a plan, an aide or a classroom to the team');
    expect(text).toContain('share only what the school needs to know');
  });
  it('by when, as the parent’s own wish; or asks when', () => {
    expect(text).toContain('I would like to have it by January 8, 2027.');
    expect(textOf(min)).toContain('Please tell me when I can expect it.');
    expect(text).not.toMatch(/\d+ days/);
  });
  it('what is enclosed, and nothing about it otherwise', () => {
    expect(text).toContain('so that you and the school may talk about Maya');
    expect(ofKind(compose(rich), 'notes')[0]?.items).toHaveLength(4);
    expect(textOf(min)).not.toMatch(/enclose|Enclosures/i);
  });
  it('asks for an interpreter for calls, not for papers in another language', () => {
    expect(text).toContain('I need an interpreter for meetings and calls. My language: Spanish.');
    expect(textOf(changed(rich, { you: { languageHelp: 'written' } }))).not.toContain('Spanish');
  });
  it('has a file name without names', () =>
    expect(fileName(compose(rich))).toBe('2026-12-16-request-for-doctor-letter.pdf'));
});

describe.each([
  ['rich', rich],
  ['min', min],
])('sound, %s', (_, answers) => {
  it('comes from valid answers and misses nothing', () => {
    expect(answersSchema(today, kind).safeParse(answers).error).toBeUndefined();
    expect(missingParts(answers, kind)).toEqual([]);
    for (const gap of Object.values(wording.placeholders))
      if (gap) expect(textOf(answers)).not.toContain(gap);
  });
  it.each(['she', 'he', 'they', 'name'] as const)('agrees with %s, and has no holes', (pronoun) => {
    const said = textOf(changed(answers, { child: { pronoun } }));
    expect(said).not.toMatch(/undefined|null|[{}]|[^\n] {2,}| ,| \.(?!\d)|\.\.|,,|: *\.|\(\)/);
    expect(said).not.toMatch(/\bthey (?:is|has|does|needs|gets)\b|\b(?:she|he) (?:are|have|need|get)\b/i);
    for (const s of stringsOf(compose(answers))) expect(s.trim()).not.toBe('');
  });
});

it('half filled, shows what is missing and no empty place', () => {
  const said = textOf(blankAnswers(kind));
  for (const gap of ['(Name or title)', '(the plan)', '(What you see)', '(School name)', '(birth date)'])
    expect(said).toContain(gap);
  expect(said).not.toMatch(/undefined|null|[{}]|[^\n] {2,}| ,|\.\./);
});
