/** Puts a letter's words together: what all letters share, and what one kind says of its own. No checks: the build made them. */
import type { LetterKind } from './document';
import { isShortKind } from './document';
import type { BothWording, SharedWording, ShortWording, Wording } from './wording';

/**
 * The words that all letters share come from the first long letter. The second long one changes some of them; a short one
 * adds its title, subject and sentences.
 * @param own the kind's own file; for the first long letter it is not looked at.
 */
export function mergeWording(kind: LetterKind, shared: SharedWording, own: unknown): Wording {
  if (kind === 'iep-evaluation') return { ...shared, sentences: {} };
  if (isShortKind(kind)) {
    const { subject, ...rest } = own as ShortWording;
    return { ...shared, ...rest, subject: { ...shared.subject, request: subject } };
  }
  const { subject, request, section504, ...rest } = own as BothWording;
  return {
    ...shared,
    ...rest,
    subject: { ...shared.subject, ...subject },
    request: { ...shared.request, ...request },
    section504: { ...shared.section504, ...section504 },
    sentences: {},
  };
}
