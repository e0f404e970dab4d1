/** The worker that waits for the next PDF. A file of its own, so that a page can start one before the rest of it is read. */

const start = () =>
  new Worker(new URL('../../lib/letter/formats/pdf/worker.ts', import.meta.url), { type: 'module' });

export type NextWorker = {
  /** Starts a worker, if none waits: it reads the library and the first fonts. Cheap to call often. */
  warm(): void;
  /** The worker that waited, or a new one, which is said. The caller ends it. */
  take(): { worker: Worker; warmed: boolean };
  /** Ends the worker that waits, until `warm` is called again. */
  drop(): void;
};

export function createNextWorker(): NextWorker {
  let waiting: Worker | null = null;
  return {
    warm() {
      if (waiting) return;
      const worker = start();
      // A worker that could not start is no use later: the next call begins anew.
      worker.onerror = () => {
        if (waiting === worker) waiting = null;
        worker.terminate();
      };
      waiting = worker;
    },
    take() {
      const taken = waiting ? { worker: waiting, warmed: true } : { worker: start(), warmed: false };
      waiting = null;
      return taken;
    },
    drop() {
      waiting?.terminate();
      waiting = null;
    },
  };
}

/** The page's one. */
export const nextWorker = createNextWorker();
