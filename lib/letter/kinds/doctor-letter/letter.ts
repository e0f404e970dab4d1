import { join } from '../../context';
import type { LetterBlock } from '../../document';
import { ownWords } from '../../own-words';
import { recipientLines, spokenName } from '../../parts/head';
import { relation, whereAtSchool } from '../../parts/request';
import { writtenDate } from '../../written-date';
import { oneEach, type ShortContext, shortLetter } from '../spec';

const papers = ['request', 'examples', 'form', 'release'] as const;
const plans = ['iep', '504', 'both'] as const;

/** What the doctor's letter should hold, in the order in which a doctor would write it. */
const parts = [
  'paper',
  'child',
  'diagnosis',
  'limits',
  'school',
  'health',
  'needs',
  'tests',
  'call',
] as const;

/** What the school has to decide, and since when it knows. */
function request({ tell, tellEach, text, date }: ShortContext): string {
  const [plan = tell('gapPlan')] = tellEach('plan', [text('plan')]);
  if (text('asked') !== 'yes') return tell('asking', { plan });
  const sent = date('sent');
  return sent ? tell('askedOn', { plan, sent }) : tell('asked', { plan });
}

function wanted({ tell, tellEach, text }: ShortContext): string[] {
  const [law = ''] = tellEach('law', [text('plan')]);
  return parts.map((part) => (part === 'tests' && law ? tell('testsUnder', { law }) : tell(`part-${part}`)));
}

/** To whom the doctor should write, when, and with what. */
function where(ctx: ShortContext): string {
  const { tell, date, list } = ctx;
  const [by, enclosed] = [date('by'), list('papers')];
  return join(
    ' ',
    tell('address', { to: recipientLines(ctx).slice(0, 2).join(', ') }),
    tell('give'),
    by ? tell('by', { by }) : tell('when'),
    enclosed.includes('form') && tell('form'),
    enclosed.includes('release') && tell('release'),
  );
}

/** The only part of the wish for another language that matters to a doctor: calls. */
function interpreter({ answers, wording, say }: ShortContext): LetterBlock[] {
  const { languageHelp, language } = answers.you;
  if (!language || (languageHelp !== 'interpreter' && languageHelp !== 'both')) return [];
  return [
    {
      step: 'you',
      id: 'language',
      kind: 'paragraph',
      text: say(wording.next.language.interpreter, { language }),
    },
  ];
}

/** To a doctor: asks for a letter of support, and says what such a letter should hold. It starts no clock. */
export const doctorLetter = shortLetter({
  sentences: {
    patient: ['child', 'birth'],
    asking: ['plan'],
    asked: ['plan'],
    askedOn: ['plan', 'sent'],
    ...oneEach('plan', plans),
    ...oneEach('law', plans),
    gapPlan: [],
    please: [],
    seenHeading: [],
    gapSeen: [],
    holdsHeading: [],
    holds: [],
    ...oneEach('part', parts),
    testsUnder: ['law'],
    leave: [],
    whereHeading: [],
    address: ['to'],
    give: [],
    by: ['by'],
    when: [],
    form: [],
    release: [],
    ...oneEach('paper', papers),
  },
  recipient(ctx) {
    const { answers, wording, gaps, own, child, text, tell } = ctx;
    const address = text('address').split('\n').filter(Boolean);
    const birth = writtenDate(answers.child.birth, wording) ?? gaps.birth;
    return {
      lines: [text('doctor') || gaps.recipient, text('clinic'), ...address].filter(Boolean).map(own),
      name: spokenName(text('doctor'), '') || gaps.recipient,
      about: [tell('patient', { child, birth })],
    };
  },
  body(ctx): LetterBlock[] {
    const { wording, tell, text } = ctx;
    const step = 'about';
    return [
      { step: 'you', id: 'opening', kind: 'paragraph', text: join(' ', relation(ctx), whereAtSchool(ctx)) },
      { step, id: 'request', kind: 'paragraph', text: join(' ', request(ctx), tell('please')) },
      { step, id: 'seenHeading', kind: 'heading', text: tell('seenHeading') },
      ...ownWords('seen', text('seen') || tell('gapSeen'), step, wording),
      { step, id: 'holdsHeading', kind: 'heading', text: tell('holdsHeading') },
      { step, id: 'holds', kind: 'paragraph', text: tell('holds') },
      { step, id: 'parts', kind: 'list', items: wanted(ctx) },
      { step, id: 'leave', kind: 'paragraph', text: tell('leave') },
      { step: 'school', id: 'whereHeading', kind: 'heading', text: tell('whereHeading') },
      { step: 'school', id: 'where', kind: 'paragraph', text: where(ctx) },
      ...interpreter(ctx),
    ];
  },
  enclosures: ({ list, tellEach }) => tellEach('paper', list('papers')),
});
