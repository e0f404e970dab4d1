'use client';
import { useEffect, useSyncExternalStore } from 'react';
import type { LetterKind } from '@/lib/letter/document';
import { type DraftState, draftOf, type LetterDraft } from './store';

/** The letter being written, and its present state. Not ready in the built HTML. */
export function useDraft(kind: LetterKind): [DraftState, LetterDraft] {
  const draft = draftOf(kind);
  const state = useSyncExternalStore(draft.subscribe, draft.state, draft.state);
  useEffect(() => void draft.open(), [draft]);
  return [state, draft];
}
