/** Reads a PDF back as a person with a reader would: its text, page by page, its data, and where text stands. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A part of the page as a screen reader meets it: what it is, its own words, and the parts within. */
export type Part = { role: string; text: string; lang?: string; alt?: string; parts: Part[] };

export type ReadPdf = {
  /** Text of each page: lines top to bottom, direction marks taken out. */
  pages: string[];
  /** Every piece of text with its place in points from the left and the bottom of its page. */
  pieces: { page: number; text: string; left: number; right: number; bottom: number }[];
  info: Record<string, unknown>;
  language: string | undefined;
  marked: boolean;
  /** The structure, page after page: what a page end cuts is met on both pages. */
  structure: Part[];
  /** Text that is on paper only, and text that is neither that nor in the structure. */
  artifacts: string[];
  untagged: string[];
};

type Piece = { str: string; transform: number[]; width: number; hasEOL: boolean };
type Marks = Piece | { type: string; id?: string | null; tag?: string };
type Node = {
  role?: string;
  type?: string;
  id?: string;
  lang?: string;
  alt?: string;
  children?: Node[];
};

/** Text of each marked content, by its id; of artifacts; and of what bears no mark. */
function readMarks(items: Marks[]) {
  const content = new Map<string, string>();
  const artifacts: string[] = [];
  const untagged: string[] = [];
  const open: { id: string | null; tag: string }[] = [];
  for (const item of items) {
    if ('str' in item) {
      const text = item.str + (item.hasEOL ? '\n' : '');
      const id = open.findLast((mark) => mark.id)?.id;
      if (id) content.set(id, (content.get(id) ?? '') + text);
      else if (open.some((mark) => mark.tag === 'Artifact')) artifacts.push(text);
      else if (text.trim()) untagged.push(text);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push({ id: item.id ?? null, tag: item.tag ?? '' });
  }
  return { content, artifacts: artifacts.filter((text) => text.trim()), untagged };
}

function toPart({ role = '', lang, alt, children = [] }: Node, content: Map<string, string>): Part {
  const text = children.flatMap((c) => (c.type === 'content' ? [content.get(c.id ?? '') ?? ''] : []));
  return {
    role,
    text: text.join(''),
    parts: children.filter((c) => c.role).map((c) => toPart(c, content)),
    ...(lang ? { lang } : {}),
    ...(alt ? { alt } : {}),
  };
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  const { info } = await pdf.getMetadata();
  const read: ReadPdf = {
    pages: [],
    pieces: [],
    info: info as Record<string, unknown>,
    language: (info as { Language?: string }).Language,
    marked: (await pdf.getMarkInfo())?.Marked === true,
    structure: [],
    artifacts: [],
    untagged: [],
  };
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const marks = readMarks(items as Marks[]);
    const tree = (await page.getStructTree()) as Node | null;
    if (tree) read.structure.push(toPart(tree, marks.content));
    read.artifacts.push(...marks.artifacts);
    read.untagged.push(...marks.untagged);
    let text = '';
    for (const piece of items as Piece[]) {
      if (piece.str === undefined) continue;
      text += piece.str + (piece.hasEOL ? '\n' : '');
      const [left = 0, bottom = 0] = piece.transform.slice(4);
      if (piece.str.trim())
        read.pieces.push({ page: n, text: piece.str, left, right: left + piece.width, bottom });
    }
    read.pages.push(text.replace(/[\u200e\u200f\u202a-\u202c]/g, ''));
  }
  await task.destroy();
  return read;
}

/** All parts of a structure in reading order. */
export const partsOf = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part) => [part, ...partsOf(part.parts)]);

/** All words of a part in reading order. */
export const wordsIn = (part: Part): string => part.text + part.parts.map(wordsIn).join('');

/** Text with every space and line end made one space, for comparing what a line break cannot change. */
export const flat = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
