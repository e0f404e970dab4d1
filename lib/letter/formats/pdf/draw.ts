/**
 * Draws a laid-out letter into a tagged PDF. The library lays out and draws, but does not tag; so its drawing is
 * called for each leaf of the laid-out tree alone, between the marks of the element the leaf belongs to.
 */
import renderPDF from '@react-pdf/render';
import type { PdfFile } from './pdf-file';
import { type Branch, type Place, StructureTree } from './structure';
import type { TagProps } from './tags';

/** The few members used of the library's laid-out tree. */
export type LaidOut = {
  type: string;
  box?: { left?: number; top?: number; width: number; height: number } & Partial<Record<Border, number>>;
  style?: { backgroundColor?: unknown };
  props?: TagProps;
  /** Of a text: none on a page where it had no room for a line. */
  lines?: readonly unknown[];
  children?: LaidOut[];
};
type Border = 'borderTopWidth' | 'borderRightWidth' | 'borderBottomWidth' | 'borderLeftWidth';
const borders: Border[] = ['borderTopWidth', 'borderRightWidth', 'borderBottomWidth', 'borderLeftWidth'];

/** From the top left of the page to that of the parent, in points. */
type Offset = { x: number; y: number };

/** A box may hold others; anything else is drawn whole. A box is not turned, scaled or cut: letters need none. */
const isBox = ({ type }: LaidOut) => type === 'VIEW' || type === 'PAGE';
const isEmpty = (node: LaidOut) =>
  isBox(node) ? !isSeen(node) && !node.children?.length : node.lines?.length === 0;
const isSeen = ({ box, style }: LaidOut) => !!style?.backgroundColor || borders.some((side) => box?.[side]);

/** A picture that nobody gave words for. */
const isOrnament = (node: LaidOut) => {
  const tag = node.props?.tag;
  return !isBox(node) && node.type !== 'TEXT' && !(typeof tag === 'object' && tag.alt?.trim());
};

class Drawing {
  private readonly tree: StructureTree;

  constructor(private readonly file: PdfFile) {
    this.tree = new StructureTree(file);
  }

  all(pages: readonly LaidOut[]): void {
    for (const page of pages) {
      this.render({ ...page, children: [] });
      this.inside(page, this.tree.root, { x: 0, y: 0 });
    }
    this.file.addStructure(this.tree.root.element);
    if (this.tree.isSound) this.file.claimAccess();
  }

  /** The library's own drawing of one node. */
  private render(node: LaidOut): void {
    renderPDF(this.file as never, { children: [node] } as never);
  }

  private inside({ box, children = [] }: LaidOut, branch: Branch, { x, y }: Offset): void {
    const left = box?.left ?? 0;
    const top = box?.top ?? 0;
    this.file.save();
    this.file.translate(left, top);
    for (const child of children) this.node(child, branch, { x: x + left, y: y + top });
    this.file.restore();
  }

  private node(node: LaidOut, parent: Branch, offset: Offset): void {
    const { spoken, tag } = node.props ?? {};
    const draw = () => this.render(node);
    if (tag === 'artifact' || isOrnament(node)) {
      if (!isEmpty(node)) this.tree.artifact(tag === 'artifact' ? 'Pagination' : 'Layout', draw);
      return;
    }
    const branch = tag ? parent.child(tag, placeOf(node, offset)) : parent;
    // What had no room before the page end keeps its place in the order of reading.
    if (isEmpty(node)) return;
    if (isBox(node)) this.box(node, branch, offset);
    else if (node.type === 'TEXT') branch.forText(spoken).mark(draw);
    else branch.mark(draw);
  }

  /** A box's own rules and shade are ornament, but for a line to write on. */
  private box(node: LaidOut, branch: Branch, offset: Offset): void {
    const own = () => this.render({ ...node, children: [] });
    if (branch.role === 'Form' && isSeen(node)) branch.mark(own);
    else if (isSeen(node)) this.tree.artifact('Layout', own);
    this.inside(node, branch, offset);
  }
}

function placeOf({ box }: LaidOut, { x, y }: Offset): Place {
  const left = x + (box?.left ?? 0);
  const top = y + (box?.top ?? 0);
  return [left, top, left + (box?.width ?? 0), top + (box?.height ?? 0)];
}

/** Draws all pages and adds the structure. The file is then ready for `finish`. */
export function drawTagged(file: PdfFile, pages: readonly LaidOut[]): void {
  new Drawing(file).all(pages);
}
