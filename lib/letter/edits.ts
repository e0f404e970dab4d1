/** A parent's own changes to the composed letter: kept by block, laid over whatever the answers compose now. */
import { cleanLine, cleanText } from './clean';
import type { LetterBlock, LetterDocument } from './document';

/**
 * `from`: the words composed when the parent edited (as `wordsOf` gives them). `text`: what was typed, as typed; empty leaves
 * the block out. `child`: the child's first name at that time.
 */
export type Edit = { from: string; text: string; child?: string };
/** By the id of the block. */
export type Edits = Readonly<Record<string, Edit>>;

const editable = ['salutation', 'heading', 'paragraph', 'list', 'notes'] as const;
export type EditableBlock = Extract<LetterBlock, { kind: (typeof editable)[number] }> & { id: string };

/** The sender, the date, the recipient, the subject and the signature are changed by their answers, never by hand. */
export const isEditable = (block: LetterBlock): block is EditableBlock =>
  block.id !== undefined && (editable as readonly string[]).includes(block.kind);

/** Makes ids unique within a letter: the second block of one name becomes "name-2", the third "name-3". */
export function withIds(blocks: readonly LetterBlock[]): LetterBlock[] {
  const seen = new Map<string, number>();
  return blocks.map((block) => {
    if (block.id === undefined) return block;
    const count = (seen.get(block.id) ?? 0) + 1;
    seen.set(block.id, count);
    return count === 1 ? block : { ...block, id: `${block.id}-${count}` };
  });
}

const isolated = /\u2068([^\u2068\u2069]*)\u2069/g;
const rawWords = (block: EditableBlock) => ('items' in block ? block.items.join('\n') : block.text);

/** A block's words as a parent edits them: one item a line, without the marks of direction around names. */
export const wordsOf = (block: EditableBlock): string => rawWords(block).replace(isolated, '$1');

/** The names that the composed words set apart from their line's direction are set apart again. */
function isolateAgain(text: string, block: EditableBlock): string {
  const names = [...rawWords(block).matchAll(isolated)].map((match) => match[1] ?? '').filter(Boolean);
  if (names.length === 0) return text;
  // A whole name before the first name that it starts with.
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  const any = longestFirst.map(escaped).join('|');
  return text.replace(new RegExp(any, 'gu'), '\u2068$&\u2069');
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const holdsName = (text: string, name: string) =>
  new RegExp(`(?<![\\p{L}\\p{M}])${escaped(name)}(?![\\p{L}\\p{M}])`, 'u').test(text);

/** The answers changed after these words were typed: they compose others now, or the child has another first name than the words. */
export const isOutdated = (block: EditableBlock, { from, text, child }: Edit, childNow = ''): boolean =>
  from !== wordsOf(block) || (!!child && child !== childNow && holdsName(text, child));

const bullet = /^[-–—*•·]\s+(?=\S)/u;
const linesOf = (text: string) =>
  cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The words of one block as a parent left them: several paragraphs where one was parted, none where all was taken out. */
export function editBlock(block: EditableBlock, edit: Edit, childNow?: string): LetterBlock[] {
  const marks = {
    edited: true as const,
    ...(isOutdated(block, edit, childNow) && { outdated: true as const }),
  };
  const lines = linesOf(edit.text).map((line) => isolateAgain(line, block));
  switch (block.kind) {
    case 'list':
    case 'notes': {
      const items = lines.map((line) => line.replace(bullet, ''));
      return items.length > 0 ? [{ ...block, ...marks, items }] : [];
    }
    case 'paragraph':
      return lines.map((line) => ({ ...block, ...marks, text: line }));
    default: {
      const line = cleanLine(lines.join(' '));
      return line ? [{ ...block, ...marks, text: line }] : [];
    }
  }
}

const editOf = (block: LetterBlock, edits: Edits): Edit | null =>
  isEditable(block) && Object.hasOwn(edits, block.id) ? (edits[block.id] ?? null) : null;

/**
 * The letter with the parent's words in place. Pure; without edits it is the letter itself.
 * Blocks of one edit keep the id they came from. A line end starts a new paragraph, or a new item of a list.
 * @returns `orphans`: edits of blocks that the answers no longer compose, so that nothing typed is lost.
 */
export function applyEdits(doc: LetterDocument, edits: Edits): { doc: LetterDocument; orphans: Edits } {
  const used = new Set<string>();
  const blocks = doc.blocks.flatMap((block): LetterBlock[] => {
    const edit = editOf(block, edits);
    if (!edit || !isEditable(block)) return [block];
    used.add(block.id);
    return editBlock(block, edit, doc.child);
  });
  const orphans = Object.fromEntries(Object.entries(edits).filter(([id]) => !used.has(id)));
  return { doc: used.size > 0 ? { ...doc, blocks } : doc, orphans };
}
