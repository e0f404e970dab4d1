/** PDFs in the browser: each made in a new worker that is then ended, the next one already warmed up. */
import { uncovered } from '@/lib/letter/coverage';
import type { LetterDocument } from '@/lib/letter/document';
import type { PdfAnswer, PdfRequest } from '@/lib/letter/formats/pdf/messages';
import { textOf } from '@/lib/letter/formats/pdf/text-of';
import type { Sheet } from '@/lib/packet/sheets';

/** `uncovered`: a character no font has. `timeout`: it hung and was ended. `aborted`: by the caller's signal. */
export type PdfReason = 'uncovered' | 'timeout' | 'failed' | 'aborted';

/** Why there is no PDF. Print and plain text still work in every case. */
export class PdfError extends Error {
  constructor(
    readonly reason: PdfReason,
    /** For `uncovered`: the characters that cannot be printed. */
    readonly characters: string[] = [],
    detail = '',
  ) {
    super(detail ? `${reason}: ${detail}` : reason);
    this.name = 'PdfError';
  }
}

export type MakeOptions = {
  /** The longest a parent waits, in milliseconds, before the worker is ended. */
  timeoutMs?: number;
  signal?: AbortSignal;
  /** Pages that go with the letter, in the same file. */
  sheets?: readonly Sheet[];
};

export type PdfMaker = {
  /** Starts the next worker, if none waits: it reads the library and the first fonts. Cheap to call often. */
  warm(): void;
  /** One letter as a PDF. Rejects with a `PdfError`, never prints a wrong character. */
  make(letter: LetterDocument, options?: MakeOptions): Promise<Blob>;
  /** Ends the waiting worker, until `warm` is called again. A PDF under way goes on. */
  dispose(): void;
};

const start = () =>
  new Worker(new URL('../../lib/letter/formats/pdf/worker.ts', import.meta.url), { type: 'module' });

/** Lets one worker set one letter, and ends it whatever comes of it. */
async function setIn(
  worker: Worker,
  request: PdfRequest,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<Blob> {
  const ended = new AbortController();
  try {
    return await new Promise<Blob>((resolve, reject) => {
      const limit = setTimeout(() => reject(new PdfError('timeout')), timeoutMs);
      ended.signal.addEventListener('abort', () => clearTimeout(limit));
      const abort = () => reject(new PdfError('aborted'));
      if (signal?.aborted) abort();
      signal?.addEventListener('abort', abort, { signal: ended.signal });
      worker.onerror = (event) => reject(new PdfError('failed', [], event.message));
      worker.onmessageerror = () => reject(new PdfError('failed'));
      worker.onmessage = ({ data }: MessageEvent<PdfAnswer>) => {
        if (data.ok) resolve(new Blob([data.bytes], { type: 'application/pdf' }));
        else reject(new PdfError('failed', [], data.detail));
      };
      worker.postMessage(request);
    });
  } finally {
    ended.abort();
    worker.terminate();
  }
}

export function createPdfMaker(): PdfMaker {
  let waiting: Worker | null = null;
  let disposed = false;

  const fill = () => {
    if (waiting || disposed) return;
    const worker = start();
    // A worker that could not start is no use later: the next call begins anew.
    worker.onerror = () => {
      if (waiting === worker) waiting = null;
      worker.terminate();
    };
    waiting = worker;
  };

  return {
    warm() {
      disposed = false;
      fill();
    },
    async make(letter, { timeoutMs = 20_000, signal, sheets = [] } = {}) {
      const characters = uncovered(textOf(letter, sheets));
      if (characters.length > 0) throw new PdfError('uncovered', characters);
      const until = performance.now() + timeoutMs;
      const warmed = waiting;
      waiting = null;
      try {
        return await setIn(warmed ?? start(), { letter, sheets }, timeoutMs, signal);
      } catch (error) {
        // A worker warmed while the line was down has no fonts; one begun now may have them.
        if (!warmed || !(error instanceof PdfError) || error.reason !== 'failed') throw error;
        return await setIn(start(), { letter, sheets }, Math.max(1, until - performance.now()), signal);
      } finally {
        fill();
      }
    },
    dispose() {
      disposed = true;
      waiting?.terminate();
      waiting = null;
    },
  };
}
