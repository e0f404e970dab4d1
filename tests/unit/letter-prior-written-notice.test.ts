/** What a request for prior written notice must hold. */
import { describe, expect, it } from 'vitest';
import type { AboutAnswers } from '@/lib/letter/answers';
import { saidHow } from '@/lib/letter/kinds/prior-written-notice/fields';
import { changed, ofKind } from './letter-help';
import { letterKind, soundLetter } from './letter-kind-help';

const kind = 'prior-written-notice';
const { rich, min, docOf, textOf, richWith } = letterKind(kind);
const withAbout = (about: AboutAnswers) => textOf(richWith(about));
const inState = (state: string) => textOf(changed(rich, { school: { state } }));
const text = textOf(rich);

soundLetter(kind, { phone: { how: 'phone', said: '', who: 'the nurse' } });

describe('the full letter', () => {
  it('says who said no, when and how', () =>
    expect(text).toContain(
      'On December 3, 2026, Mr. Daniel Kim, assistant principal, told me that the school says no to what I had asked for. This was at a meeting.',
    ));
  it('names exactly what was asked, point by point, and what was heard', () => {
    expect(text).toContain(
      'This is what I had asked for:\n\n- Speech therapy twice a week\n- A reading program by a trained teacher',
    );
    expect(text).toContain('as I understood it: Mr. Kim said that there is no staff for it this year.');
  });
  it('asks for prior written notice by the rule’s name', () =>
    expect(text).toContain('Please give me prior written notice of this decision under 34 CFR 300.503.'));
  it('lists the seven contents', () => {
    const lists = ofKind(docOf(rich), 'list');
    const seven = lists.at(-1)?.items ?? [];
    expect(seven).toHaveLength(7);
    const about = [
      /refuses to do/,
      /^why/,
      /evaluation.*record or report/,
      /safeguards/,
      /help/,
      /options.*rejected/,
      /factors/,
    ];
    for (const [i, part] of about.entries()) expect(seven[i]).toMatch(part);
  });
  it('asks to be corrected in writing', () =>
    expect(text).toContain('If this is not what you decided, please correct me in writing.'));
  it('goes to a copy of the director', () =>
    expect(
      ofKind(docOf(changed(rich, { school: { recipientTitle: 'principal' } })), 'notes')[0]?.items[0],
    ).toMatch(/^Director of Special Education/));
  it.each(['CA', 'TX', 'NY', ''])('names the parent’s own day and no number of days: state "%s"', (state) => {
    expect(inState(state)).toContain('Please send it by December 23, 2026.');
    expect(inState(state)).not.toMatch(/\b(?:\d+|ten) (?:\w+ )?days\b/);
  });
});

describe('other answers', () => {
  it.each(saidHow)('%s has words', (how) =>
    expect(withAbout({ how })).toMatch(/asked for\. This was [^.]+\.\n/),
  );
  it('a person without a title takes no comma, and one point runs on', () => {
    const text = textOf(min);
    expect(text).toContain('On December 1, 2026, the principal told me that the school says no');
    expect(text).toContain('This is what I had asked for: an evaluation of Alex for special education.');
  });
  it('the fewest answers are enough and leave no hole', () => {
    expect(textOf(min)).not.toContain('as I understood it');
  });
  it('a needed answer that is missing is shown as such', () => {
    const none = { month: '', day: '', year: '' };
    const text = withAbout({ who: '', asked: '', refusedOn: none, by: none, how: '' });
    for (const gap of ['On (Date), (Your answer) told me', 'asked for: (Your answer)', 'send it by (Date).'])
      expect(text).toContain(gap);
  });
});
