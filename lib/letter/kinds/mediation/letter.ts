import { join } from '../../context';
import type { FormStepId, LetterBlock } from '../../document';
import { ownItems, ownWords } from '../../own-words';
import { languageLine } from '../../parts/next';
import { relation } from '../../parts/request';
import { type ShortContext, shortLetter } from '../spec';

const step: FormStepId = 'about';
const sentences = {
  school: ['school'],
  schoolDistrict: ['school', 'district'],
  request: [],
  heading: [],
  disagreement: ['words'],
  attempts: ['words'],
  solve: ['words'],
  meetingHeading: [],
  decide: [],
  attend: ['words'],
  times: ['words'],
  noTimes: [],
  terms: [],
  rights: [],
  byState: ['by'],
  byDistrict: ['by'],
} as const;
type Own = ShortContext<typeof sentences>;

const toState = ({ text }: Own) => text('to') === 'state';

/** A state office does not know the child: it needs the school and the district in so many words. */
function where(ctx: Own): string {
  const { answers, tell } = ctx;
  const { schoolName: school, district } = answers.school;
  if (!toState(ctx) || !school) return '';
  return district ? tell('schoolDistrict', { school, district }) : tell('school', { school });
}

function disagreement({ wording, gaps, text }: Own): LetterBlock[] {
  const own = wording.sentences;
  const given = (id: string) => text(id) || gaps.answer;
  return [
    { step, id: 'heading', kind: 'heading', text: own.heading ?? '' },
    ...ownWords('disagreement', given('disagreement'), step, wording, own.disagreement),
    ...ownItems('attempts', given('attempts'), step, wording, own.attempts ?? ''),
    ...ownItems('solve', given('solve'), step, wording, own.solve ?? ''),
  ];
}

function theMeeting({ wording, tell, text }: Own): LetterBlock[] {
  const own = wording.sentences;
  const times = ownItems('times', text('times'), step, wording, own.times ?? '');
  return [
    { step, id: 'meetingHeading', kind: 'heading', text: tell('meetingHeading') },
    {
      step,
      id: 'decide',
      kind: 'paragraph',
      text: join(' ', tell('decide'), times.length === 0 && tell('noTimes')),
    },
    ...ownItems('attend', text('attend'), step, wording, own.attend ?? ''),
    ...times,
  ];
}

/**
 * A request for mediation (34 CFR 300.506): voluntary for both sides, and no hearing is given up by it. It goes to the
 * state's office, which the parent names, with a copy to the school; or to the school's own district.
 */
export const mediation = shortLetter({
  sentences,
  recipient(ctx) {
    if (!toState(ctx)) return null;
    const { gaps, own, text } = ctx;
    const name = text('office') || gaps.recipient;
    const address = text('officeAddress').split('\n').filter(Boolean);
    return { lines: [name, ...address].map(own), name, about: [], withSchool: true };
  },
  body(ctx): LetterBlock[] {
    const { gaps, tell, date } = ctx;
    const by = date('by') ?? gaps.date;
    return [
      {
        step: 'you',
        id: 'opening',
        kind: 'paragraph',
        text: join(' ', relation(ctx), where(ctx), tell('request')),
      },
      ...disagreement(ctx),
      ...theMeeting(ctx),
      { step, id: 'terms', kind: 'paragraph', text: join(' ', tell('terms'), tell('rights')) },
      { step, id: 'by', kind: 'paragraph', text: tell(toState(ctx) ? 'byState' : 'byDistrict', { by }) },
      ...languageLine(ctx),
    ];
  },
});
