import { describe, expect, it } from 'vitest';
import { changed, ofKind } from './letter-help';
import { letterKind, soundLetter } from './letter-kind-help';

const { rich, min, docOf, textOf, richWith, notes } = letterKind('independent-evaluation');

soundLetter('independent-evaluation', {
  'with one area and no reason': { areas: ['autism'], otherArea: '', reasons: '' },
  'with an area of the parent’s own': { areas: [], copy: [] },
  'with one reason': { reasons: 'It left out speech' },
});

describe('the disagreement', () => {
  it.each([
    ['several areas', rich, 'in these areas: reading; speech and language; and memory.'],
    ['one area', richWith({ areas: ['math'], otherArea: '' }), 'in this area: math.'],
    ['an own area', richWith({ areas: [] }), 'in this area: memory.'],
  ])('names the date and %s', (_, answers, words) =>
    expect(textOf(answers)).toContain(
      `I disagree with the school’s evaluation of Maya dated December 1, 2026 ${words}`,
    ),
  );
  it('is with the whole evaluation where no area is named', () => {
    expect(textOf(min)).toContain('I disagree with the school’s evaluation of Alex dated December 1, 2026.');
    expect(textOf(min)).toContain('all the areas that the school’s evaluation covered');
  });
  it('leaves out an area that is not known', () =>
    expect(textOf(richWith({ areas: ['astronomy', 'math'], otherArea: '' }))).toContain(
      'in this area: math.',
    ));
});

describe('the request', () => {
  it.each([
    ['with everything', rich],
    ['with the least', min],
  ])('is for an evaluation at public expense under the rule, %s', (_, answers) => {
    const text = textOf(answers);
    expect(text).toMatch(
      /I request an independent educational evaluation \(IEE\) of \w+ at public expense, under 34 CFR 300\.502\./,
    );
    expect(text).toContain('file for a due process hearing');
    expect(text).toContain('without unnecessary delay (34 CFR 300.502(b)(2))');
    expect(text).toContain('please consider its results');
    expect(ofKind(docOf(answers), 'subject')[0]?.lines[0]).toContain('at public expense');
  });
  it('asks for criteria, examiners and the steps', () =>
    expect(ofKind(docOf(min), 'list').at(-1)?.items).toEqual([
      'the school district’s criteria for independent evaluations, with any limits on cost',
      'a list of independent examiners who meet them',
      'the steps to set up the evaluation and have it paid for',
    ]));
  it('asks by a day of the parent’s own and claims no number of days, in any state', () => {
    for (const state of ['CA', 'TX', 'NY']) {
      const text = textOf(changed(rich, { school: { state } }));
      expect(text).toContain(
        'Please tell me in writing, by December 30, 2026, which of the two you will do.',
      );
      expect(text).not.toMatch(/\d+ (?:school |business )?days/);
    }
  });
});

describe('reasons', () => {
  it('are given as a list', () => {
    expect(ofKind(docOf(rich), 'list')[0]?.items).toHaveLength(2);
    expect(textOf(rich)).not.toContain('does not require me to give them');
  });
  it('need not be given', () =>
    expect(textOf(min)).toContain(
      'You may ask for my reasons. The rule does not require me to give them (34 CFR 300.502(b)(4)).',
    ));
});

it('lists what goes with it', () => {
  expect(notes(rich, 'Enclosures:')).toEqual([
    'Copy of the school’s evaluation report',
    'My notes on the report',
  ]);
  expect(notes(min, 'Enclosures:')).toEqual([]);
});
