import type { LetterBlock, LetterDocument } from '../document';

const bullets = (items: string[]) => items.map((item) => `- ${item}`).join('\n');

function blockText(block: LetterBlock): string {
  switch (block.kind) {
    case 'sender':
      return [block.name, ...block.address, ...block.contact].join('\n');
    case 'recipient':
      return block.lines.join('\n');
    case 'subject':
      return block.lines.map((line, i) => (i === 0 ? `${block.label} ${line}` : line)).join('\n');
    case 'list':
      return bullets(block.items);
    case 'signature':
      // Plain text cannot hold a drawing: the mark says that the letter is signed.
      return [block.closing, '', block.signed ? `/s/ ${block.name}` : '', '', block.name, block.relation]
        .join('\n')
        .trimEnd();
    case 'notes':
      return `${block.label}\n${bullets(block.items)}`;
    default:
      return block.text;
  }
}

/** The letter as plain text to copy: one line a paragraph, a blank line between blocks, a line feed at the end. */
export function letterToText(doc: LetterDocument): string {
  const parts = doc.blocks.map((block, i) => {
    const text = blockText(block);
    if (i === 0) return text;
    // How it is delivered stands right under the date.
    return (block.kind === 'delivery' ? '\n' : '\n\n') + text;
  });
  return `${parts.join('')}\n`;
}
