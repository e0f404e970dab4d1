/** The 26 elements of an ideal first request letter, on one full set of answers. */
import { describe, expect, it } from 'vitest';
import { changed, compose, fixture, ofKind, textOf, wording } from './letter-help';

const maya = fixture('maya');
const doc = compose(maya);
const text = textOf(maya);
const [sender] = ofKind(doc, 'sender');
const [recipient] = ofKind(doc, 'recipient');
const subject = ofKind(doc, 'subject')[0]?.lines.join('\n') ?? '';
const notes = (label: string) => ofKind(doc, 'notes').find((n) => n.label === label)?.items;

/** The text of the blocks between a heading and the next one. */
function under(heading: string): string {
  const from = doc.blocks.findIndex((b) => b.kind === 'heading' && b.text === heading);
  const rest = doc.blocks.slice(from + 1);
  const to = rest.findIndex((b) => b.kind === 'heading');
  return JSON.stringify(rest.slice(0, to === -1 ? undefined : to));
}

describe('the checklist', () => {
  it('1: date of the letter', () => {
    expect(ofKind(doc, 'date')[0]?.text).toBe('November 30, 2026');
    expect(doc.date).toBe('2026-11-30');
  });
  it('2: parent, address, phone, email', () =>
    expect(sender).toMatchObject({
      name: 'Ana Rivera',
      address: ['1418 Juniper Street', 'Alder Creek, CA 95999'],
      contact: ['(209) 555-0142', 'ana.rivera@example.com'],
    }));
  it('3: addressee by name and title', () => {
    expect(recipient?.lines).toEqual([
      'Dr. Joan Whitfield, Principal',
      'Lincoln Elementary School',
      '200 Lincoln Avenue',
      'Alder Creek, CA 95999',
    ]);
    expect(ofKind(doc, 'salutation')[0]?.text).toBe('Dear Dr. Joan Whitfield:');
  });
  it('4: copies', () =>
    expect(notes('cc:')).toEqual([
      'Director of Special Education, Alder Creek Unified School District',
      'Teacher: Ms. Okafor',
    ]));
  it('5: full name of the child', () => expect(subject).toContain('Maya Rivera'));
  it('6: date of birth', () => expect(subject).toContain('born March 14, 2018'));
  it('7: school, grade, teacher', () =>
    expect(subject).toContain('Lincoln Elementary School, third grade, teacher: Ms. Okafor'));
  it('8: subject line', () =>
    expect(subject).toContain('Request for evaluation for special education under IDEA'));
  it('9: relation, and that a parent may ask', () => {
    expect(text).toContain('I am the mother of Maya Rivera.');
    expect(text).toContain('A parent may ask for it (34 CFR 300.301(b)).');
  });
  it('10: full and individual initial evaluation', () =>
    expect(text).toContain('I request a full and individual initial evaluation of Maya'));
  it('11: eligibility for special education, IDEA named', () => {
    expect(text).toContain('an evaluation for special education under IDEA');
    expect(text).toContain('find out if she is eligible for special education');
  });
  it('12: all areas of suspected disability', () =>
    expect(text).toContain('in all areas of suspected disability'));
  it('13: why a disability is suspected', () =>
    expect(text).toContain('I suspect that Maya may have a disability'));
  it('14: dated examples', () => {
    expect(text).toContain('I have seen this since March 2026. It happens every day.');
    expect(text).toContain('Ms. Okafor told us in October');
  });
  it('15: at school and at home, by area', () => {
    expect(text).toMatch(/\nAt school: .*\n\nAt home: /);
    expect(ofKind(doc, 'list')[0]?.items).toHaveLength(3);
  });
  it('16: what has been tried and how it went', () => {
    expect(text).toContain('These things have been tried so far: a reading program');
    expect(text).toContain('it is not getting better.');
  });
  it('17: diagnoses and outside evaluations', () =>
    expect(text).toContain('Diagnoses and outside evaluations: Dr. Lena Ortiz'));
  it('18: areas that a standard set of tests can miss', () => {
    const asked = textOf(changed(maya, { request: { testAreas: ['reading', 'autism', 'health'] } }));
    expect(asked).toContain(
      'Please look with care at autism; and health, which a standard set of tests can miss.',
    );
    expect(text).not.toContain('can miss');
  });
  it('19: areas to test', () =>
    expect(text).toContain(
      'Please include these areas: reading; writing and spelling; and speech and language.',
    ));
  it('20: Section 504 in its own titled paragraph', () => {
    const own = under(wording.section504.heading);
    expect(own).toContain('an evaluation under Section 504 of the Rehabilitation Act');
    expect(own).toContain('I do not agree to replace the IDEA evaluation');
    expect(under(wording.request.heading)).not.toContain('504');
  });
  it('21: assessment plan and consent form, by the state’s own time', () => {
    expect(text).toContain(
      'a written assessment plan within 15 days of the day you receive this letter, as California Education Code section 56321(a) provides. Please send the consent form with it.',
    );
    expect(text).toContain(
      'When I have received and read the assessment plan, I will tell you in writing if I consent.',
    );
    expect(text).toContain('Please answer this letter in writing.');
  });
  it('22: procedural safeguards notice', () => expect(text).toContain('procedural safeguards notice'));
  it('23: prior written notice if refused', () =>
    expect(text).toContain('prior written notice with your reasons, as 34 CFR 300.503 requires'));
  it('24: language and interpreter', () =>
    expect(text).toContain(
      'I need an interpreter for meetings and calls, and letters and forms in my language: Spanish.',
    ));
  it('25: enclosures, copies only', () => {
    expect(notes('Enclosures:')).toEqual([
      'Letter from a doctor',
      'Report card',
      'Photos of three pages from her reading notebook',
    ]);
    expect(text).toContain('I enclose copies');
  });
  it('26: thanks, readiness to work together, signature', () => {
    expect(text).toContain(
      'Thank you for your time and care. I look forward to working with you to help Maya.',
    );
    expect(ofKind(doc, 'signature')[0]).toMatchObject({
      closing: 'Sincerely,',
      name: 'Ana Rivera',
      relation: 'Mother of Maya Rivera',
      dateLabel: 'Date',
    });
  });
});
