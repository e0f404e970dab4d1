/** Opens the family's records, and falls back to memory for this visit when the browser does not keep them. */
import { dexieStore } from './dexie-store';
import { restore } from './restore';
import { memoryStore, type Row, type StorageState, type Store, tableNames } from './store';

export type { StorageState } from './store';

let opening: Promise<Store> | null = null;
let state: StorageState = 'kept';
const stateWatchers = new Set<() => void>();

/** What the app may say about saving. Optimistic until the first read or write. */
export const storageState = (): StorageState => state;

/** Calls back when storageState() changes. Returns the way to stop. */
export function watchStorageState(onChange: () => void): () => void {
  stateWatchers.add(onChange);
  return () => void stateWatchers.delete(onChange);
}

function use(store: Store): Store {
  opening = Promise.resolve(store);
  if (state !== store.state) {
    state = store.state;
    for (const tell of [...stateWatchers]) tell();
  }
  return store;
}

export function openStore(): Promise<Store> {
  opening ??= dexieStore()
    .then(async (store) => {
      await sweep(store);
      return use(store);
    })
    .catch(() => use(memoryStore()));
  return opening;
}

/** Moves rows that cannot be read into their own table, so that nothing is lost and nothing breaks. */
async function sweep(store: Store): Promise<void> {
  await store.exclusive(async () => {
    const { setAside } = restore({ cases: await store.all('cases'), drafts: await store.all('drafts') });
    for (const { table, key, raw, reason } of setAside) {
      await store.put('setAside', { id: newId(), at: new Date().toISOString(), table, reason, raw });
      if (key !== null) await store.remove(table, key);
    }
  });
}

/** Takes along what can still be read, so that a full disk in mid-visit does not empty the screen. */
async function moveToMemory(from: Store): Promise<Store> {
  const memory = memoryStore();
  for (const table of tableNames)
    for (const row of await from.all(table).catch(() => [])) await memory.put(table, row as Row);
  return use(memory);
}

/**
 * Runs `work` on the store; if the browser fails it, once more in memory.
 * `kept` says whether the outcome outlives this visit.
 */
export async function withStore<T>(work: (store: Store) => Promise<T>): Promise<{ value: T; kept: boolean }> {
  const store = await openStore();
  if (store.state === 'this-visit') return { value: await work(store), kept: false };
  try {
    return { value: await work(store), kept: true };
  } catch {
    return { value: await work(await moveToMemory(store)), kept: false };
  }
}

/** Live reading that survives the move to memory. `read` must only read. */
export function watchStore<T>(read: (store: Store) => Promise<T>, onValue: (value: T) => void): () => void {
  let stop = () => {};
  let ended = false;
  const start = async () => {
    stop();
    const store = await openStore();
    if (!ended)
      stop = store.watch(
        () => read(store),
        onValue,
        () => void (ended || fall(store)),
      );
  };
  const fall = (store: Store) => (store.state === 'kept' ? moveToMemory(store) : undefined);
  const stopState = watchStorageState(() => void start());
  void start();
  return () => {
    ended = true;
    stop();
    stopState();
  };
}

/** A random id. crypto.randomUUID is missing on plain-http addresses, so it is not used. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** For tests: forget the open store. */
export function closeForTests(): void {
  opening = null;
  state = 'kept';
}
