import type { Sheet } from '@/lib/packet/sheets';
import type { LetterDocument } from '../../document';

/** All words of a letter, and of the pages that go with it, that are put on paper: for choosing fonts. */
export function textOf(letter: LetterDocument, sheets: readonly Sheet[] = []): string {
  const strings = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(strings)
        : [];
  return strings([letter.pageLabel, '0123456789•', letter.blocks, sheets]).join('\n');
}
