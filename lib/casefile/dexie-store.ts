import { Dexie, liveQuery } from 'dexie';
import { type Row, type Store, type TableName, tableKeys, tableNames } from './store';

const name = 'school-support';
/** An open that neither works nor fails (seen in some private modes) must not keep a parent waiting. */
const openLimit = 5000;

/**
 * The database and its versions. To change a table, add `.version(n + 1).stores(...)` with an `.upgrade()`
 * below the last line and leave the older lines alone: a device may come from any of them.
 */
function openDatabase() {
  const db = new Dexie(name);
  db.version(1).stores({ cases: tableKeys.cases, drafts: tableKeys.drafts, setAside: tableKeys.setAside });
  return db;
}

const late = (ms: number) =>
  new Promise<never>((_, fail) => setTimeout(() => fail(new Error('IndexedDB did not open in time')), ms));

/** Opens IndexedDB. Rejects when the browser blocks it. */
export async function dexieStore(): Promise<Store> {
  const db = openDatabase();
  await Promise.race([db.open(), late(openLimit)]);
  const rows = (table: TableName) => db.table<unknown, string>(table);

  const put = async (table: TableName, row: Row) => {
    await rows(table).put(row);
    // Some browsers lose a write without a word: what cannot be read back was not kept.
    const back = await rows(table).get(String(row[tableKeys[table]]));
    const same = table === 'setAside' ? back !== undefined : JSON.stringify(back) === JSON.stringify(row);
    if (!same) throw new Error(`${table}: not kept`);
  };

  return {
    state: 'kept',
    all: (table) => rows(table).toArray(),
    get: (table, key) => rows(table).get(key),
    put,
    remove: (table, key) => rows(table).delete(key),
    clear: async () => {
      await db.transaction('rw', tableNames, () =>
        Promise.all(tableNames.map((table) => rows(table).clear())),
      );
    },
    exclusive: (work) => db.transaction('rw', tableNames, work),
    watch: (read, onValue, onError) => {
      const subscription = liveQuery(read).subscribe({ next: onValue, error: onError });
      return () => subscription.unsubscribe();
    },
  };
}
