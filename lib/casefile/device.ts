import { watchStore, withStore } from './db';

/** Whatever it is: numbers that JSON does not know (bigint) are written as text. */
const asText = (raw: unknown) =>
  JSON.stringify(raw, (_, value) => (typeof value === 'bigint' ? String(value) : value), 1) ?? String(raw);

/** What could not be read, as text a parent can copy. Calls back now and after every change. */
export function watchSetAside(onText: (records: string[]) => void): () => void {
  return watchStore(async (store) => {
    const rows = await store.all('setAside');
    return rows.map((row) => asText((row as { raw?: unknown }).raw));
  }, onText);
}

/** Erases every record, draft and set-aside row of this app from this browser. False when the browser refused. */
export async function eraseEverything(): Promise<boolean> {
  const { kept } = await withStore((store) => store.clear());
  return kept;
}

/**
 * Asks the browser to keep the records also when it runs out of room. Only on a user's action (Firefox shows a prompt).
 * 'unknown' where the browser cannot be asked.
 */
export async function askToPersist(): Promise<'granted' | 'refused' | 'unknown'> {
  try {
    if (!navigator.storage?.persist) return 'unknown';
    return (await navigator.storage.persist()) ? 'granted' : 'refused';
  } catch {
    return 'unknown';
  }
}
