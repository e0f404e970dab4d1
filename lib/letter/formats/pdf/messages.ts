import type { Sheet } from '@/lib/packet/sheets';
import type { LetterDocument } from '../../document';

/** What the page tells the PDF worker: the one letter it is to set, and the pages that go with it, if any. */
export type PdfRequest = { letter: LetterDocument; sheets?: readonly Sheet[] };

/**
 * What the worker answers, once. `missing`: words whose font could not be read; each left a line to write on. `detail` is for
 * the console, never for a parent.
 */
export type PdfAnswer =
  | { ok: true; bytes: Uint8Array<ArrayBuffer>; missing: string[] }
  | { ok: false; reason: 'failed'; detail: string };
