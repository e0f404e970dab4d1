/** The registry: every short letter by its kind. docs/letters.md tells what a new one needs. */
import type { ShortKind } from '../document';
import { followUp } from './follow-up/letter';
import type { ShortLetter } from './spec';

export const shortLetters: Record<ShortKind, ShortLetter> = {
  'follow-up': followUp,
};
