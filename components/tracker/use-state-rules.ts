'use client';
import { useCallback, useEffect, useState } from 'react';
import type { CaseRecord } from '@/lib/casefile/types';
import type { StateRules } from '@/lib/timeline/types';

type Status = 'none' | 'loading' | 'ready' | 'failed';
export type StateRulesState = {
  byState: ReadonlyMap<string, StateRules>;
  status: (state: string) => Status;
  again: (state: string) => void;
};

/**
 * The rules of the states these cases are in: one small file a state, fetched only when a case names it.
 * @param available the states whose rules we have.
 */
export function useStateRules(available: string[], cases: CaseRecord[]): StateRulesState {
  const [byState, setByState] = useState<ReadonlyMap<string, StateRules>>(new Map());
  const [failed, setFailed] = useState<ReadonlySet<string>>(new Set());
  const wanted = [...new Set(cases.map((c) => c.state))].filter((code) => available.includes(code)).sort();
  const missing = wanted.filter((code) => !byState.has(code) && !failed.has(code)).join(' ');

  useEffect(() => {
    if (!missing) return;
    const leaving = new AbortController();
    for (const code of missing.split(' '))
      fetch(`/data/states/${code}.json`, { signal: leaving.signal })
        .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
        .then((rules: StateRules) => setByState((known) => new Map(known).set(code, rules)))
        .catch(() => leaving.signal.aborted || setFailed((known) => new Set(known).add(code)));
    return () => leaving.abort();
  }, [missing]);

  const again = useCallback(
    (code: string) => setFailed((known) => new Set([...known].filter((c) => c !== code))),
    [],
  );
  const status = (code: string): Status => {
    if (!wanted.includes(code)) return 'none';
    if (byState.has(code)) return 'ready';
    return failed.has(code) ? 'failed' : 'loading';
  };
  return { byState, status, again };
}
