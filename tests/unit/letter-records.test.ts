/** What a request for education records must hold. */
import { describe, expect, it } from 'vitest';
import type { AboutAnswers } from '@/lib/letter/answers';
import { recordKinds } from '@/lib/letter/kinds/records/fields';
import { missingParts } from '@/lib/letter/missing';
import { changed } from './letter-help';
import { letterKind, soundLetter } from './letter-kind-help';

const kind = 'records';
const { rich, min, textOf, richWith } = letterKind(kind);
const withAbout = (about: AboutAnswers) => textOf(richWith(about));
const inState = (state: string) => textOf(changed(rich, { school: { state } }));
const text = textOf(rich);

soundLetter(kind, {
  copies: { way: 'copies', records: ['all'], format: 'paper', cost: 'no' },
  look: { way: 'look' },
});

describe('the full letter', () => {
  it('names the records, in the order of the form, then the parent’s own', () =>
    expect(text).toMatch(
      /these education records about Maya:\n\n- all evaluation.*\n- raw scores and test protocols, as far as the law allows\n(?:- .*\n)*- the video of November 12, 2026\n/,
    ));
  it('says how: a look, copies, of which kind, without a fee, and with whom', () => {
    expect(text).toContain('offer me a day and time to look at them, and give me copies.');
    expect(text).toContain('I would like electronic copies');
    expect(text).toContain('A fee would keep me from having the copies.');
    expect(text).toContain('look at the records with me, and I agree to it: Rosa Marín.');
  });
  it('names the meeting they are needed for', () =>
    expect(text).toContain(
      'We have a meeting on January 14, 2027. Please let me have the records some days before',
    ));
  it('asks who can explain them, and where others are kept', () => {
    expect(text).toContain('who can explain the records');
    expect(text).toContain('kept in another place');
  });
});

describe('by state', () => {
  it('California: five business days, by its own law', () => {
    expect(inState('CA')).toContain('five business days');
    expect(inState('CA')).toContain('California Education Code section 56504');
    expect(inState('CA')).not.toContain('45 days');
  });
  it.each(['TX', 'NY', ''])('"%s": 45 days at most, by federal law', (state) => {
    expect(inState(state)).toContain(
      'Federal law gives a school 45 days at most to let a parent see them (34 CFR 300.613).',
    );
    expect(inState(state)).not.toMatch(/California|business days/);
  });
});

describe('other answers', () => {
  it.each(recordKinds)('%s can be asked for alone', (id) =>
    expect(withAbout({ records: [id], other: '' })).toMatch(
      /I request (?:these education records about Maya: [^:\n]+\.|all education records that .*)\n/,
    ),
  );
  it('all others stand last in the list', () =>
    expect(withAbout({ records: ['all', 'grades'] })).toMatch(
      /- the video .*\n- all other education records/,
    ));
  it('copies only: no look, nobody to come along', () => {
    const copies = withAbout({ way: 'copies' });
    expect(copies).toContain('Please give me copies.');
    expect(copies).not.toMatch(/look at|Rosa/);
  });
  it('a look only: no word of copies or fees', () => {
    const look = withAbout({ way: 'look' });
    expect(look).toContain('Please offer me a day and time to look at them.');
    expect(look).not.toMatch(/copies|fee\b/);
  });
  it('without a meeting, they are wanted before any IEP meeting', () => {
    expect(textOf(min)).toContain('without unnecessary delay, and before any IEP meeting');
    expect(textOf(min)).toContain(
      'I request all education records that the school or the district keeps on Alex.',
    );
  });
  it('the fewest answers are enough and leave no hole', () => {});
  it('a needed answer that is missing is shown as such', () => {
    const text = withAbout({ records: [], other: '', way: '' });
    expect(text).toContain('these education records about Maya: (Your answer)');
    expect(text).toContain('How I would like to have them\n\n(Your answer)\n');
    expect(missingParts(changed(min, { about: { records: [] } }), kind)).toEqual([
      { step: 'about', field: 'records' },
    ]);
  });
});
