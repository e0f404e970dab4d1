import type { DeliveryMethod } from '../letter/choices';
import { goesToSchool, type LetterBlock, type LetterDocument } from '../letter/document';
import type { Sheet, SheetBlock } from './sheets';
import type { PacketWords } from './words';

type Block<K extends LetterBlock['kind']> = Extract<LetterBlock, { kind: K }>;
const find = <K extends LetterBlock['kind']>(letter: LetterDocument, kind: K) =>
  letter.blocks.find((block): block is Block<K> => block.kind === kind);

/** Empty lines for papers that the parent adds later. */
const moreLines = 3;

/** What the letter lists as enclosed; the other notes are who gets a copy, a matter of the step `school`. */
export const enclosuresOf = (letter: LetterDocument): string[] =>
  letter.blocks.flatMap((block) => (block.kind === 'notes' && block.step !== 'school' ? block.items : []));

function enclosures(letter: LetterDocument, words: PacketWords['enclosures']): Sheet | null {
  const items = enclosuresOf(letter);
  if (items.length === 0) return null;
  const blocks: SheetBlock[] = [
    { kind: 'paragraph', text: words.lead },
    { kind: 'checks', items },
    { kind: 'lines', items: [words.more, ...Array<string>(moreLines - 1).fill('')] },
    { kind: 'paragraph', text: words.originals },
    { kind: 'paragraph', text: words.written },
  ];
  return { id: 'enclosures', title: words.title, blocks };
}

function proof(letter: LetterDocument, method: DeliveryMethod | '', words: PacketWords['proof']): Sheet {
  const way = words.ways[method || 'unknown'];
  const facts = [
    { label: words.letter, text: find(letter, 'subject')?.lines.join('\n') ?? '' },
    { label: words.from, text: find(letter, 'sender')?.name ?? '' },
    { label: words.to, text: find(letter, 'recipient')?.lines.join('\n') ?? '' },
    { label: words.dated, text: find(letter, 'date')?.text ?? '' },
  ].filter((fact) => fact.text !== '');
  return {
    id: 'proof',
    title: words.title,
    blocks: [
      { kind: 'paragraph', text: words.about },
      { kind: 'facts', items: facts },
      { kind: 'paragraph', text: way.lead },
      { kind: 'heading', text: way.heading },
      { kind: 'lines', items: way.lines },
      { kind: 'paragraph', text: words.keep },
    ],
  };
}

/**
 * The pages that go with a letter: the list of enclosures where it has some, the proof of delivery to fill in (of a letter
 * to the school), and the paper trail where the parent adds one. Pure.
 * @param method how the letter is delivered; '' while it is not said.
 * @param trail the paper trail of a case, or null.
 */
export function sheetsFor(
  letter: LetterDocument,
  method: DeliveryMethod | '',
  words: PacketWords,
  trail: Sheet | null,
): Sheet[] {
  const delivery = goesToSchool(letter.kind) ? proof(letter, method, words.proof) : null;
  return [enclosures(letter, words.enclosures), delivery, trail].filter((sheet) => sheet !== null);
}
