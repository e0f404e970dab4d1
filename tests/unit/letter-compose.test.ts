import { describe, expect, it } from 'vitest';
import { blankAnswers } from '@/lib/letter/answers';
import { grades } from '@/lib/letter/choices';
import { fileName } from '@/lib/letter/file-name';
import { fill } from '@/lib/letter/fill';
import { missingParts } from '@/lib/letter/missing';
import { piecesOf } from '@/lib/letter/own-words';
import { composeTemplate } from '@/lib/letter/template';
import { wordingSchema } from '@/lib/letter/wording';
import { changed, compose, fixture, ofKind, textOf, wording } from './letter-help';

const maya = fixture('maya');
const texas = fixture('texas-min');
const dear = (school: Partial<typeof maya.school>) =>
  ofKind(compose(changed(texas, { school })), 'salutation')[0]?.text;

describe('the least a letter can do with', () => {
  const text = textOf(texas);
  it('asks by the time of Texas law, for what that law asks of the school', () => {
    expect(text).toContain(
      'Please send me prior written notice of your decision and, if you offer to evaluate, the papers for my consent, within 15 school days of the day you receive this letter, as 19 TAC 89.1011(b) provides.',
    );
    expect(text).toContain('When I have received and read the FIIE consent form');
  });
  it('asks by 30 days, and names no state law, in a state with no number', () => {
    const newYork = textOf(changed(texas, { school: { state: 'NY' } }));
    expect(newYork).toContain('within 30 days of the day you receive this letter, or sooner');
    expect(newYork).not.toMatch(/Code section|provides/);
  });
  it('asks by 30 days where a number was only reported (Ohio), and where the law asks only to try (D.C.)', () => {
    for (const state of ['OH', 'DC'])
      expect(textOf(changed(texas, { school: { state } })), state).toContain('within 30 days of the day');
  });
  it('counts the day of the request in Mississippi, as its rule does', () => {
    const mississippi = textOf(changed(texas, { school: { state: 'MS' } }));
    expect(mississippi).toContain('have the team meet and decide within 14 days.');
    expect(mississippi).toContain('The first of these days is the day you receive this letter');
  });
  it('has no notes, no list, no 504', () => {
    expect(ofKind(compose(texas), 'notes')).toEqual([]);
    expect(ofKind(compose(texas), 'list')).toEqual([]);
    expect(text).not.toContain('504');
    expect(text).toContain('This is my concern: Math is very hard for Alex.');
  });
});

describe('addressing', () => {
  it.each([
    [{}, 'Dear Principal:'],
    [{ recipientTitle: 'sped-director' }, 'Dear Director of Special Education:'],
    [{ recipientTitle: 'iep-coordinator' }, 'Dear IEP Coordinator:'],
    [{ recipientTitle: 'other', recipientTitleOther: 'Head of School' }, 'Dear Head of School:'],
    [{ recipientName: 'Joan Whitfield, Ed.D.' }, 'Dear Joan Whitfield:'],
    [{ recipientName: 'Whitfield, Joan' }, 'Dear Whitfield, Joan:'],
    [{ recipientName: 'Joan Whitfield, Principal' }, 'Dear Joan Whitfield:'],
  ] as const)('%o', (school, expected) => expect(dear(school)).toBe(expected));

  it('does not say a title twice', () => {
    const lines = (recipientName: string) =>
      ofKind(compose(changed(texas, { school: { recipientName } })), 'recipient')[0]?.lines[0];
    expect(lines('Principal Kay Roe')).toBe('Principal Kay Roe');
    expect(lines('Kay Roe')).toBe('Kay Roe, Principal');
  });
  it('writes to a director at the district', () => {
    const doc = compose(changed(maya, { school: { recipientTitle: 'sped-director', recipientName: '' } }));
    expect(ofKind(doc, 'recipient')[0]?.lines.slice(0, 2)).toEqual([
      'Director of Special Education',
      'Alder Creek Unified School District',
    ]);
  });
});

describe('the child', () => {
  it.each([
    ['she', 'She is in third grade', 'Reading is very hard for her.'],
    ['he', 'He is in third grade', 'Reading is very hard for him.'],
    ['they', 'They are in third grade', 'Reading is very hard for them.'],
    ['name', 'Maya is in third grade', 'Reading is very hard for Maya.'],
    ['', 'Maya is in third grade', 'Reading is very hard for Maya.'],
  ] as const)('%s', (pronoun, ...sentences) => {
    const text = textOf(changed(maya, { child: { pronoun } }));
    for (const s of sentences) expect(text).toContain(s);
  });
  it('has a possessive, also after an s', () => {
    const child = { firstName: 'James', pronoun: 'name' } as const;
    expect(textOf(changed(maya, { child, concerns: { areas: ['speech'] } }))).toContain(
      'James’s speech is hard',
    );
  });
  it.each(grades)('grade %s reads as a sentence', (grade) => {
    const text = textOf(changed(maya, { child: { grade } }));
    if (grade === 'not-yet')
      expect(text).toContain('She is not in school yet. Her school would be Lincoln Elementary School.');
    else
      expect(text).toMatch(
        /She is in (\w+ grade|preschool|(transitional )?kindergarten|a program for young adults) at/,
      );
  });
  it('keeps a name as its owner writes it, and one full stop', () => {
    const text = textOf(changed(texas, { child: { firstName: 'deShawn', lastName: 'Lee Jr.' } }));
    expect(text).toContain('deShawn goes to');
    expect(text).toContain('I am the parent of deShawn Lee Jr. deShawn goes');
  });
});

