import { join } from '../../context';
import type { LetterBlock } from '../../document';
import { ownItems, ownWords } from '../../own-words';
import { languageLine } from '../../parts/next';
import { relation } from '../../parts/request';
import { oneEach, type ShortContext, shortLetter } from '../spec';
import { saidHow } from './fields';

/** The seven contents of the notice, in the order of 34 CFR 300.503(b)(1) to (7). */
const contents = ['action', 'why', 'basis', 'safeguards', 'help', 'options', 'factors'] as const;

const step = 'about';

/** Who said no, when and how; what was asked, point by point; what the parent heard. */
function whatHappened({ wording, gaps, tell, tellEach, text, date }: ShortContext): LetterBlock[] {
  const { asked, said } = wording.sentences;
  const who = text('who') || gaps.answer;
  const first = join(
    ' ',
    // "Mr. Kim, principal, told me": a name with a title after a comma takes one more.
    tell(/,./.test(who) ? 'refusedTitle' : 'refused', { on: date('refusedOn') ?? gaps.date, who }),
    ...tellEach('how', [text('how')]),
  );
  return [
    { step, id: 'heading', kind: 'heading', text: tell('heading') },
    { step, id: 'refused', kind: 'paragraph', text: first },
    ...ownItems('asked', text('asked') || gaps.answer, step, wording, asked),
    ...ownWords('said', text('said'), step, wording, said),
  ];
}

/**
 * Turns a spoken "no" into a written decision: asks for prior written notice with its seven contents (34 CFR 300.503).
 * The rule says "a reasonable time" and counts no days, so the day named is the parent's own.
 */
export const priorWrittenNotice = shortLetter({
  sentences: {
    heading: [],
    refused: ['on', 'who'],
    refusedTitle: ['on', 'who'],
    ...oneEach('how', saidHow),
    asked: ['words'],
    said: ['words'],
    nowHeading: [],
    ask: [],
    by: ['by'],
    contentsLead: [],
    ...oneEach('content', contents),
    correct: [],
  },
  body(ctx): LetterBlock[] {
    const { tell, tellEach, date, gaps } = ctx;
    return [
      { step: 'you', id: 'opening', kind: 'paragraph', text: relation(ctx) },
      ...whatHappened(ctx),
      { step, id: 'nowHeading', kind: 'heading', text: tell('nowHeading') },
      {
        step,
        id: 'ask',
        kind: 'paragraph',
        text: join(' ', tell('ask'), tell('by', { by: date('by') ?? gaps.date }), tell('contentsLead')),
      },
      { step, id: 'contents', kind: 'list', items: tellEach('content', contents) },
      { step, id: 'correct', kind: 'paragraph', text: tell('correct') },
      ...languageLine(ctx),
    ];
  },
});
