import { describe, expect, it } from 'vitest';
import { Temporal } from '@/lib/dates/temporal';
import { type Answers, limits, stepSchemas, toPlainDate } from '@/lib/letter/answers';
import { answersJsonSchema, withBlanks } from '@/lib/letter/answers-file';
import { z } from '@/lib/zod';
import { changed, fixture } from './letter-help';

const today = Temporal.PlainDate.from('2026-11-22');
const schema = z.object(stepSchemas(today));
const maya = fixture('maya');
const date = (iso: string) => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { year, month, day };
};
/** The problems of changed answers, as "step.field: code". */
const problems = (by: Parameters<typeof changed>[1], of: Answers = maya) =>
  schema.safeParse(changed(of, by)).error?.issues.map((i) => `${i.path.join('.')}: ${i.message}`) ?? [];

describe('both fixtures', () => {
  it('are valid', () => {
    expect(problems({})).toEqual([]);
    expect(problems({}, fixture('texas-min'))).toEqual([]);
  });
});

describe('dates', () => {
  it.each([
    ['2018-02-30', 'date'],
    ['2019-02-29', 'date'],
    ['2018-13-01', 'date'],
    ['18-03-14', 'date'],
    ['2024-11-22', 'too-late'],
    ['1986-11-22', 'too-early'],
    ['2027-01-01', 'too-late'],
  ])('born %s: %s', (iso, code) =>
    expect(problems({ child: { birth: date(iso) } })).toEqual([`child.birth: ${code}`]),
  );
  it.each(['2024-02-29', '2003-11-23', '2024-05-22'])('born %s is fine', (iso) =>
    expect(problems({ child: { birth: date(iso) } })).toEqual([]),
  );
  it.each([
    ['2026-12-23', []],
    ['2026-12-24', ['delivery.date: too-late']],
    ['2126-11-22', ['delivery.date: too-late']],
    ['2025-11-21', ['delivery.date: too-early']],
  ])('letter of %s', (iso, found) => expect(problems({ delivery: { date: date(iso) } })).toEqual(found));
  it('reads typed parts', () => {
    expect(toPlainDate({ month: '02', day: '29', year: '2028' })?.toString()).toBe('2028-02-29');
    expect(toPlainDate({ month: '2', day: '29', year: '2026' })).toBeNull();
    expect(toPlainDate({ month: '1.5', day: '2', year: '2026' })).toBeNull();
  });
  it('wants a year with a month, in the past', () => {
    expect(problems({ concerns: { sinceMonth: '3', sinceYear: '' } })).toEqual(['concerns.sinceYear: since']);
    expect(problems({ concerns: { sinceMonth: '12', sinceYear: '2026' } })).toEqual([
      'concerns.sinceYear: too-late',
    ]);
    expect(problems({ concerns: { sinceMonth: '', sinceYear: '2025' } })).toEqual([]);
  });
});

describe('ways to reach the parent', () => {
  it.each(["o'brien+iep@mail.example", 'josé@ejemplo.mx', 'a@b.co', ' ana@example.com '])(
    'email %s',
    (email) => expect(problems({ you: { email } })).toEqual([]),
  );
  it.each(['ana', 'ana@', '@b.co', 'a b@c.co', 'a@b', 'ana@example..com'])('no email: %s', (email) =>
    expect(problems({ you: { email } })).toEqual(['you.email: email']),
  );
  it.each([
    '(209) 555-0142',
    '209.555.0142',
    '+1 209 555 0142 x12',
    '2095550142',
    '+44 20 7946 0958',
    '555-0142 ext. 7',
    '\u202A(209) 555\u20110142\u202C',
  ])('phone %s', (phone) => expect(problems({ you: { phone } })).toEqual([]));
  it.each(['12345', 'call me', '209-555-0142 or 209-555-0143 or 209-555-0144', '555-0142 x'])(
    'no phone: %s',
    (phone) => expect(problems({ you: { phone } })).toEqual(['you.phone: phone']),
  );
  it('one is enough, none is not', () => {
    expect(problems({ you: { phone: '', email: '', street: 'x' } })).toEqual([]);
    expect(problems({ you: { phone: '', email: ' ', street: '' } })).toEqual(['you.phone: contact']);
  });
});

describe('text', () => {
  it('of 20,000 characters is too long, of the limit is not', () => {
    expect(problems({ concerns: { atHome: 'a'.repeat(20_000) } })).toEqual(['concerns.atHome: too-long']);
    expect(problems({ concerns: { atHome: 'a'.repeat(limits.words) } })).toEqual([]);
    expect(problems({ you: { name: 'a'.repeat(121) } })).toEqual(['you.name: too-long']);
  });
  it('of blanks is no answer', () =>
    expect(problems({ child: { firstName: '  ' }, school: { schoolName: '\t' } })).toEqual([
      'child.firstName: required',
      'school.schoolName: required',
    ]));
  it('of control characters alone is no answer', () =>
    expect(problems({ child: { firstName: '\u200B\u202E\u0000' } })).toEqual(['child.firstName: required']));
});

describe('choices that ask for words', () => {
  it('want them', () => {
    expect(problems({ you: { relationship: 'other' } })).toEqual(['you.relationshipOther: required']);
    expect(problems({ you: { language: '' } })).toEqual(['you.language: required']);
    expect(problems({ school: { recipientTitle: 'other' } })).toEqual([
      'school.recipientTitleOther: required',
    ]);
    expect(problems({ concerns: { areas: [], atSchool: '', atHome: ' ' } })).toEqual([
      'concerns.areas: required',
    ]);
    expect(problems({ school: { state: 'ZZ' } })).toEqual(['school.state: state']);
  });
});

describe('a file of answers', () => {
  const json = answersJsonSchema(today) as {
    required: string[];
    properties: Record<string, { required: string[]; properties: Record<string, { enum?: string[] }> }>;
  };
  it('may leave out what is optional', () => {
    const { you, child, school, concerns, request, delivery } = fixture('texas-min');
    const least = {
      request: { plans: request.plans },
      you: { name: you.name, relationship: you.relationship, email: you.email },
      child: { firstName: child.firstName, lastName: child.lastName, birth: child.birth },
      school: { state: school.state, schoolName: school.schoolName, recipientTitle: school.recipientTitle },
      concerns: { areas: concerns.areas },
      delivery,
    };
    expect(schema.safeParse(withBlanks(least)).success).toBe(true);
    for (const [step, node] of Object.entries(json.properties))
      for (const field of node.required) expect(least).toHaveProperty(`${step}.${field}`);
  });
  it('has a schema that names what is needed', () => {
    expect(json.required).toEqual(['request', 'you', 'child', 'school', 'delivery']);
    expect(json.properties.child?.required).toEqual(['firstName', 'lastName', 'birth']);
    expect(json.properties.request?.properties.plans?.enum).toEqual(['iep', 'iep-and-504']);
  });
  it('that is no object is left for the schema to refuse', () => {
    expect(withBlanks([])).toEqual([]);
    expect(schema.safeParse(withBlanks({ you: 3 })).success).toBe(false);
  });
});