describe('other relations', () => {
  it('are said without grammar that could fail', () => {
    const you = { relationship: 'other', relationshipOther: 'educational rights holder' } as const;
    const doc = compose(changed(maya, { you }));
    expect(textOf(changed(maya, { you }))).toContain(
      'I am writing about Maya Rivera. My relation to the student: educational rights holder.',
    );
    expect(ofKind(doc, 'signature')[0]?.relation).toBe('Educational rights holder');
  });
});

describe('a parent’s own words', () => {
  it('keep paragraphs and lists, join broken lines, end with a stop', () => {
    expect(piecesOf('One\n\nTwo.\nThree goes\non\n- a\n- b\n\n1) c')).toEqual([
      { kind: 'paragraph', text: 'One.' },
      { kind: 'paragraph', text: 'Two.' },
      { kind: 'paragraph', text: 'Three goes on.' },
      { kind: 'list', items: ['a', 'b'] },
      { kind: 'list', items: ['c'] },
    ]);
  });
  it('are never read as a template', () => {
    const text = textOf(changed(maya, { concerns: { atHome: 'He said {name} and {is|are}' } }));
    expect(text).toContain('At home: He said {name} and {is|are}.');
  });
  it('stand alone when no area is chosen', () => {
    const doc = compose(changed(texas, { concerns: { areas: [], atSchool: 'She cries' } }));
    expect(ofKind(doc, 'paragraph').map((p) => p.text)).toContain('At school: She cries.');
  });
});

describe('names in right-to-left letters', () => {
  it('are isolated, whole', () => {
    const doc = compose(changed(maya, { child: { firstName: 'محمد', lastName: 'أحمد', pronoun: 'he' } }));
    expect(ofKind(doc, 'subject')[0]?.lines[2]).toBe('Student: \u2068محمد أحمد\u2069, born March 14, 2018');
    expect(doc.title).not.toContain('محمد');
  });
});

describe('hidden characters in answers', () => {
  it('do not reach the letter', () => {
    const doc = compose(
      changed(maya, {
        you: { name: 'Ana\u202E Riv\u0000era\u200B' },
        concerns: { atHome: 'a\u2066b\u0007\r\n\r\nc' },
      }),
    );
    expect(ofKind(doc, 'sender')[0]?.name).toBe('Ana Rivera');
    expect(doc.author).toBe('Ana Rivera');
    expect(JSON.stringify(doc)).not.toMatch(/\\u0000|\\u0007|[\u202E\u2066\u200B]/);
  });
});

describe('an empty form', () => {
  it('shows where answers are missing', () => {
    const text = textOf(blankAnswers());
    for (const shown of ['(Your name)', '(Your child’s name)', '(School name)', '(Date)', '(Name or title)'])
      expect(text).toContain(shown);
    expect(missingParts(blankAnswers()).map((m) => `${m.step}.${m.field}`)).toEqual([
      'request.plans',
      'you.name',
      'you.relationship',
      'you.phone',
      'child.firstName',
      'child.lastName',
      'child.birth',
      'school.state',
      'school.schoolName',
      'school.recipientTitle',
      'concerns.areas',
      'delivery.date',
      'delivery.method',
    ]);
  });
  it('has no missing part once filled in', () => expect(missingParts(texas)).toEqual([]));
});

describe('file name', () => {
  it('is date and kind, no name', () => {
    expect(fileName(compose(maya))).toBe('2026-11-30-request-for-evaluation.pdf');
    expect(fileName(compose(blankAnswers()), 'txt')).toBe('request-for-evaluation.txt');
  });
});

describe('the blank letter', () => {
  const doc = composeTemplate(wording);
  const text = JSON.stringify(doc.blocks);
  it('holds lines to write on and the same requests', () => {
    expect(text).toContain('Your name: ____');
    expect(text).toContain('an evaluation for special education under IDEA');
    expect(text).toContain('34 CFR 300.503');
    expect(text).not.toContain('California');
    expect(text).not.toContain('(Your');
    expect(doc).toMatchObject({ author: '', date: null });
  });
  it('lets a parent cross out what not everyone wants, and nothing else', () => {
    const out = ofKind(doc, 'paragraph').filter((p) => p.text.includes(wording.template.crossOut));
    expect(out.map((p) => p.text.slice(0, 20))).toEqual(['Apart from the reque', 'I need an interprete']);
  });
});

describe('filling a sentence', () => {
  it('takes each slot once and agrees', () => {
    expect(fill('{They} {has|have} {x}.', { they: 'they', x: 'Jr.' }, 'many')).toBe('They have Jr.');
    expect(() => fill('{who}', {})).toThrow('{who}');
  });
});

describe('the wording schema', () => {
  it('refuses an unknown slot and a choice without words', () => {
    const bad = structuredClone(wording);
    bad.end.phone = 'Call {fone}.';
    expect(wordingSchema.safeParse(bad).error?.issues[0]?.path).toEqual(['end', 'phone']);
    const { hand: _, ...delivery } = wording.delivery;
    expect(wordingSchema.safeParse({ ...wording, delivery }).success).toBe(false);
  });
});
