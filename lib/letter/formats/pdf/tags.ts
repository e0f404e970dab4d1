/**
 * What each part of a page is, for a reader who listens to it. A tag is given to a `View` or `Text` as the prop
 * `tag` and travels with it through the layout; `structure.ts` turns it into the PDF's structure tree.
 */

/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that letters and forms use. */
export type Role =
  | 'H1'
  | 'H2'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Form';

/**
 * One element of the structure. The object itself is its identity: a paragraph that a page end cuts in two keeps
 * its one tag, and so stays one paragraph. Make a new object for each element.
 */
export type ElementTag = {
  as: Role;
  /** Goes on in the element of this role that stands last in the same parent, as a list does after a page end. */
  goesOn?: boolean;
  /** What stands before the items of a list, where anything does. */
  numbering?: 'Disc' | 'Decimal';
  /** What a Figure shows. One without it is taken for an ornament. */
  alt?: string;
  /** What is to be written on a Form line. */
  field?: string;
  /** A TH heads a column unless this says otherwise. */
  scope?: 'Row' | 'Column' | 'Both';
};

/** `artifact`: on paper only, such as the words at the head of later pages. */
export type Tag = ElementTag | 'artifact';

/** Words that are not read as they stand: in their reading order, in their language. */
export type Spoken = { actual?: string; lang?: string };

/** The props that carry both. A text with no tag is a part of the element around it. */
export type TagProps = { tag?: Tag | undefined; spoken?: Spoken | undefined };
