import { isBefore } from '@/lib/dates/days';
import type { PlainDate } from '@/lib/dates/temporal';
import { toPlainDate } from '../../answers';
import { earliestEnd } from '../../clock';
import { join } from '../../context';
import type { LetterBlock } from '../../document';
import { ownWords } from '../../own-words';
import { languageLine } from '../../parts/next';
import { relation } from '../../parts/request';
import { type ShortContext, shortLetter } from '../spec';

/** Before the date of this letter. */
function isPast({ answers }: ShortContext, day: PlainDate | null): boolean {
  const written = toPlainDate(answers.delivery.date);
  return !!day && !!written && isBefore(day, written);
}

/** The first day on which the state's time for the answer can be up. */
function earliest({ clock, day }: ShortContext): PlainDate | null {
  const received = day('received');
  return clock.kind === 'law' && received ? earliestEnd(clock, received) : null;
}
const lawsTimeIsUp = (ctx: ShortContext) => isPast(ctx, earliest(ctx));

/** Whether the day that the parent gives can be the law's: a wrong one before a school would be believed of nothing else. */
function standsInLaw(ctx: ShortContext): boolean {
  const [due, first] = [ctx.day('due'), earliest(ctx)];
  return isPast(ctx, due) && !!due && !!first && !isBefore(due, first);
}

/**
 * The school has not answered: names the first letter, how and when it got there, the date the answer was due and whose
 * date that is, and asks for the answer by a day of the parent's choice.
 */
export const followUp = shortLetter({
  sentences: {
    received: ['received'],
    receivedDated: ['received', 'sent'],
    'by-hand': [],
    'by-certified-mail': [],
    'by-mail': [],
    'by-email': [],
    'by-fax': [],
    'by-portal': [],
    proof: ['proof'],
    asked: [],
    dueLaw: ['days', 'unit', 'citation'],
    dueLawOn: ['days', 'unit', 'citation', 'due'],
    dueThirty: ['due'],
    nothing: [],
    talk: [],
    talkWords: ['words'],
    heading: [],
    now: ['by'],
    nowPlan: ['plan', 'by'],
    complaint: [],
    enclosedLetter: [],
    enclosedProof: [],
  },
  body(ctx): LetterBlock[] {
    const { wording, clock, plan, say, tell, tellEach, text, date } = ctx;
    const step = 'about';
    const [received, sent, due, by] = ['received', 'sent', 'due', 'by'].map(date);
    const gap = ctx.gaps.date;
    const first = join(
      ' ',
      sent && sent !== received
        ? tell('receivedDated', { received: received ?? gap, sent })
        : tell('received', { received: received ?? gap }),
      ...tellEach('by', [text('method')]),
      text('proof') && tell('proof', { proof: text('proof') }),
      tell('asked'),
    );
    const law = clock.kind === 'law' && {
      days: String(clock.days),
      unit: wording.next.units[clock.unit],
      citation: clock.citation,
    };
    const owed = law
      ? due && standsInLaw(ctx)
        ? tell('dueLawOn', { ...law, due })
        : lawsTimeIsUp(ctx) && tell('dueLaw', law)
      : due && isPast(ctx, ctx.day('due')) && tell('dueThirty', { due });
    const talked = text('answered') === 'talk';
    const wanted = plan ? tell('nowPlan', { plan, by: by ?? gap }) : tell('now', { by: by ?? gap });
    const blocks: LetterBlock[] = [
      { step: 'you', id: 'opening', kind: 'paragraph', text: relation(ctx) },
      { step, id: 'received', kind: 'paragraph', text: first },
      { step, id: 'due', kind: 'paragraph', text: join(' ', owed, tell(talked ? 'talk' : 'nothing')) },
    ];
    if (talked) blocks.push(...ownWords('talk', text('talk'), step, wording, wording.sentences.talkWords));
    blocks.push(
      { step, id: 'heading', kind: 'heading', text: tell('heading') },
      { step, id: 'now', kind: 'paragraph', text: join(' ', wanted, say(wording.next.refusal)) },
    );
    if (text('complaint') === 'yes')
      blocks.push({ step, id: 'complaint', kind: 'paragraph', text: tell('complaint') });
    return [...blocks, ...languageLine(ctx)];
  },
  enclosures({ list, tell }) {
    const copies = list('copy');
    return [
      ...(copies.includes('letter') ? [tell('enclosedLetter')] : []),
      ...(copies.includes('proof') ? [tell('enclosedProof')] : []),
    ];
  },
});
