/** PDFs in the browser: each made in a new worker that is then ended, the next one already warmed up. */
import { uncovered } from '@/lib/letter/coverage';
import type { LetterDocument } from '@/lib/letter/document';
import type { PdfAnswer, PdfRequest } from '@/lib/letter/formats/pdf/messages';
import { textOf } from '@/lib/letter/formats/pdf/text-of';
import type { Sheet } from '@/lib/packet/sheets';
import { type NextWorker, nextWorker } from './pdf-worker';

/** `uncovered`: a character no font has. `timeout`: it hung and was ended. `replaced`: another letter is wanted by now. */
export type PdfReason = 'uncovered' | 'timeout' | 'failed' | 'replaced';

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

/** `missing`: words whose font could not be read just now; the file has a line to write on in their place. */
export type MadePdf = { file: Blob; missing: string[] };

export type MakeOptions = {
  /** The longest a parent waits, in milliseconds, before the worker is ended. */
  timeoutMs?: number;
  /** Pages that go with the letter, in the same file. */
  sheets?: readonly Sheet[];
};

export type PdfMaker = {
  /** Starts the next worker, if none waits. */
  warm(): void;
  /** Begins a letter that will most likely be asked for. It is kept until another one is prepared. */
  prepare(letter: LetterDocument): void;
  /** The prepared letter, where it is this one and stands ready. */
  ready(letter: LetterDocument): MadePdf | null;
  /** One letter as a PDF: the one that was prepared, or a new one. Rejects with a `PdfError`, never prints a wrong character. */
  make(letter: LetterDocument, options?: MakeOptions): Promise<MadePdf>;
  /** Ends the waiting worker and forgets what was prepared, until `warm` is called again. A PDF asked for goes on. */
  dispose(): void;
};

/** Lets one worker set one letter, and ends it whatever comes of it. */
async function setIn(
  worker: Worker,
  request: PdfRequest,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<MadePdf> {
  const ended = new AbortController();
  try {
    return await new Promise<MadePdf>((resolve, reject) => {
      const limit = setTimeout(() => reject(new PdfError('timeout')), timeoutMs);
      ended.signal.addEventListener('abort', () => clearTimeout(limit));
      signal?.addEventListener('abort', () => reject(new PdfError('replaced')), { signal: ended.signal });
      worker.onerror = (event) => reject(new PdfError('failed', [], event.message));
      worker.onmessageerror = () => reject(new PdfError('failed'));
      worker.onmessage = ({ data }: MessageEvent<PdfAnswer>) => {
        if (data.ok)
          resolve({ file: new Blob([data.bytes], { type: 'application/pdf' }), missing: data.missing });
        else reject(new PdfError('failed', [], data.detail));
      };
      worker.postMessage(request);
    });
  } finally {
    ended.abort();
    worker.terminate();
  }
}

/** Made in advance: for which letter, what came of it, and how to end it. */
type Prepared = { key: string; made: Promise<MadePdf>; result: MadePdf | null; stop: AbortController };

/** The longest a letter may take, in milliseconds, where nothing else is said. */
const longest = 20_000;

export function createPdfMaker(next: NextWorker = nextWorker): PdfMaker {
  let prepared: Prepared | null = null;
  let disposed = false;

  const check = (letter: LetterDocument, sheets: readonly Sheet[] = []) => {
    const characters = uncovered(textOf(letter, sheets));
    if (characters.length > 0) throw new PdfError('uncovered', characters);
  };
  /** @param retry whether a worker that was warmed while the line was down gets a second one, begun now. */
  const set = async (request: PdfRequest, timeoutMs: number, signal?: AbortSignal) => {
    const until = performance.now() + timeoutMs;
    const { worker, warmed } = next.take();
    const first = await setIn(worker, request, timeoutMs, signal).catch((error: PdfError) => error);
    const lacks = first instanceof PdfError ? first.reason === 'failed' : first.missing.length > 0;
    const again = warmed && lacks && !signal?.aborted;
    const result = again
      ? await setIn(next.take().worker, request, Math.max(1, until - performance.now()), signal).catch(
          (error: PdfError) => (first instanceof PdfError ? error : first),
        )
      : first;
    if (result instanceof PdfError) throw result;
    return result;
  };
  const forget = () => {
    prepared?.stop.abort();
    prepared = null;
  };

  return {
    warm() {
      disposed = false;
      next.warm();
    },
    prepare(letter) {
      const key = JSON.stringify(letter);
      if (disposed || prepared?.key === key) return;
      forget();
      const stop = new AbortController();
      const made = Promise.resolve().then(() => {
        check(letter);
        return set({ letter }, longest, stop.signal);
      });
      const mine: Prepared = { key, made, result: null, stop };
      prepared = mine;
      // What did not come, or lacks words, is tried anew when it is asked for.
      const drop = () => {
        if (prepared === mine) prepared = null;
      };
      made.then((result) => {
        if (result.missing.length > 0) drop();
        else mine.result = result;
      }, drop);
    },
    ready: (letter) => (prepared?.key === JSON.stringify(letter) ? prepared.result : null),
    async make(letter, { timeoutMs = longest, sheets = [] } = {}) {
      check(letter, sheets);
      const ready = sheets.length === 0 && prepared?.key === JSON.stringify(letter) ? prepared : null;
      // What hung until its time was up is not begun again: the parent has waited.
      const made = await ready?.made.catch((error: PdfError) => {
        if (error.reason === 'timeout') throw error;
        return null;
      });
      if (made && made.missing.length === 0) return made;
      if (disposed) throw new PdfError('replaced');
      // Who asks for one that was not prepared may ask for the next.
      return set({ letter, sheets }, timeoutMs).finally(() => disposed || next.warm());
    },
    dispose() {
      disposed = true;
      forget();
      next.drop();
    },
  };
}
