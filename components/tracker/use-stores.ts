'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { watchCases } from '@/lib/casefile/cases';
import { storageState, watchStorageState } from '@/lib/casefile/db';
import { watchSetAside } from '@/lib/casefile/device';
import type { CaseRecord } from '@/lib/casefile/types';

/** All cases, live across tabs; null until they are read. */
export function useCases(): CaseRecord[] | null {
  const [cases, setCases] = useState<CaseRecord[] | null>(null);
  useEffect(() => watchCases(setCases), []);
  return cases;
}

/** Records that could not be read, as text. */
export function useSetAside(): string[] {
  const [records, setRecords] = useState<string[]>([]);
  useEffect(() => watchSetAside(setRecords), []);
  return records;
}

export const useStorageState = () =>
  useSyncExternalStore(watchStorageState, storageState, () => 'kept' as const);

function onHash(listener: () => void) {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** What the address asks for: `#case=<id>`, `#new` or `#erase`. Kept out of the path, so no server log ever sees it. */
export const useHash = () =>
  useSyncExternalStore(
    onHash,
    () => window.location.hash.slice(1),
    () => '',
  );
