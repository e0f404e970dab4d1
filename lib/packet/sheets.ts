/** Pages that go with a letter, as plain blocks: the PDF draws them after it. They never change the letter itself. */
export type SheetBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  /** What is already known: a label and its words. */
  | { kind: 'facts'; items: { label: string; text: string }[] }
  /** A box to tick before each. */
  | { kind: 'checks'; items: string[] }
  /** A label and a line to write on. */
  | { kind: 'lines'; items: string[] }
  /** `head` names the columns; the first cell of a row names the row. */
  | { kind: 'table'; head: string[]; rows: string[][] };

export type SheetId = 'enclosures' | 'proof' | 'trail';
/** One or more pages under one title; each sheet begins a new page. */
export type Sheet = { id: SheetId; title: string; blocks: SheetBlock[] };
