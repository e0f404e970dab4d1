import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPdfMaker, PdfError } from '@/components/letter/pdf-client';
import { createNextWorker } from '@/components/letter/pdf-worker';
import type { Sheet } from '@/lib/packet/sheets';
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

const ok = (w: FakeWorker) =>
  w.onmessage?.({ data: { ok: true, bytes: new Uint8Array([37, 80]), missing: [] } });
const lacking = (w: FakeWorker) =>
  w.onmessage?.({ data: { ok: true, bytes: new Uint8Array([37, 80]), missing: ['陈伟'] } });
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
    const maker = createPdfMaker(createNextWorker());
    maker.warm();
    maker.warm();
    expect(FakeWorker.all).toHaveLength(1);
    for (let i = 0; i < 3; i++) expect((await maker.make(letter())).file.type).toBe('application/pdf');
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
    const maker = createPdfMaker(createNextWorker());
    await expect(maker.make(letterSaying('Sam 😀'))).rejects.toMatchObject({
      reason: 'uncovered',
      characters: ['😀'],
    });
    expect(FakeWorker.all).toHaveLength(0);
  });

  it('ends a worker that hangs, and can make the next letter', async () => {
    const maker = createPdfMaker(createNextWorker());
    FakeWorker.answer = () => {};
    expect(await reasonOf(maker.make(letter(), { timeoutMs: 20 }))).toBe('timeout');
    expect(FakeWorker.all[0]?.ended).toBe(true);
    FakeWorker.answer = ok;
    expect(await reasonOf(maker.make(letter()))).toBe('made');
  });

  it('tries once more with a new worker when one that was warmed fails, and no more than that', async () => {
    const maker = createPdfMaker(createNextWorker());
    maker.warm();
    FakeWorker.answer = (w) => (w === FakeWorker.all[0] ? bad(w) : ok(w));
    expect(await reasonOf(maker.make(letter()))).toBe('made');
    FakeWorker.answer = bad;
    expect(await reasonOf(maker.make(letter()))).toBe('failed');
    expect(FakeWorker.all.filter((w) => w.letters > 0)).toHaveLength(4);
  });

  it('forgets a warmed worker that could not start', async () => {
    const maker = createPdfMaker(createNextWorker());
    maker.warm();
    FakeWorker.all[0]?.onerror?.({ message: 'offline' });
    expect(FakeWorker.all[0]?.ended).toBe(true);
    expect(await reasonOf(maker.make(letter()))).toBe('made');
    expect(FakeWorker.all[0]?.letters).toBe(0);
  });

  it('asks once more when a warmed worker lacked a font, and then hands out the letter with what it lacks', async () => {
    const maker = createPdfMaker(createNextWorker());
    maker.warm();
    FakeWorker.answer = (w) => (w === FakeWorker.all[0] ? lacking(w) : ok(w));
    expect((await maker.make(letter())).missing).toEqual([]);
    FakeWorker.answer = lacking;
    expect((await maker.make(letter())).missing).toEqual(['陈伟']);
    let tries = 0;
    FakeWorker.answer = (w) => (tries++ === 0 ? lacking(w) : bad(w));
    expect((await maker.make(letter())).missing).toEqual(['陈伟']);
  });
});

describe('a letter that is prepared', () => {
  const used = () => FakeWorker.all.filter((w) => w.letters > 0);

  it('is made before it is asked for, and handed out as often as it is asked for', async () => {
    const maker = createPdfMaker(createNextWorker());
    maker.warm();
    maker.prepare(letter());
    maker.prepare(letter());
    const first = await maker.make(letter());
    expect(await maker.make(letter())).toBe(first);
    expect(used()).toHaveLength(1);
  });

  it('is not handed out for another letter, nor for one with more pages', async () => {
    const maker = createPdfMaker(createNextWorker());
    maker.prepare(letter());
    const first = await maker.make(letter());
    expect(await maker.make(letterSaying('Another'))).not.toBe(first);
    const sheet = { id: 'papers', title: 'Papers', parts: [] } as unknown as Sheet;
    expect(await maker.make(letter(), { sheets: [sheet] })).not.toBe(first);
    expect(used()).toHaveLength(3);
  });

  it('is ended when another one is prepared, and when the page is left', async () => {
    const maker = createPdfMaker(createNextWorker());
    FakeWorker.answer = () => {};
    maker.warm();
    maker.prepare(letter());
    await Promise.resolve();
    maker.prepare(letterSaying('Another'));
    await vi.waitFor(() => expect(used().map((w) => w.ended)).toEqual([true, false]));
    maker.dispose();
    await vi.waitFor(() => expect(FakeWorker.all.every((w) => w.ended)).toBe(true));
  });

  it('is made anew on the press when it failed before, or lacked words', async () => {
    const maker = createPdfMaker(createNextWorker());
    FakeWorker.answer = bad;
    maker.prepare(letter());
    await vi.waitFor(() => expect(used().every((w) => w.ended)).toBe(true));
    FakeWorker.answer = lacking;
    maker.prepare(letterSaying('Another'));
    await vi.waitFor(() => expect(used().every((w) => w.ended)).toBe(true));
    FakeWorker.answer = ok;
    expect((await maker.make(letter())).missing).toEqual([]);
    expect((await maker.make(letterSaying('Another'))).missing).toEqual([]);
  });

  it('starts no worker when a character cannot be printed', async () => {
    const maker = createPdfMaker(createNextWorker());
    maker.prepare(letterSaying('Sam 😀'));
    expect(await reasonOf(maker.make(letterSaying('Sam 😀')))).toBe('uncovered');
    expect(FakeWorker.all).toHaveLength(0);
  });
});
