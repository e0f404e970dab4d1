import { join } from '../../context';
import type { FormStepId, LetterBlock } from '../../document';
import { ownItems, ownWords } from '../../own-words';
import { languageLine } from '../../parts/next';
import { relation } from '../../parts/request';
import { type ShortContext, shortLetter } from '../spec';

const step: FormStepId = 'about';
const sentences = {
  plan: [],
  received: ['plan', 'received'],
  receivedDated: ['plan', 'received', 'dated'],
  yes: ['plan'],
  add: ['plan'],
  no: ['plan'],
  scope: [],
  formYes: [],
  formNo: [],
  formEnclosed: [],
  formReturned: [],
  formNone: [],
  addHeading: [],
  addThese: ['words'],
  because: ['words'],
  dontWait: [],
  addRefusal: [],
  nextHeading: [],
  tellMe: [],
  tellMeBy: ['by'],
  noHeading: [],
  reasons: ['words'],
  change: ['words'],
  meet: [],
  meetBy: ['by'],
  noMeet: [],
  noMeetBy: ['by'],
  enclosedForm: [],
} as const;
type Own = ShortContext<typeof sentences>;

/** What the parent says of the school's own form: the form, and not this letter, is what schools count from. */
function formLine({ text, tell }: Own): string {
  const form = text('form');
  if (form !== 'enclosed' && form !== 'returned') return tell('formNone');
  return join(
    ' ',
    tell(text('answer') === 'no' ? 'formNo' : 'formYes'),
    tell(form === 'enclosed' ? 'formEnclosed' : 'formReturned'),
  );
}

/** The tests to add, why, and that the listed ones are not to wait for them. */
function additions({ wording, gaps, tell, text }: Own): LetterBlock[] {
  const own = wording.sentences;
  return [
    { step, id: 'addHeading', kind: 'heading', text: tell('addHeading') },
    ...ownItems('add', text('add') || gaps.answer, step, wording, own.addThese ?? ''),
    ...ownWords('because', text('because'), step, wording, own.because),
    { step, id: 'dontWait', kind: 'paragraph', text: join(' ', tell('dontWait'), tell('addRefusal')) },
  ];
}

/** By when and how the school is to confirm the consent. No number of days: the time differs by state. */
function afterYes({ wording, tell, date }: Own): LetterBlock[] {
  const by = date('by');
  const confirm = by ? tell('tellMeBy', { by }) : tell('tellMe');
  return [
    { step, id: 'nextHeading', kind: 'heading', text: tell('nextHeading') },
    { step, id: 'confirm', kind: 'paragraph', text: join(' ', confirm, wording.next.reports) },
  ];
}

/** Reasons and what would help are the parent's to give or not. */
function afterNo({ wording, tell, text, date }: Own): LetterBlock[] {
  const own = wording.sentences;
  const by = date('by');
  const ask = text('meet') === 'no' ? ('noMeet' as const) : ('meet' as const);
  const words = [
    ...ownItems('reasons', text('reasons'), step, wording, own.reasons ?? ''),
    ...ownItems('change', text('change'), step, wording, own.change ?? ''),
  ];
  return [
    ...(words.length > 0
      ? [{ step, id: 'noHeading', kind: 'heading', text: tell('noHeading') } as const, ...words]
      : []),
    { step, id: 'meet', kind: 'paragraph', text: by ? tell(`${ask}By`, { by }) : tell(ask) },
  ];
}

/**
 * The parent's answer to the plan for the evaluation: consent, consent and a wish for more tests, or no consent, in one
 * line. Consent to evaluate is not consent to services (34 CFR 300.300(a)(1)(ii)).
 */
export const planAnswer = shortLetter({
  sentences,
  body(ctx): LetterBlock[] {
    const { gaps, tell, text, date } = ctx;
    const plan = ctx.plan ?? tell('plan');
    const [received, dated] = [date('planReceived') ?? gaps.date, date('planDate')];
    const answer = text('answer');
    // While no answer is chosen, not a word of consent stands in the draft.
    const consents = answer === 'yes' || answer === 'add';
    const which = dated
      ? tell('receivedDated', { plan, received, dated })
      : tell('received', { plan, received });
    return [
      { step: 'you', id: 'opening', kind: 'paragraph', text: join(' ', relation(ctx), which) },
      {
        step,
        id: 'answer',
        kind: 'paragraph',
        text: consents || answer === 'no' ? tell(answer, { plan }) : gaps.answer,
      },
      { step, id: 'form', kind: 'paragraph', text: join(' ', consents && tell('scope'), formLine(ctx)) },
      ...(answer === 'add' ? additions(ctx) : []),
      ...(consents ? afterYes(ctx) : []),
      ...(answer === 'no' ? afterNo(ctx) : []),
      ...languageLine(ctx),
    ];
  },
  enclosures: ({ text, tell }) => (text('form') === 'enclosed' ? [tell('enclosedForm')] : []),
});
