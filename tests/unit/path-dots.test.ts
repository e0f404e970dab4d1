import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dotsOf } from '@/components/path/dots';
import { type LabelWish, placeLabels } from '@/components/path/place-labels';
import { Temporal } from '@/lib/dates/temporal';

const received = Temporal.PlainDate.from('2026-11-30');
const on = (day: number) => received.add({ days: day });
const kinds = (today: number, law?: { day: number; overdue: boolean }, stopped?: number) =>
  dotsOf({
    receivedOn: received,
    today: on(today),
    law: law && { due: on(law.day), overdue: law.overdue },
    stoppedOn: stopped === undefined ? undefined : on(stopped),
  });

describe('the thirty dots', () => {
  test('always thirty; every day before today is full, today is now, later days are ahead', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (today) => {
        const { thirty, late } = kinds(today);
        expect(thirty).toHaveLength(30);
        expect(late).toEqual([]);
        expect(thirty.filter((d) => d.kind === 'now').map((d) => d.day)).toEqual(
          today >= 1 && today <= 30 ? [today] : [],
        );
        for (const dot of thirty) {
          expect(dot.walked).toBe(dot.day <= today);
          if (dot.day < today && dot.day < 30) expect(dot.kind).toBe('full');
          if (dot.day > today && dot.day < 30) expect(dot.kind).toBe('ahead');
        }
      }),
    );
  });

  test('day 30 carries the flag, but today wins over it', () => {
    expect(kinds(29).thirty[29]?.kind).toBe('flag');
    expect(kinds(30).thirty[29]?.kind).toBe('now');
    expect(kinds(31).thirty[29]?.kind).toBe('flag');
  });

  test('a passed 30-day date without a law never turns brick', () => {
    const { thirty, late } = kinds(40);
    expect([...thirty, ...late].some((d) => d.kind === 'late')).toBe(false);
  });

  test('California, day 17: day 16 is late, today is now', () => {
    const { thirty } = kinds(17, { day: 15, overdue: true });
    expect(thirty.slice(13, 18).map((d) => d.kind)).toEqual(['full', 'flagopen', 'late', 'now', 'ahead']);
    expect(kinds(17, { day: 15, overdue: false }).thirty[15]?.kind).toBe('full');
  });

  test('at most ten late days, also across the thirtieth', () => {
    for (const [law, today] of [
      [15, 60],
      [25, 60],
      [30, 90],
    ] as const) {
      const { thirty, late } = kinds(today, { day: law, overdue: true });
      expect([...thirty, ...late].filter((d) => d.kind === 'late').length).toBeLessThanOrEqual(10);
      expect(thirty[29]?.kind).toBe('flag');
    }
    expect(kinds(32, { day: 30, overdue: true }).late.map((d) => d.day)).toEqual([31, 32]);
  });

  test('the count stops on the day the school answered', () => {
    const { thirty } = kinds(25, { day: 15, overdue: false }, 11);
    expect(thirty[10]?.kind).toBe('done');
    expect(thirty[11]).toMatchObject({ kind: 'ahead', walked: false });
  });
});

describe('words under a row of dots', () => {
  const row = (today: number, law: number, first = 1): LabelWish[] => {
    const wishes: (LabelWish & { day: number })[] = [];
    const add = (day: number, texts: string[], tone: LabelWish['tone'], giveUp: LabelWish['giveUp']) => {
      if (day >= first && day < first + 10 && !wishes.some((w) => w.day === day))
        wishes.push({ day, col: day - first + 1, texts, tone, giveUp });
    };
    add(today, ['Today'], 'today', 0);
    add(30, ['Dec 30'], 'strong', 1);
    add(law, ['Dec 15: Massachusetts', 'Dec 15'], 'strong', 2);
    add(first, ['Dec 11'], 'plain', 3);
    return wishes;
  };

  test('today is always said, for every day of the row and every law’s day', () => {
    for (const first of [1, 11, 21])
      for (let today = first; today < first + 10; today++)
        for (let law = first; law < first + 10; law++) {
          const labels = placeLabels(row(today, law, first));
          expect(labels.filter((l) => l.tone === 'today')).toHaveLength(1);
          expect(new Set(labels.map((l) => l.col)).size).toBe(labels.length);
        }
  });

  test('the row’s first date gives way to today beside it', () => {
    expect(placeLabels(row(2, 40)).map((l) => l.text)).toEqual(['Today', 'Dec 11']);
    expect(placeLabels(row(1, 40))).toEqual([{ col: 1, text: 'Today', tone: 'today', at: 'start' }]);
  });

  test('a long name is shortened before it is dropped', () => {
    expect(placeLabels(row(29, 28, 21)).map((l) => l.text)).not.toContain('Dec 15: Massachusetts');
    expect(placeLabels(row(14, 15, 11)).map((l) => l.text)).toContain('Dec 15: Massachusetts');
  });
});
