import { newId, watchStore, withStore } from './db';
import { restore } from './restore';
import type { Row, Store } from './store';
import type { CaseRecord } from './types';

/** What starts a countdown. `receivedOn`: ISO date the school got the letter. */
export type NewCase = Pick<
  CaseRecord,
  'childName' | 'schoolName' | 'state' | 'kind' | 'method' | 'letterDate'
> & { receivedOn: string };

export type Kept<T> = { value: T; kept: boolean };

const now = () => new Date().toISOString();
const asRow = (record: CaseRecord): Row => ({ ...record });

async function readAll(store: Store): Promise<CaseRecord[]> {
  const { cases } = restore({ cases: await store.all('cases') });
  return cases.sort((a, b) => b.createdAt.localeCompare(a.createdAt) || a.id.localeCompare(b.id));
}

/** Starts a countdown. `kept` is false when it lasts for this visit only. */
export async function startCase({ receivedOn, ...about }: NewCase): Promise<Kept<CaseRecord>> {
  const at = now();
  const record: CaseRecord = {
    ...about,
    id: newId(),
    events: [{ type: 'request-received', on: receivedOn }],
    schoolCalendar: {},
    consentNote: '',
    contacts: [],
    deliveries: [],
    closedOn: null,
    calendarCount: 0,
    createdAt: at,
    updatedAt: at,
  };
  const { kept } = await withStore((store) => store.put('cases', asRow(record)));
  return { value: record, kept };
}

/**
 * Changes a case as it is now, also if another tab changed it a moment ago.
 * @returns the case before and after, or null when it is no longer there.
 */
export async function updateCase(
  id: string,
  change: (current: CaseRecord) => CaseRecord,
): Promise<Kept<{ before: CaseRecord; after: CaseRecord } | null>> {
  return withStore((store) =>
    store.exclusive(async () => {
      const before = restore({ cases: [await store.get('cases', id)] }).cases[0];
      if (!before) return null;
      const after = { ...change(before), id, updatedAt: now() };
      await store.put('cases', asRow(after));
      return { before, after };
    }),
  );
}

/** Deletes a case and hands it back, so that putBack() can undo it. Null when it was gone already. */
export async function deleteCase(id: string): Promise<CaseRecord | null> {
  const { value } = await withStore((store) =>
    store.exclusive(async () => {
      const record = restore({ cases: [await store.get('cases', id)] }).cases[0];
      await store.remove('cases', id);
      return record ?? null;
    }),
  );
  return value;
}

/** The undo of deleteCase and updateCase: the record as it was. */
export async function putBack(record: CaseRecord): Promise<void> {
  await withStore((store) => store.put('cases', asRow(record)));
}

/** All cases, newest first. Never rejects. */
export const listCases = async (): Promise<CaseRecord[]> => (await withStore(readAll)).value;

/** Calls back with all cases now and after every change in any tab. Returns the way to stop. */
export const watchCases = (onCases: (cases: CaseRecord[]) => void): (() => void) =>
  watchStore(readAll, onCases);
