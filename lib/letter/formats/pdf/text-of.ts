import type { LetterDocument } from '../../document';

/** All words of a letter that go on paper, for choosing fonts. */
export function textOf(letter: LetterDocument): string {
  const strings = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(strings)
        : [];
  return strings([letter.pageLabel, '0123456789•', letter.blocks]).join('\n');
}
