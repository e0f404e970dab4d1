import { testAreas } from '../../choices';
import { join, series } from '../../context';
import type { FormStepId, LetterBlock } from '../../document';
import { ownItems } from '../../own-words';
import { languageLine } from '../../parts/next';
import { relation } from '../../parts/request';
import { type ShortContext, shortLetter } from '../spec';

const step: FormStepId = 'about';
const sentences = {
  disagree: ['evaluated'],
  disagreeArea: ['evaluated', 'areas'],
  disagreeAreas: ['evaluated', 'areas'],
  request: [],
  cover: [],
  coverAreas: [],
  reasons: ['words'],
  noReasons: [],
  nextHeading: [],
  payOrFile: [],
  by: ['by'],
  send: [],
  sendCriteria: [],
  sendExaminers: [],
  sendSteps: [],
  consider: [],
  enclosedReport: [],
  enclosedNotes: [],
} as const;
type Own = ShortContext<typeof sentences>;

/** The names of the chosen areas, then the parent's own; empty for the whole evaluation. */
function areasOf({ wording, list, text }: Own): string[] {
  const chosen = list('areas');
  const named = testAreas.filter((id) => chosen.includes(id)).map((id) => wording.testAreas[id]);
  return [...named, text('otherArea')].filter(Boolean);
}

/** What the parent disagrees with, and the request. */
function opening(ctx: Own): LetterBlock[] {
  const { wording, gaps, tell, date } = ctx;
  const evaluated = date('evaluated') ?? gaps.date;
  const named = areasOf(ctx);
  const areas = series(named, wording);
  const disagree =
    named.length === 0
      ? tell('disagree', { evaluated })
      : tell(named.length > 1 ? 'disagreeAreas' : 'disagreeArea', { evaluated, areas });
  return [
    { step: 'you', id: 'opening', kind: 'paragraph', text: join(' ', relation(ctx), disagree) },
    {
      step,
      id: 'request',
      kind: 'paragraph',
      text: join(' ', tell('request'), tell(named.length > 0 ? 'coverAreas' : 'cover')),
    },
  ];
}

/**
 * A parent who disagrees with the school's evaluation asks for an outside one that the school pays for (34 CFR 300.502).
 * Reasons help and cannot be asked as a condition; the rule names no number of days, so the date is the parent's own.
 */
export const independentEvaluation = shortLetter({
  sentences,
  body(ctx): LetterBlock[] {
    const { wording, gaps, tell, text, date } = ctx;
    const reasons = ownItems('reasons', text('reasons'), step, wording, wording.sentences.reasons ?? '');
    const by = date('by') ?? gaps.date;
    return [
      ...opening(ctx),
      ...(reasons.length > 0
        ? reasons
        : [{ step, id: 'reasons', kind: 'paragraph', text: tell('noReasons') } as const]),
      { step, id: 'nextHeading', kind: 'heading', text: tell('nextHeading') },
      { step, id: 'payOrFile', kind: 'paragraph', text: join(' ', tell('payOrFile'), tell('by', { by })) },
      { step, id: 'send', kind: 'paragraph', text: tell('send') },
      {
        step,
        id: 'send-list',
        kind: 'list',
        items: [tell('sendCriteria'), tell('sendExaminers'), tell('sendSteps')],
      },
      { step, id: 'consider', kind: 'paragraph', text: tell('consider') },
      ...languageLine(ctx),
    ];
  },
  enclosures({ list, tell }) {
    const copies = list('copy');
    return [
      ...(copies.includes('report') ? [tell('enclosedReport')] : []),
      ...(copies.includes('notes') ? [tell('enclosedNotes')] : []),
    ];
  },
});
