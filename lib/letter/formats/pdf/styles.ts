/** The look of the letter on paper, in points (72 to the inch). US Letter, one inch at the sides, black only. */
import type { Style } from './react-pdf';

const body = { fontSize: 10.6, lineHeight: 1.38 } satisfies Style;
const bold = 700;

export const styles = {
  page: { paddingTop: 58, paddingBottom: 56, paddingHorizontal: 72, color: '#000' },
  running: { position: 'absolute', top: 30, left: 72, right: 72 },
  runningText: { fontSize: 9.4, lineHeight: 1.38, textAlign: 'right' },
  body,
  strong: { ...body, fontWeight: bold },

  sender: { borderBottomWidth: 0.75, borderBottomColor: '#000', paddingBottom: 9 },
  senderName: { fontSize: 14.2, lineHeight: 1.25, fontWeight: bold },
  senderColumns: { flexDirection: 'row', justifyContent: 'space-between', gap: 24 },
  senderAddress: { width: 222 },
  senderContact: { width: 222 },
  atRight: { textAlign: 'right' },

  date: { marginTop: 13.5 },
  delivery: { marginTop: 2.2 },
  recipient: { marginTop: 11.2 },
  subject: { marginTop: 11.2, marginBottom: 3, flexDirection: 'row' },
  subjectLabel: { minWidth: 25.5, paddingRight: 6 },
  grow: { flexGrow: 1, flexShrink: 1, flexBasis: 0 },

  block: { marginTop: 6.8 },
  heading: { marginTop: 11, fontSize: 10.6, lineHeight: 1.3, fontWeight: bold },
  afterHeading: { marginTop: 2.5 },
  list: { marginTop: 4.5 },
  item: { flexDirection: 'row', marginTop: 1.5 },
  itemRtl: { flexDirection: 'row-reverse', marginTop: 1.5 },
  bullet: { width: 14, fontWeight: bold, textAlign: 'center' },

  // Blank letters: a line of the paper with room to write on it, and a gap inside a sentence.
  writeOn: { flexDirection: 'row', alignItems: 'flex-end', minHeight: 18.5 },
  writeOnText: { flexShrink: 0, paddingRight: 5 },
  rule: { borderBottomWidth: 0.6, borderBottomColor: '#000', marginBottom: 2.5, flexGrow: 1, flexBasis: 0 },
  gapLine: { lineHeight: 1.7 },
  gap: { letterSpacing: -0.75 },

  signature: { marginTop: 10.5 },
  signatureLines: { flexDirection: 'row', gap: 30, marginTop: 34.5 },
  signHere: { width: 210, borderTopWidth: 0.75, borderTopColor: '#000', paddingTop: 3.7 },
  signatureBelow: { flexDirection: 'row', gap: 30, marginTop: 4 },
  signedName: { fontSize: 17, lineHeight: 1.3, marginTop: 8, width: 210, transform: 'skewX(-12deg)' },
  signedDrawing: { marginTop: 5, width: 210, height: 46 },
  dateHere: { width: 120, borderTopWidth: 0.75, borderTopColor: '#000', paddingTop: 3.7 },
  // Above the line, where a pen would have written it.
  signedOn: { position: 'absolute', left: 0, top: -17, width: 120 },

  notes: { flexDirection: 'row', fontSize: 9.9, lineHeight: 1.4 },
  notesFirst: { marginTop: 13 },
  notesNext: { marginTop: 3 },
  notesText: { fontSize: 9.9, lineHeight: 1.4 },
  notesLabel: { width: 66, paddingRight: 6 },

  // The pages that go with a letter.
  sheetTitle: { fontSize: 14.2, lineHeight: 1.25, fontWeight: bold, marginTop: 10, marginBottom: 4 },
  sheetFacts: { marginTop: 12, paddingBottom: 10, borderBottomWidth: 0.75, borderBottomColor: '#000' },
  fact: { flexDirection: 'row', marginTop: 3 },
  factLabel: { width: 112, paddingRight: 8 },
  check: { flexDirection: 'row', marginTop: 7 },
  checkBox: { width: 10, height: 10, marginTop: 2.2, marginRight: 9, borderWidth: 0.75, borderColor: '#000' },
  writeOnRow: { marginTop: 9 },
  table: { marginTop: 6, borderTopWidth: 0.75, borderTopColor: '#000' },
  row: { flexDirection: 'row', borderBottomWidth: 0.4, borderBottomColor: '#000' },
  headRow: { flexDirection: 'row', borderBottomWidth: 0.75, borderBottomColor: '#000' },
  cell: { paddingVertical: 3.2, paddingRight: 8 },
  cellText: { fontSize: 9.4, lineHeight: 1.38 },
  headText: { fontSize: 9.4, lineHeight: 1.38, fontWeight: bold },
} satisfies Record<string, Style>;
