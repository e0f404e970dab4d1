/** What a request for an extra IEP meeting must hold. */
import { describe, expect, it } from 'vitest';
import type { AboutAnswers } from '@/lib/letter/answers';
import { guests, urgencies, ways } from '@/lib/letter/kinds/iep-meeting/fields';
import { changed } from './letter-help';
import { letterKind, soundLetter } from './letter-kind-help';

const kind = 'iep-meeting';
const { rich, min, textOf, richWith } = letterKind(kind);
const withAbout = (about: AboutAnswers) => textOf(richWith(about));
const inState = (state: string) => textOf(changed(rich, { school: { state } }));
const text = textOf(rich);

soundLetter(kind, { bare: { urgent: ['safety'], facts: '', times: '', way: '', invite: [], bring: '' } });

describe('the full letter', () => {
  it('asks for the meeting to review the IEP', () =>
    expect(text).toContain('I request a meeting of the IEP team to review her IEP.'));
  it('gives the reasons in the parent’s words, and why it cannot wait', () => {
    expect(text).toContain('She was sent home three times in November.');
    expect(text).toContain(
      'for these reasons:\n\n- She is missing days or parts of days of school.\n- She has been suspended or sent home.',
    );
    expect(text).toContain('Dates and facts: November 4, 12 and 20, 2026.');
  });
  it('sets an agenda and offers times and a way to meet', () => {
    expect(text).toContain('- reading goals\n- what to do when she is upset\n- transport');
    expect(text).toContain('- Tuesday, January 5, after 2 pm\n- Thursday, January 7, before noon');
    expect(text).toContain('I would like to meet by video.');
  });
  it('says who should come and whom the parent brings', () => {
    expect(text).toContain('a person who can commit the district’s resources; and the school psychologist.');
    expect(text).toContain('I plan to bring: Rosa Marín, her reading tutor.');
    expect(text).toContain('34 CFR 300.321(a)(6)');
  });
  it('asks for drafts before the meeting, and for reasons in writing if there is none', () => {
    expect(text).toContain('drafts, reports and progress data a few days before we meet');
    expect(text).toContain('prior written notice with your reasons (34 CFR 300.503)');
  });
  it('asks for an interpreter where one is wanted', () => expect(text).toContain('I need an interpreter'));
  it('never relies on the word emergency or on a hearing', () =>
    expect(text).not.toMatch(/emergency|expedited|hearing/i));
});

describe('by state', () => {
  it('California: 30 days, by its own law', () =>
    expect(inState('CA')).toMatch(/within 30 days .*California Education Code section 56343\.5/));
  it.each(['TX', 'NY', 'IL', 'OH'])('%s: no number of days', (state) =>
    expect(inState(state)).not.toMatch(/\b\d+ (?:\w+ )?days\b|California Education/),
  );
  it('says the name of the team there', () => {
    expect(inState('TX')).toContain('a meeting of the ARD committee to review her IEP');
    expect(inState('NY')).toContain('a meeting of the Committee on Special Education');
    expect(inState('')).toContain('I request an IEP team meeting to review her IEP.');
  });
});

describe('other answers', () => {
  it.each(urgencies)('urgent, %s: one reason runs on', (id) =>
    expect(withAbout({ urgent: [id] })).toMatch(/This cannot wait for the yearly review\. [A-Z][^.\n]+\.\n/),
  );
  it.each(guests)('%s can be asked for alone', (id) =>
    expect(withAbout({ invite: [id], bring: '' })).toMatch(/these people come too: [^.;\n]+\.\n/),
  );
  it.each(ways)('%s has words', (way) =>
    expect(withAbout({ way })).toMatch(/I would like to meet (?:in|by) /),
  );
  it('an id that no form offers is left out', () =>
    expect(withAbout({ urgent: ['gone'], invite: ['gone'], way: 'gone' })).not.toMatch(
      /gone|cannot wait|come too/,
    ));
  it('the child is spoken of as chosen', () => {
    const as = (pronoun: 'he' | 'they' | 'name') => textOf(changed(rich, { child: { pronoun } }));
    expect(as('he')).toContain('- He has been suspended');
    expect(as('they')).toContain('- They have been suspended');
    expect(as('name')).toContain('- Maya has been suspended');
  });
  it('the fewest answers are enough and leave no hole', () => {
    expect(textOf(min)).toContain('Please offer me a few days and times.');
    expect(textOf(min)).toContain('Please put this on the agenda: a health plan.');
  });
  it('a needed answer that is missing is shown as such', () => {
    const text = withAbout({ reasons: '', agenda: ' ', by: { month: '', day: '', year: '' } });
    for (const gap of ['\n(Your answer)', 'agenda: (Your answer)', 'by (Date)']) expect(text).toContain(gap);
  });
});
