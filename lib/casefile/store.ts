/** Where records are kept: IndexedDB (db.ts), or this page's memory when the browser blocks it. */

export const tableKeys = { cases: 'id', drafts: 'kind', setAside: 'id' } as const;
export type TableName = keyof typeof tableKeys;
export const tableNames = Object.keys(tableKeys) as TableName[];
export type Row = Record<string, unknown>;

/** `kept` outlives the tab (as long as the browser keeps it); `this-visit` ends with the tab. */
export type StorageState = 'kept' | 'this-visit';

/** Rows go in and out unchecked: only restore() decides what a row is. */
export interface Store {
  readonly state: StorageState;
  all(table: TableName): Promise<unknown[]>;
  get(table: TableName, key: string): Promise<unknown>;
  put(table: TableName, row: Row): Promise<void>;
  remove(table: TableName, key: string): Promise<void>;
  clear(): Promise<void>;
  /** Runs `work` so that no other tab can write between its reads and writes. */
  exclusive<T>(work: () => Promise<T>): Promise<T>;
  /** Calls back with `read`'s answer now and after each change, from any tab. Returns the way to stop. */
  watch<T>(read: () => Promise<T>, onValue: (value: T) => void, onError: () => void): () => void;
}

/** A store that lasts as long as the page. */
export function memoryStore(): Store {
  const tables = new Map(tableNames.map((name) => [name, new Map<string, unknown>()]));
  const watchers = new Set<() => void>();
  const table = (name: TableName) => tables.get(name) as Map<string, unknown>;
  const changed = () => {
    for (const tell of watchers) tell();
  };
  return {
    state: 'this-visit',
    all: async (name) => structuredClone([...table(name).values()]),
    get: async (name, key) => structuredClone(table(name).get(key)),
    put: async (name, row) => {
      table(name).set(String(row[tableKeys[name]]), structuredClone(row));
      changed();
    },
    remove: async (name, key) => {
      table(name).delete(key);
      changed();
    },
    clear: async () => {
      for (const rows of tables.values()) rows.clear();
      changed();
    },
    exclusive: (work) => work(),
    watch: (read, onValue, onError) => {
      const tell = () => void read().then((value) => watchers.has(tell) && onValue(value), onError);
      watchers.add(tell);
      tell();
      return () => void watchers.delete(tell);
    },
  };
}
