/** The structure tree of one PDF: which element each drawn part belongs to, in reading order. */
import type { PdfFile } from './pdf-file';
import type { ElementTag, Role, Spoken } from './tags';

/** Left, top, right and bottom on the page, in points from its top left. */
export type Place = [number, number, number, number];

/** These hold text themselves; in the others a text stands in a paragraph. */
const textRoles = new Set<string>(['H1', 'H2', 'P', 'Lbl', 'LBody', 'TH', 'TD', 'Figure', 'Form', 'Span']);

/** One element, its place in the tree and the last child of each role. */
export class Branch {
  private readonly lastOf = new Map<Role, Branch>();
  readonly element: PDFKit.StructureElement;

  constructor(
    private readonly tree: StructureTree,
    readonly role: string,
    options: PDFKit.StructureOptions = {},
  ) {
    this.element = tree.file.struct(role, options);
  }

  /** The element of a tag within this one: a new one, or the one that a page end or another block cut. */
  child(tag: ElementTag, place: Place): Branch {
    const known = this.tree.known.get(tag) ?? (tag.goesOn ? this.lastOf.get(tag.as) : undefined);
    if (known) return known;
    const branch = new Branch(this.tree, tag.as, optionsOf(tag, place));
    const attributes = attributesOf(tag);
    if (attributes) branch.element.dictionary.data.A = attributes;
    this.tree.known.set(tag, branch);
    this.lastOf.set(tag.as, branch);
    this.element.add(branch.element);
    this.tree.met(tag.as);
    return branch;
  }

  /** The element that holds a text here: this one, or a span of it that says how the text is read. */
  forText(spoken: Spoken | undefined): Branch {
    const holder = textRoles.has(this.role) ? this : this.child({ as: 'P' }, [0, 0, 0, 0]);
    if (!spoken) return holder;
    const known = this.tree.known.get(spoken);
    if (known) return known;
    const span = new Branch(this.tree, 'Span', spoken);
    this.tree.known.set(spoken, span);
    holder.element.add(span.element);
    return span;
  }

  /** Draws something that belongs to this element. */
  mark(draw: () => void): void {
    const content = this.tree.file.markStructureContent(this.role);
    draw();
    this.tree.file.endMarkedContent();
    this.element.add(content);
  }
}

/** The tree of one file. `known` finds an element again by its tag after a page end. */
export class StructureTree {
  readonly known = new Map<object, Branch>();
  readonly root: Branch;
  /** False once a heading has skipped a level, which PDF/UA forbids (ISO 14289-1, 7.4.2). */
  isSound = true;
  private hasTitle = false;

  constructor(readonly file: PdfFile) {
    this.root = new Branch(this, 'Document');
  }

  /** Takes note of a new element. */
  met(role: Role): void {
    if (role === 'H1') this.hasTitle = true;
    if (role === 'H2' && !this.hasTitle) this.isSound = false;
  }

  /** Draws something that is not read aloud. */
  artifact(type: 'Pagination' | 'Layout', draw: () => void): void {
    this.file.markContent('Artifact', { type });
    draw();
    this.file.endMarkedContent();
  }
}

function optionsOf({ as, alt, scope }: ElementTag, place: Place): PDFKit.StructureOptions {
  if (as === 'TH') return { scope: scope ?? 'Column' };
  if (as === 'Figure') return { alt: alt ?? '', placement: 'Block', bbox: place };
  return {};
}

/** Attributes the library has no word for. A text is a String object there, a name is a plain string. */
function attributesOf({ as, field, numbering }: ElementTag): Record<string, unknown> | undefined {
  if (as === 'L' && numbering) return { O: 'List', ListNumbering: numbering };
  if (as === 'Form') return { O: 'PrintField', Role: 'tv', ...(field ? { Desc: new String(field) } : {}) };
  return undefined;
}
