import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maya } from '@/components/tracker/fixtures';
import { restore } from '@/lib/casefile/restore';
import { type CaseRecord, contactWays } from '@/lib/casefile/types';
import { deliveryMethods } from '@/lib/letter/choices';

const isoDate = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const id = fc.string({ minLength: 1, maxLength: 24 });
const log = fc.record({
  contacts: fc.array(
    fc.record({
      id,
      on: isoDate,
      who: text,
      how: fc.constantFrom(...contactWays),
      said: text,
      attachments: fc.array(text, { maxLength: 4 }),
    }),
    { maxLength: 6 },
  ),
  deliveries: fc.array(
    fc.record({
      id,
      what: text,
      on: isoDate,
      method: fc.constantFrom('' as const, ...deliveryMethods),
      proof: text,
    }),
    { maxLength: 4 },
  ),
  closedOn: fc.option(isoDate),
});
/** As a store or a file gives it back. */
const kept = (record: unknown) => restore({ cases: [JSON.parse(JSON.stringify(record))] });
const good: CaseRecord = {
  ...maya,
  contacts: [{ id: 'c', on: '2026-12-03', who: 'Ms. Diaz', how: 'email', said: 'a\nb', attachments: ['x'] }],
  deliveries: [{ id: 'request', what: '', on: '2026-11-30', method: 'hand', proof: 'Stamped' }],
  closedOn: '2026-12-09',
};

describe('the paper trail survives being kept', () => {
  test('whatever was written comes back as it was', () => {
    fc.assert(
      fc.property(log, (part) => {
        const record = { ...maya, ...part };
        expect(kept(record)).toEqual({ cases: [record], drafts: [], setAside: [] });
      }),
    );
  });

  test('a case from before there was a log gets an empty one and is open', () => {
    const { contacts, deliveries, closedOn, ...old } = good;
    expect(kept(old).cases).toEqual([{ ...good, contacts: [], deliveries: [], closedOn: null }]);
  });

  test.each([
    ['a way that is none', { contacts: [{ ...good.contacts[0], how: 'pigeon' }] }, 'other'],
    ['no way', { contacts: [{ ...good.contacts[0], how: undefined }] }, 'other'],
  ])('%s is kept as another way', (_, bad, how) => {
    expect(kept({ ...good, ...bad }).cases[0]?.contacts).toEqual([{ ...good.contacts[0], how }]);
  });

  test('a note or a proof without a real day is dropped alone; the rest of the case stays', () => {
    const bad = {
      contacts: [...good.contacts, { ...good.contacts[0], id: 'd', on: '2026-02-30' }, 'x', null],
      deliveries: [{ ...good.deliveries[0], on: '' }, ...good.deliveries],
    };
    expect(kept({ ...good, ...bad })).toEqual({ cases: [good], drafts: [], setAside: [] });
  });

  test('a day of closing that does not exist opens the case, and loses nothing', () => {
    expect(kept({ ...good, closedOn: 'yesterday' }).cases).toEqual([{ ...good, closedOn: null }]);
  });
});
