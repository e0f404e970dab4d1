import { join, series } from '../../context';
import type { LetterBlock } from '../../document';
import { ownItems, ownWords } from '../../own-words';
import { languageLine } from '../../parts/next';
import { relation } from '../../parts/request';
import { oneEach, type ShortContext, shortLetter } from '../spec';
import { activities, sharedPapers } from './fields';

/** The condition and what it limits. */
function why(ctx: ShortContext): string {
  const { wording, gaps, tell, tellEach, text, list } = ctx;
  const impairment = text('impairment') || gaps.answer;
  const limited = tellEach('activity', list('activities'));
  return join(
    ' ',
    text('known') === 'found' ? tell('found', { impairment }) : tell('suspected', { impairment }),
    text('known') !== 'found' && tell('noDiagnosis'),
    tell(limited.length === 1 ? 'limitsOne' : 'limitsMany', {
      activities: series(limited, wording) || gaps.answer,
    }),
  );
}

function papers({ wording, tellEach, list }: ShortContext): string[] {
  const chosen = list('papers');
  return [
    ...sharedPapers.filter((id) => chosen.includes(id)).map((id) => wording.end.enclosures[id]),
    ...tellEach('paper', chosen),
  ];
}

/**
 * Asks for an evaluation and, if the child is eligible, a plan under Section 504. No federal rule counts days for the
 * answer (34 CFR 104.35), so the letter asks by a day of the parent's choice and calls it no law.
 */
export const evaluation504 = shortLetter({
  sentences: {
    heading: [],
    ask: [],
    separate: [],
    whyHeading: [],
    found: ['impairment'],
    suspected: ['impairment'],
    noDiagnosis: [],
    limitsOne: ['activities'],
    limitsMany: ['activities'],
    ...oneEach('activity', activities),
    shows: ['words'],
    helps: ['words'],
    nextHeading: [],
    answer: ['by'],
    send: [],
    refusal: [],
    'paper-health-plan': [],
  },
  body(ctx): LetterBlock[] {
    const { wording, tell, text, date, gaps } = ctx;
    const step = 'about';
    const shows = text('shows') || gaps.answer;
    return [
      { step: 'you', id: 'opening', kind: 'paragraph', text: relation(ctx) },
      { step, id: 'heading', kind: 'heading', text: tell('heading') },
      { step, id: 'ask', kind: 'paragraph', text: join(' ', tell('ask'), tell('separate')) },
      { step, id: 'whyHeading', kind: 'heading', text: tell('whyHeading') },
      { step, id: 'why', kind: 'paragraph', text: why(ctx) },
      ...ownWords('shows', shows, step, wording, wording.sentences.shows),
      ...ownItems('helps', text('helps'), step, wording, wording.sentences.helps),
      ...(papers(ctx).length > 0
        ? [{ step, id: 'enclosed', kind: 'paragraph', text: wording.support.enclosed } as const]
        : []),
      { step, id: 'nextHeading', kind: 'heading', text: tell('nextHeading') },
      { step, id: 'answer', kind: 'paragraph', text: tell('answer', { by: date('by') ?? gaps.date }) },
      { step, id: 'send', kind: 'paragraph', text: join(' ', tell('send'), tell('refusal')) },
      ...languageLine(ctx),
    ];
  },
  enclosures: papers,
});
