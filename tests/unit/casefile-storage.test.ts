import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as cases from '@/lib/casefile/cases';
import { closeForTests, storageState } from '@/lib/casefile/db';
import { eraseEverything, watchSetAside } from '@/lib/casefile/device';
import * as drafts from '@/lib/casefile/drafts';
import { blankAnswers } from '@/lib/letter/answers';

const kind = 'iep-evaluation' as const;
const named = (firstName: string) => {
  const blank = blankAnswers();
  return { ...blank, child: { ...blank.child, firstName } };
};
const newCase = {
  childName: 'Maya',
  schoolName: '',
  state: 'CA',
  kind,
  method: 'hand',
  letterDate: null,
  receivedOn: '2026-11-30',
} as const;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  Dexie.dependencies.indexedDB = globalThis.indexedDB;
  closeForTests();
});
afterEach(() => vi.restoreAllMocks());

/** A second tab: the same modules over the same database. */
async function otherTab() {
  vi.resetModules();
  return { drafts: await import('@/lib/casefile/drafts'), cases: await import('@/lib/casefile/cases') };
}

describe('drafts', () => {
  test('what is saved is there again, and counts its saves', async () => {
    expect(await drafts.openDraft(kind)).toBeNull();
    expect(await drafts.saveDraft(kind, named('Maya'), 0)).toEqual({ ok: true, rev: 1 });
    expect(await drafts.saveDraft(kind, named('Maya R'), 1)).toEqual({ ok: true, rev: 2 });
    expect(await drafts.openDraft(kind)).toMatchObject({
      rev: 2,
      answers: { child: { firstName: 'Maya R' } },
    });
    expect(storageState()).toBe('kept');
  });

  test('two tabs never overwrite each other unseen', async () => {
    const other = await otherTab();
    await drafts.saveDraft(kind, named('Maya'), 0);
    expect(await other.drafts.saveDraft(kind, named('Leo'), 1)).toEqual({ ok: true, rev: 2 });
    const late = await drafts.saveDraft(kind, named('Maya R'), 1);
    expect(late).toMatchObject({
      ok: false,
      reason: 'conflict',
      current: { rev: 2, tab: other.drafts.thisTab },
    });
    expect((await drafts.openDraft(kind))?.answers.child.firstName).toBe('Leo');
    // Seen and decided: written on top of the other's.
    expect(await drafts.saveDraft(kind, named('Maya R'), 2)).toEqual({ ok: true, rev: 3 });
  });

  test('both tabs saving at once: one wins, one is told', async () => {
    const other = await otherTab();
    const [a, b] = await Promise.all([
      drafts.saveDraft(kind, named('A'), 0),
      other.drafts.saveDraft(kind, named('B'), 0),
    ]);
    expect([a.ok, b.ok].sort()).toEqual([false, true]);
  });

  test('a draft erased in another tab does not come back unseen', async () => {
    await drafts.saveDraft(kind, named('Maya'), 0);
    await (await otherTab()).drafts.clearDraft(kind);
    expect(await drafts.saveDraft(kind, named('Maya R'), 1)).toEqual({
      ok: false,
      reason: 'conflict',
      current: null,
    });
  });

  test('a watcher hears of changes until it stops', async () => {
    const heard: (string | undefined)[] = [];
    const stop = drafts.watchDraft(kind, (draft) => heard.push(draft?.answers.child.firstName));
    await vi.waitFor(() => expect(heard).toEqual([undefined]));
    await drafts.saveDraft(kind, named('Maya'), 0);
    await vi.waitFor(() => expect(heard.at(-1)).toBe('Maya'));
    stop();
    await drafts.saveDraft(kind, named('Leo'), 1);
    expect(heard.at(-1)).toBe('Maya');
  });
});

