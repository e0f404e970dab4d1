import type { Answers } from '@/lib/letter/answers';
import { uncovered } from '@/lib/letter/coverage';
import type { FormStepId, LetterDocument } from '@/lib/letter/document';
import { isEditable, wordsOf } from '@/lib/letter/edits';

/**
 * What no font of the PDF can print, and the steps it was typed in: there it can be mended.
 * @param doc the letter, changed by hand: what its parent took out of it needs no mending. Without it all answers count.
 */
export function uncoveredParts(
  answers: Answers,
  doc?: LetterDocument,
): { characters: string[]; steps: FormStepId[] } {
  const composed = doc && JSON.stringify(doc.blocks.filter((block) => !block.edited)).normalize('NFC');
  const found = (Object.keys(answers) as FormStepId[])
    .map((step) => ({
      step,
      characters: uncovered(
        Object.values(answers[step])
          .filter((value) => typeof value === 'string')
          .join('\n'),
      ).filter((character) => composed?.includes(character) ?? true),
    }))
    .filter((part) => part.characters.length > 0);
  return {
    characters: [...new Set(found.flatMap((part) => part.characters))],
    steps: found.map((part) => part.step),
  };
}

/** The same for words changed by hand, and the blocks they stand in. */
export function uncoveredByHand(doc: LetterDocument): { characters: string[]; blocks: string[] } {
  const found = doc.blocks
    .filter(isEditable)
    .filter((block) => block.edited)
    .map((block) => ({ id: block.id, characters: uncovered(wordsOf(block)) }))
    .filter((part) => part.characters.length > 0);
  return {
    characters: [...new Set(found.flatMap((part) => part.characters))],
    blocks: [...new Set(found.map((part) => part.id))],
  };
}
