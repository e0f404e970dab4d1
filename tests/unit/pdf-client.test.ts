import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPdfMaker, PdfError } from '@/components/letter/pdf-client';
import { letter, letterSaying } from '../fixtures/letter-docs';

/** A worker whose answer the test decides. */
class FakeWorker {
  static all: FakeWorker[] = [];
  static answer: (worker: FakeWorker) => void = () => {};
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  onmessageerror = null;
  letters = 0;
  ended = false;
  constructor() {
    FakeWorker.all.push(this);
  }
  postMessage() {
    this.letters++;
    FakeWorker.answer(this);
  }
  terminate() {
    this.ended = true;
  }
}

const ok = (w: FakeWorker) => w.onmessage?.({ data: { ok: true, bytes: new Uint8Array([37, 80]) } });
const bad = (w: FakeWorker) => w.onmessage?.({ data: { ok: false, reason: 'failed', detail: 'no fonts' } });
const reasonOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'made',
    (error: unknown) => (error instanceof PdfError ? error.reason : error),
  );

beforeEach(() => {
  FakeWorker.all = [];
  FakeWorker.answer = ok;
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

describe('the PDF maker', () => {
  it('gives each letter a worker of its own, ends it, and keeps one warm', async () => {
    const maker = createPdfMaker();
    maker.warm();
    maker.warm();
    expect(FakeWorker.all).toHaveLength(1);
    for (let i = 0; i < 3; i++) expect((await maker.make(letter())).type).toBe('application/pdf');
    expect(FakeWorker.all.map((w) => [w.letters, w.ended])).toEqual([
      [1, true],
      [1, true],
      [1, true],
      [0, false],
    ]);
    maker.dispose();
    expect(FakeWorker.all.every((w) => w.ended)).toBe(true);
  });

  it('starts no worker for a letter with a character that no font has, and names it', async () => {
    const maker = createPdfMaker();
    await expect(maker.make(letterSaying('Sam 😀'))).rejects.toMatchObject({
      reason: 'uncovered',
      characters: ['😀'],
    });
    expect(FakeWorker.all).toHaveLength(0);
  });

  it('ends a worker that hangs, and can make the next letter', async () => {
    const maker = createPdfMaker();
    FakeWorker.answer = () => {};
    expect(await reasonOf(maker.make(letter(), { timeoutMs: 20 }))).toBe('timeout');
    expect(FakeWorker.all[0]?.ended).toBe(true);
    FakeWorker.answer = ok;
    expect(await reasonOf(maker.make(letter()))).toBe('made');
  });

  it('tries once more with a new worker when one that was warmed fails, and no more than that', async () => {
    const maker = createPdfMaker();
    maker.warm();
    FakeWorker.answer = (w) => (w === FakeWorker.all[0] ? bad(w) : ok(w));
    expect(await reasonOf(maker.make(letter()))).toBe('made');
    FakeWorker.answer = bad;
    expect(await reasonOf(maker.make(letter()))).toBe('failed');
    expect(FakeWorker.all.filter((w) => w.letters > 0)).toHaveLength(4);
  });

  it('stops when asked to, and forgets a warmed worker that could not start', async () => {
    const maker = createPdfMaker();
    maker.warm();
    FakeWorker.all[0]?.onerror?.({ message: 'offline' });
    expect(FakeWorker.all[0]?.ended).toBe(true);
    FakeWorker.answer = () => {};
    const stop = new AbortController();
    const reason = reasonOf(maker.make(letter(), { signal: stop.signal }));
    stop.abort();
    expect(await reason).toBe('aborted');
  });
});
