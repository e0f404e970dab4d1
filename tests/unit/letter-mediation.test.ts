import { describe, expect, it } from 'vitest';
import { Temporal } from '@/lib/dates/temporal';
import { stepSchemas } from '@/lib/letter/answers';
import { missingParts } from '@/lib/letter/missing';
import { changed, ofKind } from './letter-help';
import { letterKind, soundLetter } from './letter-kind-help';

const { rich, min, docOf, textOf, richWith, notes } = letterKind('mediation');

soundLetter('mediation', {
  'to the district': { to: 'district' },
  'to an office without an address': { officeAddress: '' },
  'with one of each': { attempts: 'We met.', solve: '- More help', attend: 'Ms. Okafor', times: 'Mondays' },
});

describe('to the state', () => {
  it('goes to the office that the parent names', () => {
    expect(ofKind(docOf(rich), 'recipient')[0]?.lines).toEqual([
      'Office for Special Education Mediation',
      '12 Example Plaza, Suite 4',
      'Sample City, CA 95998',
    ]);
    expect(textOf(rich)).toContain('Dear Office for Special Education Mediation:');
  });
  it('gives the person at the school a copy, once', () => {
    expect(notes(rich, 'cc:')).toEqual([
      'Dr. Joan Whitfield, Principal, Lincoln Elementary School',
      'Director of Special Education, Alder Creek Unified School District',
      'Teacher: Ms. Okafor',
    ]);
    const director = changed(rich, { school: { recipientTitle: 'sped-director', recipientName: '' } });
    expect(notes(director, 'cc:')[0]).toBe(
      'Director of Special Education, Alder Creek Unified School District',
    );
    expect(notes(director, 'cc:').filter((line) => line.startsWith('Director'))).toHaveLength(1);
  });
  it('says where the child goes to school, and keeps the way it was sent', () => {
    expect(textOf(rich)).toContain('The school district is Alder Creek Unified School District.');
    expect(textOf(changed(rich, { school: { district: '' } }))).toContain(
      'The school is Lincoln Elementary School. I request',
    );
    expect(ofKind(docOf(rich), 'delivery')[0]?.text).toBe('By email');
    expect(textOf(rich)).toContain('Student: Maya Rivera, born March 14, 2018');
  });
  it('needs the name of the office, and only then', () => {
    const schema = stepSchemas(Temporal.PlainDate.from('2026-12-16'), 'mediation').about;
    const nameless = richWith({ office: '' });
    expect(schema.safeParse(nameless.about).error?.issues[0]?.path).toEqual(['office']);
    expect(missingParts(nameless, 'mediation')).toEqual([{ step: 'about', field: 'office' }]);
    expect(textOf(nameless)).toContain('Dear (Name or title):');
    expect(missingParts(richWith({ office: '', to: 'district' }), 'mediation')).toEqual([]);
  });
});

describe('to the district', () => {
  it('goes to the person at the school, who gets no copy besides', () => {
    expect(textOf(min)).toContain('Dear Principal:');
    expect(notes(min, 'cc:')).toEqual([]);
    const district = richWith({ to: 'district' });
    expect(ofKind(docOf(district), 'recipient')[0]?.lines[0]).toBe('Dr. Joan Whitfield, Principal');
    expect(notes(district, 'cc:')).toHaveLength(2);
    expect(textOf(district)).toContain('if you agree to mediation');
  });
});

describe('what it holds', () => {
  it('the disagreement, what was tried and what would solve it', () => {
    const text = textOf(rich);
    expect(text).toContain('I request mediation under 34 CFR 300.506.');
    expect(text).toContain('The school says that Maya needs no more reading help.');
    const [tried, solved] = ofKind(docOf(rich), 'list').map((l) => l.items);
    expect(tried?.[0]).toBe('We met on November 12 and on December 3.');
    expect(solved).toEqual(['Reading help three times a week', 'A report on her progress every month']);
  });
  it('who should come and when; without times it asks for dates', () => {
    expect(textOf(rich)).toMatch(
      /I would also like these people to be there:\n\n- Dr\. Whitfield\n- Ms\. Okafor/,
    );
    expect(textOf(rich)).toContain('January 14, any time');
    expect(textOf(rich)).not.toContain('Please offer me some dates.');
    expect(textOf(min)).toContain('Please offer me some dates.');
    for (const answers of [rich, min])
      expect(textOf(answers)).toContain('someone take part who can make decisions for the school district');
  });
  it.each([
    ['with everything', rich],
    ['with the least', min],
  ])('keeps the right to a hearing, and threatens none, %s', (_, answers) => {
    expect(textOf(answers)).toContain('I do not give up my right to a due process hearing.');
    expect(textOf(answers)).toContain('mediation is voluntary for both sides');
    expect(textOf(answers)).toContain('Please tell me in writing, by December 30, 2026, if');
    expect(textOf(answers)).not.toMatch(/\d+ (?:school |business )?days|stay.put/i);
  });
  it('asks for an interpreter when the family needs one', () =>
    expect(textOf(rich)).toContain('I need an interpreter for meetings and calls'));
});
