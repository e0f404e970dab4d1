import type { LetterBlock, LetterDocument } from '../document';
import { dateLine, penWidth } from '../signature';

type SignatureBlock = Extract<LetterBlock, { kind: 'signature' }>;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const esc = (s: string) => s.replace(/[&<>"']/g, (c) => entities[c] ?? c);
const lines = (all: string[]) => all.map(esc).join('<br>');
const list = (items: string[]) => `<ul>${items.map((i) => `<li>${esc(i)}</li>`).join('')}</ul>`;

function signed({ signed, name }: SignatureBlock): string {
  if (!signed) return '<p><br><br></p>';
  if (signed.way === 'typed') return `<p><i>${esc(name)}</i></p>`;
  const { paths, width, height } = signed;
  const shown = Math.round((width / height) * 48);
  return `<p><svg role="img" aria-label="${esc(name)}" width="${shown}" height="48" viewBox="0 0 ${width} ${height}"><path d="${esc(paths)}" fill="none" stroke="currentColor" stroke-width="${penWidth(signed)}" stroke-linecap="round" stroke-linejoin="round"/></svg></p>`;
}

const signature = (block: SignatureBlock) =>
  `<p>${esc(block.closing)}</p>\n${signed(block)}\n<p>${lines([block.name, block.relation].filter(Boolean))}</p>\n<p>${esc(dateLine(block, '____________________'))}</p>`;

function blockHtml(block: LetterBlock): string {
  switch (block.kind) {
    case 'sender':
      return `<address>${lines([block.name, ...block.address, ...block.contact])}</address>`;
    case 'recipient':
      return `<p>${lines(block.lines)}</p>`;
    case 'subject': {
      const [first = '', ...rest] = block.lines;
      return `<h1>${esc(`${block.label} ${first}`)}</h1>\n<p>${lines(rest)}</p>`;
    }
    case 'heading':
      return `<h2>${esc(block.text)}</h2>`;
    case 'list':
      return list(block.items);
    case 'signature':
      return signature(block);
    case 'notes':
      return `<p>${esc(block.label)}</p>\n${list(block.items)}`;
    default:
      return `<p>${esc(block.text)}</p>`;
  }
}

/** The letter as one HTML page with real headings, paragraphs and lists, its language set; no styles, no script. */
export function letterToHtml(doc: LetterDocument): string {
  return `<!doctype html>
<html lang="${esc(doc.locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${esc(doc.title)}</title>
</head>
<body>
<main>
${doc.blocks.map(blockHtml).join('\n')}
</main>
</body>
</html>
`;
}
