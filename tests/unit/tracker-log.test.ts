import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { due, maya } from '@/components/tracker/fixtures';
import {
  checkContact,
  checkDelivery,
  checkRequestProof,
  contactForm,
  deliveryForm,
  deliveryRows,
  inDateOrder,
  logLimits,
  newestFirst,
  requestProofId,
  withItem,
  withoutItem,
} from '@/components/tracker/log/log-form';
import { nextDate, startOf, summaryRows } from '@/components/tracker/summary/summary-rows';
import type { CaseRecord, Contact } from '@/lib/casefile/types';
import { Temporal } from '@/lib/dates/temporal';

const today = Temporal.PlainDate.from('2026-12-10');
const note: Contact = {
  id: 'n1',
  on: '2026-12-03',
  who: 'Ms. Diaz, front office',
  how: 'phone',
  said: 'I asked for the date.',
  attachments: ['Photo', 'Email'],
};
const typed = contactForm(note, today);
const parts = (month: string, day: string, year: string) => ({ month, day, year });

describe('order', () => {
  const list = [
    { id: 'a', on: '2026-12-03' },
    { id: 'b', on: '2027-01-02' },
    { id: 'c', on: '2026-12-03' },
    { id: 'd', on: '2026-11-30' },
  ];
  test('by day; notes of one day in the order they were written', () => {
    expect(inDateOrder(list).map((i) => i.id)).toEqual(['d', 'a', 'c', 'b']);
    expect(newestFirst(list).map((i) => i.id)).toEqual(['b', 'c', 'a', 'd']);
  });
  test('loses nothing and leaves the list it was given alone', () => {
    const days = fc.array(
      fc.record({ id: fc.nat(), on: fc.constantFrom('2026-01-31', '2026-02-01', '2025-12-31') }),
    );
    fc.assert(
      fc.property(days, (given) => {
        const before = [...given];
        const sorted = newestFirst(given);
        expect(given).toEqual(before);
        expect(new Set(sorted)).toEqual(new Set(given));
        expect(sorted.map((i) => i.on)).toEqual(
          given
            .map((i) => i.on)
            .sort()
            .reverse(),
        );
      }),
    );
  });
});

describe('changes', () => {
  test('a changed note keeps its place; one that was removed meanwhile comes back at the end', () => {
    const other = { ...note, id: 'n2' };
    const changed = { ...note, said: 'More.' };
    expect(withItem([note, other], changed)).toEqual([changed, other]);
    expect(withItem([other], changed)).toEqual([other, changed]);
    expect(withoutItem([note, other], 'n1')).toEqual([other]);
    expect(withoutItem([note], 'gone')).toEqual([note]);
  });
});

describe('a note', () => {
  const errorsOf = (change: Partial<typeof typed>) => checkContact({ ...typed, ...change }, today).errors;

  test('comes back from its form as it was', () => {
    const { id, ...rest } = note;
    expect(checkContact(typed, today)).toEqual({ errors: {}, ready: rest });
  });
  test('a new one starts with today and lacks the rest', () => {
    const { errors, ready } = checkContact(contactForm(null, today), today);
    expect(errors).toEqual({ how: 'required', who: 'required', said: 'required' });
    expect(ready).toBeNull();
  });
  test.each([
    [parts('', '', ''), 'required'],
    [parts('2', '30', '2026'), 'date'],
    [parts('12', '11', '2026'), 'too-late'],
    [parts('12', '9', '2016'), 'too-early'],
    [parts('12', '9', '1926'), 'too-early'],
  ])('day %o: %s', (on, code) => expect(errorsOf({ on })).toEqual({ on: code }));
  test.each([parts('12', '10', '2026'), parts('12', '10', '2016'), parts('2', '29', '2024')])(
    'day %o is fine',
    (on) => expect(errorsOf({ on })).toEqual({}),
  );
  test('the longest texts are taken, one more is refused, and blanks are nothing', () => {
    expect(errorsOf({ who: 'x'.repeat(logLimits.who), said: 'y'.repeat(logLimits.said) })).toEqual({});
    expect(errorsOf({ who: 'x'.repeat(logLimits.who + 1) })).toEqual({ who: 'too-long' });
    expect(errorsOf({ said: 'y'.repeat(logLimits.said + 1) })).toEqual({ said: 'too-long' });
    expect(errorsOf({ papers: 'z'.repeat(logLimits.papers + 1) })).toEqual({ papers: 'too-long' });
    expect(errorsOf({ who: ' \u200B ', said: '\n\t' })).toEqual({ who: 'required', said: 'required' });
  });
  test('papers are one a line, without blank lines and repeats; hidden characters go', () => {
    const { ready } = checkContact(
      { ...typed, who: '\u202EMs. Diaz', papers: ' Photo \n\n\nEmail\r\nPhoto\n' },
      today,
    );
    expect(ready).toMatchObject({ who: 'Ms. Diaz', attachments: ['Photo', 'Email'] });
  });
});

