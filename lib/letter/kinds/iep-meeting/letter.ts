import { join, series } from '../../context';
import type { LetterBlock } from '../../document';
import { ownItems, ownWords } from '../../own-words';
import { languageLine } from '../../parts/next';
import { relation } from '../../parts/request';
import { oneEach, type ShortContext, shortLetter } from '../spec';
import { guests, urgencies, ways } from './fields';

const step = 'about';

/** Why it cannot wait: one reason runs on, several are a list. Nothing where none was chosen. */
function urgent({ tell, tellEach, list }: ShortContext): LetterBlock[] {
  const reasons = tellEach('urgent', list('urgent'));
  if (reasons.length < 2)
    return reasons.map((only) => ({
      step,
      id: 'urgent',
      kind: 'paragraph',
      text: join(' ', tell('cannotWait'), only),
    }));
  return [
    { step, id: 'urgent', kind: 'paragraph', text: tell('cannotWaitMany') },
    { step, id: 'urgent-list', kind: 'list', items: reasons },
  ];
}

/** Who is there: those the school is asked to bring, and the one the parent brings (34 CFR 300.321(a)(6)). */
function people({ wording, tell, tellEach, list, text }: ShortContext): LetterBlock[] {
  const invited = series(tellEach('invite', list('invite')), wording);
  const said = join(
    ' ',
    invited && tell('invite', { people: invited }),
    text('bring') && tell('bring', { people: text('bring') }),
    text('bring') && tell('bringLaw'),
  );
  return said ? [{ step, id: 'people', kind: 'paragraph', text: said }] : [];
}

/** When to meet. With no times given, the school is asked for some. */
function when(ctx: ShortContext): LetterBlock[] {
  const { wording, tell, tellEach, text } = ctx;
  const way = tellEach('way', [text('way')]);
  const times = ownItems('times', text('times'), step, wording, wording.sentences.times);
  if (times.length === 0)
    return [{ step, id: 'when', kind: 'paragraph', text: join(' ', tell('anyTimes'), ...way) }];
  return [...times, { step, id: 'when', kind: 'paragraph', text: join(' ', tell('otherTimes'), ...way) }];
}

/**
 * Asks for an IEP team meeting, for a child who has an IEP. No federal rule counts days for it. In California the meeting
 * is held within 30 days of the written request, without breaks of more than 5 school days (Ed. Code 56343.5).
 */
export const iepMeeting = shortLetter({
  sentences: {
    ask: [],
    askTeam: ['team'],
    whyHeading: [],
    reasons: ['words'],
    cannotWait: [],
    cannotWaitMany: [],
    ...oneEach('urgent', urgencies),
    facts: ['words'],
    agendaHeading: [],
    agenda: ['words'],
    whenHeading: [],
    times: ['words'],
    otherTimes: [],
    anyTimes: [],
    ...oneEach('way', ways),
    invite: ['people'],
    ...oneEach('invite', guests),
    bring: ['people'],
    bringLaw: [],
    nextHeading: [],
    answer: ['by'],
    lawCA: [],
    drafts: [],
    refusal: [],
  },
  body(ctx): LetterBlock[] {
    const { answers, wording, team, tell, text, date, gaps } = ctx;
    const { reasons, facts, agenda } = wording.sentences;
    const asked = team ? tell('askTeam', { team }) : tell('ask');
    return [
      { step: 'you', id: 'opening', kind: 'paragraph', text: join(' ', relation(ctx), asked) },
      { step, id: 'whyHeading', kind: 'heading', text: tell('whyHeading') },
      ...ownWords('reasons', text('reasons') || gaps.answer, step, wording, reasons),
      ...urgent(ctx),
      ...ownWords('facts', text('facts'), step, wording, facts),
      { step, id: 'agendaHeading', kind: 'heading', text: tell('agendaHeading') },
      ...ownItems('agenda', text('agenda') || gaps.answer, step, wording, agenda),
      { step, id: 'whenHeading', kind: 'heading', text: tell('whenHeading') },
      ...when(ctx),
      ...people(ctx),
      { step, id: 'nextHeading', kind: 'heading', text: tell('nextHeading') },
      {
        step,
        id: 'answer',
        kind: 'paragraph',
        text: join(
          ' ',
          tell('answer', { by: date('by') ?? gaps.date }),
          answers.school.state === 'CA' && tell('lawCA'),
        ),
      },
      { step, id: 'drafts', kind: 'paragraph', text: join(' ', tell('drafts'), tell('refusal')) },
      ...languageLine(ctx),
    ];
  },
});
