import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { restore } from '@/lib/casefile/restore';
import { blankAnswers } from '@/lib/letter/answers';

const good = {
  id: 'a1',
  childName: 'Maya',
  schoolName: 'Lincoln Elementary School',
  state: 'CA',
  kind: 'iep-evaluation',
  method: 'hand',
  letterDate: '2026-11-29',
  events: [{ type: 'request-received', on: '2026-11-30' }],
  schoolCalendar: { breaks: [{ first: '2026-12-21', last: '2027-01-03' }] },
  consentNote: '',
  contacts: [],
  deliveries: [],
  closedOn: null,
  calendarCount: 0,
  createdAt: '2026-11-30T10:00:00.000Z',
  updatedAt: '2026-11-30T10:00:00.000Z',
};
const caseOf = (part: object) => restore({ cases: [{ ...good, ...part }] });

describe('restore', () => {
  test('a good record comes back as it was', () => {
    expect(restore({ cases: [good], drafts: [] })).toEqual({ cases: [good], drafts: [], setAside: [] });
  });

  test('never throws, and every row is either read or set aside', () => {
    const rowLike = fc.oneof(
      fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true, withObjectString: true }),
      fc.record(Object.fromEntries(Object.keys(good).map((key) => [key, fc.anything()])), {
        requiredKeys: [],
      }),
      fc.record({ kind: fc.constant('iep-evaluation'), answers: fc.object(), rev: fc.anything() }),
    );
    fc.assert(
      fc.property(fc.array(rowLike), fc.array(rowLike), (cases, drafts) => {
        const read = restore({ cases, drafts });
        expect(read.cases.length + read.drafts.length + read.setAside.length).toBe(
          cases.length + drafts.length,
        );
        for (const c of read.cases) expect(c.events.some((e) => e.type === 'request-received')).toBe(true);
        // What was repaired once needs no second repair.
        expect(restore(read).setAside).toEqual([]);
        expect(restore(read).cases).toEqual(read.cases);
      }),
      { numRuns: 500 },
    );
    fc.assert(fc.property(fc.anything(), (raw) => void restore(raw)));
  });

  test('also an object that throws when it is touched is set aside', () => {
    const trap = new Proxy(
      {},
      {
        get() {
          throw new Error('no');
        },
        ownKeys() {
          throw new Error('no');
        },
      },
    );
    expect(restore({ cases: [trap] }).setAside).toHaveLength(1);
    expect(() => restore(trap)).not.toThrow();
  });

  test.each([
    ['a state that is none', { state: 'ZZ' }, { state: '' }],
    ['a method that is none', { method: 'pigeon' }, { method: '' }],
    ['a letter date that does not exist', { letterDate: '2026-02-30' }, { letterDate: null }],
    ['a name that is no text', { childName: 7 }, { childName: '' }],
    [
      'a break that ends before it starts',
      { schoolCalendar: { breaks: [{ first: '2027-01-03', last: '2026-12-21' }] } },
      { schoolCalendar: { breaks: [] } },
    ],
    [
      'an event that does not exist',
      { events: [...good.events, { type: 'plan-received', on: '2026-13-01' }, 'x'] },
      { events: good.events },
    ],
  ])('repairs %s', (_, bad, mended) => {
    expect(caseOf(bad).cases).toEqual([{ ...good, ...mended }]);
  });

  test.each([
    ['no day received', { events: [] }],
    ['a day received that does not exist', { events: [{ type: 'request-received', on: '2026-02-29' }] }],
    ['no id', { id: undefined }],
  ])('sets aside a record with %s, with its raw form', (_, bad) => {
    const { cases, setAside } = caseOf(bad);
    expect(cases).toEqual([]);
    expect(setAside[0]).toMatchObject({ table: 'cases', raw: { childName: 'Maya' } });
  });

  test('an old draft gets the shape of today’s form, its words untouched', () => {
    const answers = {
      child: { firstName: 'Maya', birth: { month: '2' } },
      concerns: { areas: ['reading', 'gone'], atSchool: 'x'.repeat(20_000) },
      old: { step: 'gone' },
    };
    const { drafts } = restore({ drafts: [{ kind: 'iep-evaluation', answers, rev: 3, updatedAt: 'x' }] });
    const blank = blankAnswers();
    expect(drafts[0]).toMatchObject({ rev: 3, tab: '' });
    expect(drafts[0]?.answers).toEqual({
      ...blank,
      child: { ...blank.child, firstName: 'Maya', birth: { month: '2', day: '', year: '' } },
      concerns: { ...blank.concerns, areas: ['reading'], atSchool: 'x'.repeat(20_000) },
    });
  });

  describe('what was changed by hand', () => {
    const kept = { kind: 'iep-evaluation', answers: {}, rev: 3, updatedAt: 'x', tab: 't' };
    const draftOf = (part: object) => restore({ drafts: [{ ...kept, ...part }] }).drafts[0];
    const edits = {
      consent: { from: 'Ours.', text: 'Mine.\n\nAlso mine.', child: 'Maya' },
      thanks: { from: 'a', text: '' },
    };
    const drawn = { way: 'drawn', paths: 'M1 2L3 4', width: 300, height: 120 };

    test('comes back as it was', () => {
      for (const signature of [{ way: 'print' }, { way: 'typed' }, drawn, { ...drawn, paths: '' }])
        expect(draftOf({ edits, signature })).toMatchObject({ edits, signature });
    });

    test('is not there in a draft of before', () => {
      expect(Object.keys(draftOf({}) ?? {}).sort()).toEqual(['answers', 'kind', 'rev', 'tab', 'updatedAt']);
    });

    test('words outlive the loss of what they were written over', () => {
      expect(draftOf({ edits: { ...edits, consent: { text: 'Mine.' } } })?.edits).toEqual({
        ...edits,
        consent: { from: '', text: 'Mine.' },
      });
    });

    test.each([null, 7, 'x', [], [edits.consent], { consent: 'Mine.' }, { consent: { from: 'a', text: 3 } }])(
      'damaged edits are left out: %j',
      (bad) => {
        const read = restore({ drafts: [{ ...kept, edits: bad }] });
        expect(read.drafts[0]).not.toHaveProperty('edits');
        expect(read.setAside).toEqual([]);
      },
    );

    test.each([
      null,
      'typed',
      { way: 'stamped' },
      { way: 'drawn' },
      { ...drawn, paths: 'M0 0L1 1"/><script>' },
      { ...drawn, width: 0 },
      { ...drawn, height: Number.NaN },
    ])('a damaged signature is one by hand: %j', (bad) => {
      const draft = draftOf({ edits, signature: bad });
      expect(draft).not.toHaveProperty('signature');
      expect(draft?.edits).toEqual(edits);
    });

    test('whatever stands there, the draft is read', () => {
      fc.assert(
        fc.property(fc.anything(), fc.anything(), (a, b) => {
          expect(draftOf({ edits: a, signature: b })?.kind).toBe('iep-evaluation');
        }),
      );
    });
  });
});
