import type { Answers } from '@/lib/letter/answers';
import { uncovered } from '@/lib/letter/coverage';
import type { FormStepId } from '@/lib/letter/document';

/** What no font of the PDF can print, and the steps it was typed in: there it can be mended. */
export function uncoveredParts(answers: Answers): { characters: string[]; steps: FormStepId[] } {
  const found = (Object.keys(answers) as FormStepId[])
    .map((step) => ({
      step,
      characters: uncovered(
        Object.values(answers[step])
          .filter((value) => typeof value === 'string')
          .join('\n'),
      ),
    }))
    .filter((part) => part.characters.length > 0);
  return {
    characters: [...new Set(found.flatMap((part) => part.characters))],
    steps: found.map((part) => part.step),
  };
}
