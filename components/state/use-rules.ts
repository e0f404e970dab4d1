'use client';
import { useCallback, useEffect, useState } from 'react';
import { isStateCode } from '@/lib/state/codes';
import type { StateRules } from '@/lib/timeline/types';

/** `none`: no state named. `failed`: the file could not be had; `again` asks once more. */
export type RulesStatus = 'none' | 'loading' | 'ready' | 'failed';

const known = new Map<string, StateRules>();
const asked = new Map<string, Promise<StateRules>>();

/** One small file a state, fetched only when a parent names the state, and once a visit. */
export function fetchRules(code: string): Promise<StateRules> {
  const running = asked.get(code);
  if (running) return running;
  const answer = fetch(`/data/states/${code}.json`)
    .then((got) =>
      got.ok ? (got.json() as Promise<StateRules>) : Promise.reject(new Error(`${got.status}`)),
    )
    .then((rules) => {
      known.set(code, rules);
      return rules;
    });
  answer.catch(() => asked.delete(code));
  asked.set(code, answer);
  return answer;
}

/** The rules of one state, by its postal code; '' for none. */
export function useRules(code: string): { rules: StateRules | null; status: RulesStatus; again: () => void } {
  const [tries, setTries] = useState(0);
  const [seen, setSeen] = useState<{ code: string; failed: boolean }>({ code: '', failed: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks again
  useEffect(() => {
    if (!isStateCode(code)) return;
    let left = false;
    const tell = (failed: boolean) => left || setSeen({ code, failed });
    fetchRules(code).then(
      () => tell(false),
      () => tell(true),
    );
    return () => {
      left = true;
    };
  }, [code, tries]);
  const again = useCallback(() => {
    setSeen({ code: '', failed: false });
    setTries((n) => n + 1);
  }, []);
  const rules = known.get(code) ?? null;
  const failed = seen.failed && seen.code === code;
  return {
    rules,
    status: !isStateCode(code) ? 'none' : rules ? 'ready' : failed ? 'failed' : 'loading',
    again,
  };
}
