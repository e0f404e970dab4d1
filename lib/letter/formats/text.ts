import type { LetterBlock, LetterDocument } from '../document';
import { dateLine } from '../signature';

const bullets = (items: string[]) => items.map((item) => `- ${item}`).join('\n');

type SignatureBlock = Extract<LetterBlock, { kind: 'signature' }>;

/** Plain text cannot hold a drawing: the mark says that the letter is signed. Ink's lines have no place in an email. */
function signature(block: SignatureBlock): string {
  const { closing, name, relation, signed, signedOn } = block;
  const below = [name, relation, signedOn ? dateLine(block) : ''].filter(Boolean);
  return [closing, '', signed ? `/s/ ${name}` : '', '', ...below].join('\n');
}

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
      return signature(block);
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
