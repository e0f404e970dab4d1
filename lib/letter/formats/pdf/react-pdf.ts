/**
 * The one door to the PDF library. It has no types of its own trouble, but two habits to undo: it hyphenates
 * English by default, and it may join two fonts of one word with a hyphen (`unbroken` forbids that).
 */
export { Document, Font, Page, pdf, Text, View } from '@react-pdf/renderer';
export type { Style } from '@react-pdf/stylesheet';

/** The penalty at which the line breaker never breaks: give it to every Text. */
export const unbroken = 10_000;