describe('what the school was given', () => {
  const second = { id: 'd1', what: 'A second letter', on: '2026-12-08', method: 'mail' as const, proof: '' };
  const first = { ...second, id: 'd2', what: 'The plan', on: '2026-12-01' };
  const withProof: CaseRecord = {
    ...maya,
    deliveries: [
      second,
      first,
      { id: requestProofId, what: 'old', on: '2020-01-01', method: 'fax', proof: 'Stamped' },
    ],
  };

  test('the request letter comes first, also before any proof; its day and way are the case’s own', () => {
    expect(deliveryRows(maya)).toEqual([
      { id: requestProofId, what: '', on: '2026-11-30', method: 'hand', proof: '' },
    ]);
    const rows = deliveryRows(withProof);
    expect(rows.map((r) => r.id)).toEqual([requestProofId, 'd2', 'd1']);
    expect(rows[0]).toMatchObject({ on: '2026-11-30', method: 'hand', proof: 'Stamped' });
  });
  test('of the request letter only the proof is asked, and it is needed', () => {
    const [request] = deliveryRows(maya);
    if (!request) throw new Error('no first row');
    const form = deliveryForm(request);
    expect(checkRequestProof(form, request).errors).toEqual({ proof: 'required' });
    expect(checkRequestProof({ ...form, proof: 'p'.repeat(301) }, request).errors).toEqual({
      proof: 'too-long',
    });
    expect(checkRequestProof({ ...form, proof: ' 9400 ' }, request).ready).toEqual({
      what: '',
      on: '2026-11-30',
      method: 'hand',
      proof: '9400',
    });
  });
  test('another letter needs its name and its day; how and the proof may come later', () => {
    expect(checkDelivery(deliveryForm(null), today).errors).toEqual({ what: 'required', on: 'required' });
    const { id, ...rest } = { ...second, method: '' as const };
    expect(checkDelivery(deliveryForm({ id, ...rest }), today)).toEqual({ errors: {}, ready: rest });
  });
});

describe('the summary', () => {
  const on = today.toString();
  const list = [
    due('response', '2026-12-15', on, { basis: 'state-law', citation: 'X' }),
    due('thirty-day', '2026-12-30', on),
    due('evaluation', null, on),
  ];
  test('steps by date, those without one last', () => {
    expect(summaryRows(maya, list).map((r) => [r.event ?? r.milestone, r.on, r.status])).toEqual([
      ['request-received', '2026-11-30', 'done'],
      ['response', '2026-12-15', 'upcoming'],
      ['thirty-day', '2026-12-30', 'upcoming'],
      ['evaluation', null, 'waiting'],
    ]);
  });
  test('what was done in time stands by its own day alone; what was done after its date keeps both', () => {
    const answered: CaseRecord = {
      ...maya,
      events: [...maya.events, { type: 'plan-received', on: '2026-12-20' }],
    };
    const done = [
      due('response', '2026-12-15', '2026-12-21', { status: 'done-late' }),
      due('thirty-day', '2026-12-30', '2026-12-21', { status: 'done' }),
    ];
    expect(summaryRows(answered, done).map((r) => [r.event ?? r.milestone, r.status])).toEqual([
      ['request-received', 'done'],
      ['response', 'done-late'],
      ['plan-received', 'done'],
    ]);
  });
  test('a date that is not known yet is not called one that may move', () => {
    const waiting = due('evaluation', null, on, { estimate: true });
    expect(summaryRows(maya, [waiting]).at(-1)?.estimate).toBe(false);
  });
  test('the next date is the nearest that is not behind us', () => {
    expect(nextDate(list)?.id).toBe('response');
    expect(nextDate([due('response', '2026-12-09', on), due('thirty-day', on, on)])?.id).toBe('thirty-day');
    expect(nextDate([due('response', '2026-12-09', on, { status: 'overdue' })])).toBeNull();
    expect(nextDate([due('thirty-day', '2026-12-30', on, { status: 'done' })])).toBeNull();
  });
  test('a long note is cut between words, and never through a character', () => {
    expect(startOf('short\nand sweet', 20)).toBe('short and sweet');
    expect(startOf('one two three four', 12)).toBe('one two…');
    expect(startOf(`${'x'.repeat(9)}😀`, 10)).toBe(`${'x'.repeat(9)}…`);
  });
});