describe('cases', () => {
  test('start, correct, undo, delete, undo', async () => {
    const { value: record, kept } = await cases.startCase(newCase);
    expect(kept).toBe(true);
    const changed = await cases.updateCase(record.id, (c) => ({
      ...c,
      events: [...c.events, { type: 'plan-received', on: '2026-12-11' }],
    }));
    expect((await cases.listCases())[0]?.events).toHaveLength(2);
    if (changed.value) await cases.putBack(changed.value.before);
    expect(await cases.listCases()).toEqual([record]);
    const gone = await cases.deleteCase(record.id);
    expect(await cases.listCases()).toEqual([]);
    if (gone) await cases.putBack(gone);
    expect(await cases.listCases()).toEqual([record]);
  });

  test('two tabs changing different parts of one case keep both', async () => {
    const other = await otherTab();
    const { value: record } = await cases.startCase(newCase);
    await Promise.all([
      cases.updateCase(record.id, (c) => ({ ...c, childName: 'Maya R' })),
      other.cases.updateCase(record.id, (c) => ({ ...c, schoolName: 'Lincoln' })),
    ]);
    expect(await cases.listCases()).toMatchObject([{ childName: 'Maya R', schoolName: 'Lincoln' }]);
  });

  test('changing or deleting what is gone answers null', async () => {
    expect((await cases.updateCase('none', (c) => c)).value).toBeNull();
    expect(await cases.deleteCase('none')).toBeNull();
  });

  test('erase everything leaves nothing', async () => {
    await cases.startCase(newCase);
    await drafts.saveDraft(kind, named('Maya'), 0);
    expect(await eraseEverything()).toBe(true);
    expect(await cases.listCases()).toEqual([]);
    expect(await drafts.openDraft(kind)).toBeNull();
  });
});

describe('a database with rows nobody can read', () => {
  test('they move to their own table and are shown; the good ones stay', async () => {
    const { value: record } = await cases.startCase(newCase);
    const raw = new Dexie('school-support');
    await raw.open();
    await raw.table('cases').put({ id: 'broken', childName: 'Leo', events: 'none' });
    raw.close();
    closeForTests();
    expect(await cases.listCases()).toEqual([record]);
    const texts: string[][] = [];
    const stop = watchSetAside((records) => texts.push(records));
    await vi.waitFor(() => expect(texts.at(-1)?.[0]).toContain('Leo'));
    stop();
  });
});

describe('storage that is blocked', () => {
  test('no IndexedDB at all: everything works for the visit, and says so', async () => {
    Dexie.dependencies.indexedDB = undefined as unknown as IDBFactory;
    const { value: record, kept } = await cases.startCase(newCase);
    expect(kept).toBe(false);
    expect(storageState()).toBe('this-visit');
    expect(await cases.listCases()).toEqual([record]);
    expect(await drafts.saveDraft(kind, named('Maya'), 0)).toEqual({ ok: false, reason: 'blocked', rev: 1 });
    expect((await drafts.openDraft(kind))?.answers.child.firstName).toBe('Maya');
  });

  test('a disk that fills up in mid-visit: nothing on screen is lost', async () => {
    const { value: record } = await cases.startCase(newCase);
    await drafts.saveDraft(kind, named('Maya'), 0);
    const seen: number[] = [];
    const stop = cases.watchCases((list) => seen.push(list.length));
    await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await drafts.saveDraft(kind, named('Maya R'), 1)).toEqual({
      ok: false,
      reason: 'blocked',
      rev: 2,
    });
    expect(storageState()).toBe('this-visit');
    expect(await cases.listCases()).toEqual([record]);
    expect((await cases.startCase({ ...newCase, childName: 'Leo' })).kept).toBe(false);
    await vi.waitFor(() => expect(seen.at(-1)).toBe(2));
    stop();
  });

  test('a write that is lost without a word is noticed', async () => {
    await cases.startCase(newCase);
    const get = IDBObjectStore.prototype.get;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore) {
      return get.call(this, 'nothing here');
    });
    expect((await cases.startCase({ ...newCase, childName: 'Leo' })).kept).toBe(false);
  });
});
