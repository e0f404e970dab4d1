/**
 * What stays together on a page: a heading with what it heads, the last words with the signature, the notes.
 * The library's own ways can hang on a box taller than a page, so only boxes of a few lines are made.
 */
import type { LetterBlock } from '../../document';

/** Blocks set one after the other; `together` ones are never parted by a page end. */
export type Group = { blocks: LetterBlock[]; together: boolean };

/** Text short enough to be held together with what follows it, in characters: far less than a page. */
const holdable = 600;

const isShort = (block: LetterBlock): boolean => {
  switch (block.kind) {
    case 'list':
      return (block.items[0]?.length ?? 0) < holdable;
    case 'signature':
      return `${block.closing}${block.name}${block.relation}`.length < holdable;
    case 'notes':
      return block.items.length <= 12 && block.items.join('').length < holdable;
    default:
      return 'text' in block && block.text.length < holdable;
  }
};

/** A heading goes with the paragraph or list after it, a paragraph with a list or the signature, notes with notes. */
const leadsTo = (block: LetterBlock, next: LetterBlock): boolean => {
  if (block.kind === 'heading') return next.kind === 'paragraph' || next.kind === 'list';
  if (block.kind === 'paragraph') return next.kind === 'list' || next.kind === 'signature';
  return block.kind === 'notes' && next.kind === 'notes';
};

/** Pairs of blocks to hold on one page. Of a list only the first item is held; the rest may go on overleaf. */
export function inGroups(blocks: readonly LetterBlock[]): Group[] {
  const groups: Group[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as LetterBlock;
    const next = blocks[i + 1];
    if (!next || !leadsTo(block, next) || !isShort(block) || !isShort(next)) {
      groups.push({ blocks: [block], together: false });
      continue;
    }
    i++;
    if (next.kind !== 'list') {
      groups.push({ blocks: [block, next], together: true });
      continue;
    }
    groups.push({ blocks: [block, { ...next, items: next.items.slice(0, 1) }], together: true });
    if (next.items.length > 1)
      groups.push({ blocks: [{ ...next, items: next.items.slice(1) }], together: false });
  }
  return groups;
}
