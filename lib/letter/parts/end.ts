import { type Context, join } from '../context';
import type { FormStepId, LetterBlock } from '../document';
import type { Recipient } from '../kinds/spec';
import { recipientLines } from './head';

function reachMe({ answers: { you }, wording: { end }, say }: Context): string {
  const { phone, email } = you;
  if (phone && email) return say(end.phoneAndEmail, { phone, email });
  if (phone) return say(end.phone, { phone });
  if (email) return say(end.email, { email });
  return you.street ? end.mail : '';
}

const capital = (s: string) => s.charAt(0).toUpperCase() + s.slice(1);

/** Who gets a copy, without the one the letter is addressed to. */
function copyItems({ answers: { school, child }, wording: { end, subject }, say, own }: Context): string[] {
  const { copies, recipientTitle, district } = school;
  return copies
    .filter((id) => id !== recipientTitle)
    .map((id) => {
      if (id === 'teacher' && child.teacher) return capital(say(subject.teacher, { teacher: child.teacher }));
      return join(', ', end.copies[id], id === 'sped-director' && own(district));
    });
}

/**
 * How to reach the parent, thanks, the signature, then enclosures and copies if there are any.
 * @param enclosed what is listed under "Enclosures", asked for in the step `enclosedIn`.
 * @param other who gets it, when it is not the school alone: then the school gets a copy, or nothing at all.
 */
export function end(
  ctx: Context,
  enclosed: string[],
  enclosedIn: FormStepId,
  other: Recipient | null = null,
): LetterBlock[] {
  const { answers, wording, gaps, say, own, child } = ctx;
  const { you } = answers;
  const w = wording.end;
  const known = you.relationship && you.relationship !== 'other' && wording.relations[you.relationship];
  const blocks: LetterBlock[] = [
    { step: 'you', id: 'thanks', kind: 'paragraph', text: join(' ', reachMe(ctx), say(w.thanks)) },
    {
      step: 'you',
      kind: 'signature',
      closing: w.closing,
      name: own(you.name || gaps.parent),
      relation: known ? say(w.relation, { relation: known, child }) : own(capital(you.relationshipOther)),
      dateLabel: w.dateLabel,
    },
  ];
  const copies = other && !other.withSchool ? [] : copyItems(ctx);
  // The person and the place, without the street.
  if (other?.withSchool) copies.unshift(recipientLines(ctx).slice(0, 2).join(', '));
  if (enclosed.length > 0)
    blocks.push({
      step: enclosedIn,
      id: 'enclosures',
      kind: 'notes',
      label: w.enclosuresLabel,
      items: enclosed,
    });
  if (copies.length > 0)
    blocks.push({ step: 'school', id: 'copies', kind: 'notes', label: w.copiesLabel, items: copies });
  return blocks;
}
