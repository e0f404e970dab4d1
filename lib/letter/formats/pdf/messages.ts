import type { LetterDocument } from '../../document';

/** What the page tells the PDF worker: the one letter it is to set. */
export type PdfRequest = { letter: LetterDocument };

/** What the worker answers, once. `detail` is for the console, never for a parent. */
export type PdfAnswer =
  | { ok: true; bytes: Uint8Array<ArrayBuffer> }
  | { ok: false; reason: 'failed'; detail: string };
