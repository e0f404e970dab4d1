import { describe, expect, it } from 'vitest';
import { changed, ofKind } from './letter-help';
import { letterKind, soundLetter } from './letter-kind-help';

const { rich, min, docOf, textOf, richWith, notes } = letterKind('plan-answer');
const refusal = { answer: 'no', reasons: 'The plan lists no test of speech.', meet: 'yes' };
const headings = (a: typeof rich) => ofKind(docOf(a), 'heading').map((h) => h.text);

soundLetter('plan-answer', {
  'with a plain yes': { answer: 'yes', form: 'returned' },
  'with a no': refusal,
  'with a bare no': { answer: 'no', meet: 'no', form: 'none', by: { month: '', day: '', year: '' } },
});

describe('which paper', () => {
  it('is named with its date and the day it came', () =>
    expect(textOf(rich)).toContain(
      'On December 11, 2026, I received the assessment plan. It is about Maya and is dated December 9, 2026.',
    ));
  it.each([
    ['TX', 'the FIIE consent form'],
    ['NY', 'the consent form for the initial evaluation'],
    ['WA', 'the prior written notice with its consent form'],
    ['', 'the assessment plan'],
  ])('has the name that it has in the state (%s)', (state, name) => {
    const text = textOf(changed(rich, { school: { state } }));
    expect(text).toContain(`I received ${name}. It is about Maya`);
    expect(text).toContain(`I consent to all the assessments listed in ${name}, and`);
  });
});

describe('the answer stands in a line of its own', () => {
  const paragraphs = (a: typeof rich) => ofKind(docOf(a), 'paragraph').map((p) => p.text);
  it.each([
    ['yes', min, 'My answer is yes: I consent to all the assessments listed in the FIIE consent form.'],
    [
      'yes, with more',
      rich,
      'My answer is yes, with a request: I consent to all the assessments listed in the assessment plan, and I ask you to add to them.',
    ],
    [
      'no',
      richWith(refusal),
      'My answer is no: I do not consent to the evaluation described in the assessment plan.',
    ],
  ])('%s', (_, answers, line) => expect(paragraphs(answers)).toContain(line));
});

describe('consent', () => {
  it('is to the evaluation and not to services', () => {
    for (const answers of [rich, min])
      expect(textOf(answers)).toContain(
        'It is not consent to special education services (34 CFR 300.300(a)(1)(ii)).',
      );
  });
  it('asks for the days that matter, and claims no number of days', () => {
    for (const answers of [rich, min]) {
      expect(textOf(answers)).toMatch(
        /on what day you received my consent and by what day the evaluation will be done/,
      );
      expect(textOf(answers)).not.toMatch(/\d+ (?:school |business )?days/);
    }
  });
  it('speaks of the school’s own form', () => {
    expect(textOf(rich)).toContain('signed and dated the school’s own form');
    expect(notes(rich, 'Enclosures:')).toEqual(['The school’s form, signed and dated']);
    expect(notes(min, 'Enclosures:')).toEqual([]);
    const returned = textOf(richWith({ form: 'returned' }));
    expect(returned).toContain('I have already given it back to the school.');
    expect(textOf(min)).not.toContain('I have also signed');
  });
});

describe('more tests', () => {
  it('are listed with the reason, and do not hold up the others', () => {
    const text = textOf(rich);
    expect(ofKind(docOf(rich), 'list')[0]?.items).toEqual(['Speech and language', 'Attention and planning']);
    expect(text).toContain('My reason: Ms. Okafor told us in October');
    expect(text).toContain('Please do not wait with the listed assessments');
    expect(text).toContain('prior written notice with your reasons, as 34 CFR 300.503 requires');
  });
  it('are not spoken of in a plain yes, whatever was typed before', () => {
    const text = textOf(richWith({ answer: 'yes' }));
    expect(text).not.toContain('Speech and language');
    expect(text).not.toContain('do not wait');
  });
});

describe('no consent', () => {
  const text = textOf(richWith(refusal));
  it('gives reasons only where there are some', () => {
    expect(text).toContain('My reasons: The plan lists no test of speech.');
    const bare = richWith({ answer: 'no', meet: 'no' });
    expect(headings(bare)).toEqual([]);
    expect(textOf(bare)).toContain('that you have received this answer');
  });
  it('is open to a talk when the parent wants one', () =>
    expect(text).toContain('Please offer me a time to meet by December 23, 2026.'));
  it('is not taken for consent while no answer is chosen', () => {
    const open = textOf(richWith({ answer: '' }));
    expect(open).toContain('(Your answer)');
    expect(open).not.toMatch(/consent to (?:the|all)|my consent/);
  });
  it('holds no word of consent given', () => {
    expect(text).not.toContain('This is consent');
    expect(text).not.toContain('received my consent');
  });
});
