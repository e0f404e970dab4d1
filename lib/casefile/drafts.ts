import type { Answers } from '@/lib/letter/answers';
import type { LetterKind } from '@/lib/letter/document';
import { newId, watchStore, withStore } from './db';
import { restore } from './restore';
import type { Store } from './store';
import type { ByHand, Draft } from './types';

/** This page's own mark on what it writes: a draft with another mark came from another tab (or before a reload). */
export const thisTab = newId();

export type SaveResult =
  | { ok: true; rev: number }
  /** Another tab wrote, or erased (`current` is null), since `baseRev`. Nothing was written. */
  | { ok: false; reason: 'conflict'; current: Draft | null }
  /** The browser does not keep it: held in memory for this visit only. Go on with `rev` as the next base. */
  | { ok: false; reason: 'blocked'; rev: number };

async function read(store: Store, kind: LetterKind): Promise<Draft | null> {
  return restore({ drafts: [await store.get('drafts', kind)] }).drafts[0] ?? null;
}

/** The draft of one kind of letter, or null. Never rejects. */
export async function openDraft(kind: LetterKind): Promise<Draft | null> {
  return (await withStore((store) => read(store, kind))).value;
}

/**
 * Keeps the answers, and what was changed by hand, if nobody else wrote since.
 * @param baseRev the `rev` these answers grew from; 0 when no draft was there.
 */
export async function saveDraft(
  kind: LetterKind,
  answers: Answers,
  baseRev: number,
  byHand: ByHand = {},
): Promise<SaveResult> {
  const rev = baseRev + 1;
  const draft: Draft = { kind, answers, ...byHand, rev, updatedAt: new Date().toISOString(), tab: thisTab };
  const { value, kept } = await withStore((store) =>
    store.exclusive(async (): Promise<SaveResult> => {
      const current = await read(store, kind);
      // Memory belongs to this page alone, so there is no one to overwrite.
      if (store.state === 'kept' && (current?.rev ?? 0) !== baseRev)
        return { ok: false, reason: 'conflict', current };
      await store.put('drafts', draft);
      return { ok: true, rev };
    }),
  );
  return value.ok && !kept ? { ok: false, reason: 'blocked', rev } : value;
}

/** Erases the draft. Other tabs that still hold it get a conflict on their next save. */
export async function clearDraft(kind: LetterKind): Promise<void> {
  await withStore((store) => store.remove('drafts', kind));
}

/** Calls back now and after every change in any tab. Compare `draft.tab` with `thisTab`. Returns the way to stop. */
export function watchDraft(kind: LetterKind, onDraft: (draft: Draft | null) => void): () => void {
  return watchStore((store) => read(store, kind), onDraft);
}
