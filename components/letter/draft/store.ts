import { storageState, watchStorageState } from '@/lib/casefile/db';
import { clearDraft, openDraft, saveDraft, thisTab, watchDraft } from '@/lib/casefile/drafts';
import type { Draft } from '@/lib/casefile/types';
import { type Answers, blankAnswers } from '@/lib/letter/answers';
import type { FormStepId, LetterKind, Signature, StepId } from '@/lib/letter/document';
import type { Edit, Edits } from '@/lib/letter/edits';
import { firstAnswers } from './prefill';

export type DraftState = {
  ready: boolean;
  answers: Answers;
  /** Words of the letter that the parent changed by hand. */
  edits: Edits;
  signature: Signature;
  /** Grows when the answers are replaced as a whole: the form then starts anew from them. */
  generation: number;
  /** When it was last kept, in milliseconds since 1970; null before the first time. */
  keptAt: number | null;
  /** The browser keeps nothing: the answers last as long as the page. */
  blocked: boolean;
  /** What another tab wrote since; `erased` when it took everything away. Nothing is saved until the parent chooses. */
  conflict: Draft | 'erased' | null;
  /** Another tab's answers were taken over, since nothing here was unsaved. */
  adopted: boolean;
  /** Just started over: going back to the first step needs no reason. */
  fresh: boolean;
  /** The later step that was asked for before its time had come. */
  sentBackFrom: StepId | null;
};

const untouched = { edits: {}, signature: { way: 'print' } } as const satisfies Partial<DraftState>;
const byHandOf = (draft: Draft | null) => ({
  edits: draft?.edits ?? untouched.edits,
  signature: draft?.signature ?? untouched.signature,
});

const empty = (kind: LetterKind): DraftState => ({
  ready: false,
  answers: blankAnswers(kind),
  ...untouched,
  generation: 0,
  keptAt: null,
  blocked: false,
  conflict: null,
  adopted: false,
  fresh: false,
  sentBackFrom: null,
});

/** One letter being written: in memory for the page, kept on the device with each change. */
function createDraft(kind: LetterKind) {
  let state = empty(kind);
  let rev = 0;
  let dirty = false;
  let busy = false;
  const listeners = new Set<() => void>();

  const set = (change: Partial<DraftState>) => {
    state = { ...state, ...change };
    for (const tell of listeners) tell();
  };
  /** Takes over what is kept, or `answers` where nothing is. */
  const replace = (draft: Draft | null, answers: Answers, change: Partial<DraftState> = {}) => {
    dirty = false;
    set({ answers, ...byHandOf(draft), generation: state.generation + 1, conflict: null, ...change });
  };

  // No rest before saving: a page that is being left cannot finish a write. Changes made during one go out with the next.
  async function save() {
    if (busy || !dirty || state.conflict) return;
    busy = true;
    dirty = false;
    const result = await saveDraft(kind, state.answers, rev, {
      edits: state.edits,
      signature: state.signature,
    });
    busy = false;
    if (result.ok || result.reason === 'blocked') {
      rev = result.rev;
      set({ keptAt: result.ok ? Date.now() : null, blocked: !result.ok });
      if (dirty) await save();
    } else {
      dirty = true;
      set({ conflict: result.current ?? 'erased' });
    }
  }

  function hearOtherTabs(draft: Draft | null) {
    if (!state.ready || !draft || draft.tab === thisTab || draft.rev <= rev) return;
    if (dirty || busy || state.conflict) return set({ conflict: draft });
    rev = draft.rev;
    replace(draft, draft.answers, { adopted: true, keptAt: Date.parse(draft.updatedAt) });
  }

  async function open() {
    const draft = await openDraft(kind);
    rev = draft?.rev ?? 0;
    const keptAt = draft ? Date.parse(draft.updatedAt) : null;
    replace(draft, draft?.answers ?? (await firstAnswers(kind)), {
      ready: true,
      keptAt,
      blocked: storageState() !== 'kept',
    });
    watchDraft(kind, hearOtherTabs);
    watchStorageState(() => set({ blocked: storageState() !== 'kept' }));
    // A closed or hidden tab may never wake up again: keep now what rests.
    document.addEventListener('visibilitychange', () => document.hidden && void save());
    window.addEventListener('pagehide', () => void save());
    window.addEventListener('beforeunload', (event) => {
      const wouldLose = state.conflict || (state.blocked && rev > 0) || dirty || busy;
      if (wouldLose) event.preventDefault();
    });
  }

  const changed = (change: Partial<DraftState>) => {
    dirty = true;
    set({ ...change, adopted: false, fresh: false });
    void save();
  };

  let opened: Promise<void> | undefined;
  return {
    /** Loads the draft, once a page. */
    open: () => {
      opened ??= open();
      return opened;
    },
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Takes over what is typed in one step, and keeps it. */
    change: <S extends FormStepId>(step: S, values: Answers[S]) => {
      if (JSON.stringify(state.answers[step]) === JSON.stringify(values)) return;
      changed({ answers: { ...state.answers, [step]: values } });
    },
    /** Keeps the parent's own words for one block of the letter; null takes them away. */
    edit: (id: string, edit: Edit | null) => {
      const { [id]: _, ...others } = state.edits;
      changed({ edits: edit ? { ...others, [id]: edit } : others });
    },
    sign: (signature: Signature) => changed({ signature }),
    save,
    sendBack: (from: StepId | null) => set({ sentBackFrom: from }),
    async takeTheirs() {
      const theirs = await openDraft(kind);
      rev = theirs?.rev ?? 0;
      replace(theirs, theirs?.answers ?? blankAnswers(kind), {
        keptAt: theirs ? Date.parse(theirs.updatedAt) : null,
      });
    },
    async keepMine() {
      rev = (await openDraft(kind))?.rev ?? 0;
      dirty = true;
      set({ conflict: null });
      await save();
    },
    async startOver() {
      await clearDraft(kind);
      rev = 0;
      const answers = await firstAnswers(kind);
      replace(null, answers, { keptAt: null, adopted: false, fresh: true, sentBackFrom: null });
    },
  };
}

export type LetterDraft = ReturnType<typeof createDraft>;
const drafts = new Map<LetterKind, LetterDraft>();

/** The one draft of this kind on this page. It outlives the steps, so going from step to step loses nothing. */
export function draftOf(kind: LetterKind): LetterDraft {
  const draft = drafts.get(kind) ?? createDraft(kind);
  drafts.set(kind, draft);
  return draft;
}
