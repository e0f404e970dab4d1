import type { LetterBlock, LetterDocument } from '../document';

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
      return `<p>${esc(block.closing)}</p>\n<p>${lines(['', '', block.name, block.relation].filter((l, i) => i < 2 || l))}</p>\n<p>${esc(block.dateLabel)}: ____________________</p>`;
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
