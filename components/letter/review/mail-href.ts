import type { LetterDocument } from '@/lib/letter/document';
import { letterToText } from '@/lib/letter/formats/text';

/** Longer addresses are cut short, without a word, by some browsers and mail programs. In characters. */
const longest = 1800;

/** The letter as a mailto: address (RFC 6068) to nobody yet, or null where it would be too long to arrive whole. */
export function mailHref(doc: LetterDocument): string | null {
  const body = letterToText(doc).replaceAll('\n', '\r\n');
  const href = `mailto:?subject=${encodeURIComponent(doc.title)}&body=${encodeURIComponent(body)}`;
  return href.length <= longest ? href : null;
}
