import { isolate } from './clean';
import type { FormStepId, LetterBlock } from './document';
import { fill } from './fill';
import type { Wording } from './wording';

const bullet = /^(?:[-–—*•·]|\d{1,2}[.)])\s+(?=\S)/u;
const ends = /[.!?…:;。？！।؟_]["”’')\]]*$/u;
const startsLow = /^\p{Ll}/u;

const closed = (s: string) => (ends.test(s) ? s : `${s}.`);

type Piece = { kind: 'paragraph'; text: string } | { kind: 'list'; items: string[] };

/**
 * Cleaned text of several lines -> paragraphs and lists. A blank line starts a new paragraph; so does a line end after a
 * whole sentence. Lines that start with a dash, a dot or a number are a list. A paragraph without an end gets a full stop.
 */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let open = false;
  for (const line of text.split('\n')) {
    const last = pieces.at(-1);
    if (!line) {
      open = false;
    } else if (bullet.test(line)) {
      const item = line.replace(bullet, '');
      if (open && last?.kind === 'list') last.items.push(item);
      else pieces.push({ kind: 'list', items: [item] });
      open = true;
    } else if (open && last?.kind === 'paragraph' && !ends.test(last.text) && startsLow.test(line)) {
      last.text += ` ${line}`;
    } else {
      pieces.push({ kind: 'paragraph', text: line });
      open = true;
    }
  }
  return pieces.map((p) => (p.kind === 'paragraph' ? { ...p, text: closed(p.text) } : p));
}

/**
 * A parent's own words as blocks, with a lead such as "At home: {words}" before the first paragraph. None if empty.
 * @param id the name of the answer: the blocks bear it, and lists `<id>-list`.
 */
export function ownWords(
  id: string,
  text: string,
  step: FormStepId,
  wording: Wording,
  lead: string = '{words}',
): LetterBlock[] {
  const pieces = piecesOf(text);
  const first = pieces[0];
  const blocks: LetterBlock[] = pieces.map((p) =>
    p.kind === 'list'
      ? { step, id: `${id}-list`, kind: 'list', items: p.items.map((i) => isolate(i, wording.dir)) }
      : { step, id, kind: 'paragraph', text: isolate(p.text, wording.dir) },
  );
  if (first?.kind === 'paragraph')
    blocks[0] = { step, id, kind: 'paragraph', text: fill(lead, { words: first.text }, 'one', wording.dir) };
  if (first?.kind === 'list') {
    const text = fill(lead, { words: '' }).trim();
    if (text) blocks.unshift({ step, id, kind: 'paragraph', text });
  }
  return blocks;
}

/**
 * A parent's own lines under a lead, such as "I asked for this: {words}": one line runs on from it, several become a list,
 * with or without the dashes or numbers typed before them. None if empty.
 */
export function ownItems(
  id: string,
  text: string,
  step: FormStepId,
  wording: Wording,
  lead: string = '{words}',
): LetterBlock[] {
  const items = text.split('\n').filter(Boolean);
  const [only = ''] = items;
  if (items.length < 2) return ownWords(id, only.replace(bullet, ''), step, wording, lead);
  return ownWords(id, items.map((i) => `- ${i.replace(bullet, '')}`).join('\n'), step, wording, lead);
}
