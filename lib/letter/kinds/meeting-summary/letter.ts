import { join } from '../../context';
import type { FormStepId, LetterBlock } from '../../document';
import { ownItems } from '../../own-words';
import { languageLine } from '../../parts/next';
import { relation } from '../../parts/request';
import { type ShortContext, shortLetter } from '../spec';

const step: FormStepId = 'about';
const sentences = {
  meeting: ['on'],
  meetingAt: ['on', 'time'],
  video: ['on'],
  videoAt: ['on', 'time'],
  call: ['on'],
  callAt: ['on', 'time'],
  talked: ['who'],
  purpose: [],
  saidHeading: [],
  said: ['words'],
  stepsHeading: [],
  theyWill: ['words'],
  iWill: ['words'],
  refused: ['words'],
  refusedNotice: [],
  open: ['words'],
  next: ['next'],
  correct: ['by'],
  rely: [],
  enclosedNotes: [],
} as const;
type Own = ShortContext<typeof sentences>;

/** "Thank you for the call on December 15, 2026 at 3:30 p.m. I talked with Ms. Okafor." */
function talk({ gaps, tell, text, date }: Own): string {
  const how = text('how');
  const kind = how === 'call' || how === 'video' ? how : 'meeting';
  const [on, time] = [date('on') ?? gaps.date, text('time')];
  return join(
    ' ',
    time ? tell(`${kind}At`, { on, time }) : tell(kind, { on }),
    tell('talked', { who: text('who') || gaps.recipient }),
  );
}

/** What each side will do, what was refused, what is open: only what the parent wrote down. */
function stepsAhead({ wording, tell, text, date }: Own): LetterBlock[] {
  const lead = (id: keyof typeof sentences) => wording.sentences[id] ?? '';
  const items = (id: 'theyWill' | 'iWill' | 'refused' | 'open') =>
    ownItems(id, text(id), step, wording, lead(id));
  const next = date('next');
  const refused = items('refused');
  const blocks: LetterBlock[] = [
    ...items('theyWill'),
    ...items('iWill'),
    ...refused,
    ...(refused.length > 0
      ? [{ step, id: 'refusedNotice', kind: 'paragraph', text: tell('refusedNotice') } as const]
      : []),
    ...items('open'),
    ...(next ? [{ step, id: 'next', kind: 'paragraph', text: tell('next', { next }) } as const] : []),
  ];
  return blocks.length > 0
    ? [{ step, id: 'stepsHeading', kind: 'heading', text: tell('stepsHeading') }, ...blocks]
    : [];
}

/** A letter of understanding: a fair record of a talk, open to correction by a day the parent names. */
export const meetingSummary = shortLetter({
  sentences,
  body(ctx): LetterBlock[] {
    const { wording, gaps, tell, text, date } = ctx;
    const by = date('by') ?? gaps.date;
    return [
      {
        step: 'you',
        id: 'opening',
        kind: 'paragraph',
        text: join(' ', relation(ctx), talk(ctx), tell('purpose')),
      },
      { step, id: 'saidHeading', kind: 'heading', text: tell('saidHeading') },
      ...ownItems('said', text('said') || gaps.answer, step, wording, wording.sentences.said ?? ''),
      ...stepsAhead(ctx),
      { step, id: 'correct', kind: 'paragraph', text: join(' ', tell('correct', { by }), tell('rely')) },
      ...languageLine(ctx),
    ];
  },
  enclosures: ({ list, tell }) => (list('copy').includes('notes') ? [tell('enclosedNotes')] : []),
});
