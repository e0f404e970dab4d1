/** What a request for a 504 evaluation and plan must hold. */
import { describe, expect, it } from 'vitest';
import type { AboutAnswers } from '@/lib/letter/answers';
import { activities } from '@/lib/letter/kinds/504-evaluation/fields';
import { missingParts } from '@/lib/letter/missing';
import { changed, ofKind } from './letter-help';
import { letterKind, soundLetter } from './letter-kind-help';

const kind = '504-evaluation';
const { rich, min, docOf, textOf, richWith } = letterKind(kind);
const withAbout = (about: AboutAnswers) => textOf(richWith(about));
const text = textOf(rich);

soundLetter(kind, { suspected: { known: 'suspected', activities: ['body'], helps: '', papers: [] } });

describe('the full letter', () => {
  it('goes to the 504 coordinator, with copies to the others', () => {
    expect(text).toContain('Dr. Joan Whitfield, Section 504 Coordinator');
    const [copies] = ofKind(docOf(rich), 'notes').filter((n) => n.label === 'cc:');
    expect(copies?.items).toEqual(['Principal', 'Teacher: Ms. Okafor']);
  });
  it('names child, birth date, school and grade', () => {
    expect(text).toContain('Student: Maya Rivera, born March 14, 2018');
    expect(text).toContain('Lincoln Elementary School, third grade');
  });
  it('asks for the evaluation and, if eligible, the plan', () => {
    expect(text).toContain('I request an evaluation of Maya under Section 504 of the Rehabilitation Act');
    expect(text).toContain('If she is eligible, please write a 504 plan with me.');
  });
  it('cannot be taken as the answer to a request under IDEA', () =>
    expect(text).toContain('does not replace or take back any request for an evaluation under IDEA'));
  it('names the impairment, what it limits, how it shows and what helps', () => {
    expect(text).toContain('found that Maya has this condition: ADHD.');
    expect(text).toContain(
      'limits her in these major life activities: concentrating; learning; and tasks done with the hands',
    );
    expect(text).toContain('This is how it shows at school: She leaves most tests half done.');
    expect(text).toContain('- more time on tests\n- a seat near the teacher\n- short breaks');
  });
  it('asks for an answer in writing by the parent’s own day and calls no number law', () => {
    expect(text).toContain('Please answer in writing by December 30, 2026.');
    expect(text).not.toMatch(/\b\d+ (?:\w+ )?days\b/);
  });
  it('asks for the rights notice, a meeting, who carries it out, and how to challenge a no', () => {
    expect(text).toContain('the notice of parents’ rights under Section 504');
    expect(text).toContain('when we can meet');
    expect(text).toContain('who will carry it out');
    expect(text).toContain('how I can challenge the decision (34 CFR 104.36)');
  });
  it('lists the papers', () => {
    const [papers] = ofKind(docOf(rich), 'notes');
    expect(papers?.items).toEqual(['Letter from a doctor', 'Report card', 'Health plan']);
    expect(text).toContain('I enclose copies');
  });
});

describe('other answers', () => {
  it('a suspicion is called one, and does not wait for a diagnosis', () => {
    const suspected = withAbout({ known: 'suspected' });
    expect(suspected).toContain('I suspect that Maya has this condition: ADHD. Please do not wait');
    expect(suspected).not.toContain('professional has found');
  });
  it.each(activities)('%s has words', (id) =>
    expect(withAbout({ activities: [id] })).toMatch(/in this major life activity: [a-z][^.]+\./),
  );
  it('the child is spoken of as chosen', () => {
    const as = (pronoun: 'he' | 'they' | 'name') => textOf(changed(rich, { child: { pronoun } }));
    expect(as('he')).toContain('If he is eligible');
    expect(as('they')).toContain('If they are eligible');
    expect(as('name')).toContain('limits Maya in these');
  });
  it('the fewest answers are enough and leave no hole', () => {
    expect(textOf(min)).not.toMatch(/of what helps|I enclose/);
  });
  it('no activity is a missing answer', () =>
    expect(missingParts(changed(min, { about: { activities: [] } }), kind)).toEqual([
      { step: 'about', field: 'activities' },
    ]));
  it('a needed answer that is missing is shown as such', () => {
    const text = withAbout({ impairment: '', activities: [], shows: '' });
    for (const before of ['this condition:', 'major life activities:', 'shows at school:'])
      expect(text).toContain(`${before} (Your answer)`);
  });
});
