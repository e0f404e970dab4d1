/** The letter as a Word file (Office Open XML): the same blocks, named styles, real lists. No words of its own. */
import {
  Document,
  Footer,
  ImageRun,
  type IParagraphOptions,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
} from 'docx';
import type { LetterBlock, LetterDocument } from '../document';
import { dateLine } from '../signature';
import { directedRuns } from './docx/runs';
import { bullets, inch, numbering, stylesFor } from './docx/styles';
import { type Direction, directionOf } from './pdf/paper-text';

/** Lines as runs of one paragraph, each after the first on a line of its own. */
const runsOf = (lines: string[], base: Direction) =>
  lines.flatMap((line, i) => {
    const breakBefore = i > 0 ? [new TextRun({ break: 1 })] : [];
    const runs = directedRuns(line, base).map(
      ({ text, rtl }) => new TextRun({ text, ...(rtl && { rightToLeft: rtl }) }),
    );
    return [...breakBefore, ...runs];
  });

/** Lines that always run from the left, such as an address. */
const lines = (style: string, all: string[]) =>
  all.length > 0 ? [new Paragraph({ style, children: runsOf(all, 'ltr') })] : [];

/** A text that runs as its own first letter does: at the right where that is Hebrew or Arabic. */
function words(style: string, text: string, more: IParagraphOptions = {}) {
  const direction = directionOf(text);
  return new Paragraph({
    style,
    ...(direction === 'rtl' && { bidirectional: true }),
    children: runsOf(text.split('\n'), direction),
    ...more,
  });
}

/** @param last what the last item stays with. */
const listOf = (items: string[], last: IParagraphOptions = {}) =>
  items.map((item, i) =>
    words('ListBullet', item, {
      numbering: { reference: bullets, level: 0 },
      ...(i === items.length - 1 ? last : {}),
    }),
  );

type SignatureBlock = Extract<LetterBlock, { kind: 'signature' }>;
/** The drawn signature as a PNG file; a word processor shows no SVG path. */
export type SignaturePicture = Uint8Array<ArrayBuffer>;

/** What stands above the line: the typed name, or the drawing. Nothing where ink will. */
function signed({ signed, name }: SignatureBlock, picture: SignaturePicture | null): Paragraph[] {
  if (signed?.way === 'typed') return lines('Signed', [name]);
  if (signed?.way !== 'drawn' || !picture) return [];
  // Pixels at 96 to the inch: half an inch high, and no wider than the line.
  const height = Math.min(48, (288 * signed.height) / signed.width);
  const transformation = { width: Math.round((height * signed.width) / signed.height), height };
  const altText = { name, title: name, description: name };
  return [
    new Paragraph({
      style: 'Signed',
      children: [new ImageRun({ type: 'png', data: picture, transformation, altText })],
    }),
  ];
}

/** The date, or a line to write it on. */
const dateRuns = (block: Pick<SignatureBlock, 'dateLabel' | 'signedOn'>) =>
  block.signedOn
    ? runsOf([dateLine(block)], 'ltr')
    : [...runsOf([block.dateLabel], 'ltr'), new TextRun({ children: [' ', new Tab()] })];

function signature(block: SignatureBlock, picture: SignaturePicture | null) {
  const { closing, name, relation, dateLabel } = block;
  const above = signed(block, picture);
  // Without its picture a drawn name is signed, and dated, in ink.
  const dated = above.length > 0 ? block : { dateLabel };
  return [
    ...lines('Closing', [closing]),
    ...above,
    ...lines(above.length > 0 ? 'SignatureBelow' : 'Signature', [name, relation].filter(Boolean)),
    new Paragraph({
      style: 'SignatureDate',
      keepLines: true,
      children: dateRuns(dated),
    }),
  ];
}

/** The paragraphs of one block. The last words before the signature stay on its page. */
function paragraphs(
  block: LetterBlock,
  next: LetterBlock | undefined,
  picture: SignaturePicture | null,
): Paragraph[] {
  const hold = next?.kind === 'signature' ? { keepNext: true, keepLines: true } : {};
  switch (block.kind) {
    case 'sender':
      return [
        ...lines('SenderName', [block.name]),
        ...lines('Address', [...block.address, ...block.contact].filter(Boolean)),
      ];
    case 'date':
      return lines('Date', [block.text]);
    case 'delivery':
      return lines('Delivery', [block.text]);
    case 'recipient':
      return lines('InsideAddress', block.lines);
    case 'subject': {
      const [first = '', ...rest] = block.lines;
      return [...lines('Heading1', [`${block.label} ${first}`]), ...lines('Subject', rest)];
    }
    case 'salutation':
      return lines('Salutation', [block.text]);
    case 'heading':
      return [words('Heading2', block.text)];
    case 'paragraph':
      return [words('BodyText', block.text, next?.kind === 'list' ? { keepNext: true } : hold)];
    case 'list':
      return listOf(block.items, hold);
    case 'signature':
      return signature(block, picture);
    case 'notes':
      return [...lines('NotesLabel', [block.label]), ...listOf(block.items)];
  }
}

const pageFields: Record<string, string> = {
  '{page}': PageNumber.CURRENT,
  '{pages}': PageNumber.TOTAL_PAGES,
};

/** The words at the foot of later pages; the numbers are fields that the word processor fills in. */
const pageLabel = (label: string) =>
  label.split(/(\{pages?\})/).flatMap((part) => {
    const field = pageFields[part];
    return field ? [new TextRun({ children: [field] })] : runsOf([part], 'ltr');
  });

/**
 * The letter as the bytes of a .docx file: US Letter, margins of one inch, the page label from the second page on.
 * Its data holds the title, the author and the time it was made, nothing else. Isolates around names become runs
 * with their own direction.
 * @param picture the drawn signature as a PNG; without it the line stays free for ink.
 */
export async function letterToDocx(
  doc: LetterDocument,
  picture: SignaturePicture | null = null,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Document({
    title: doc.title,
    creator: doc.author,
    lastModifiedBy: doc.author,
    styles: stylesFor(doc.locale),
    numbering,
    sections: [
      {
        properties: {
          // A first page of its own kind, without a footer.
          titlePage: true,
          page: {
            size: { width: 8.5 * inch, height: 11 * inch },
            margin: { top: inch, right: inch, bottom: inch, left: inch },
          },
        },
        footers: {
          default: new Footer({
            children: [new Paragraph({ style: 'Footer', children: pageLabel(doc.pageLabel) })],
          }),
        },
        children: doc.blocks.flatMap((block, i) => paragraphs(block, doc.blocks[i + 1], picture)),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
