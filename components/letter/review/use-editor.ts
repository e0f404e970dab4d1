'use client';
import { useEffect, useState } from 'react';
import { limits } from '@/lib/letter/answers';
import { cleanLine } from '@/lib/letter/clean';
import { type Edit, type EditableBlock, isOutdated, wordsOf } from '@/lib/letter/edits';
import type { DraftState, LetterDraft } from '../draft/store';

/** What is said once a change is done: keys of `letter.review.edit.said`. */
type Said = 'saved' | 'cancelled' | 'ours' | 'kept' | 'used' | 'dropped';
/** The one block being edited, and what was kept of it before. */
type Open = { id: string; before: Edit | null };

/** The button that shows all the others: there when a block's own one is gone. */
export const editAllId = 'edit-words';
export const editButtonId = (id: string) => `edit-${id}`;

/** The longest text of a block, in UTF-16 units: that of an answer, or what the answers already made of it. */
export const editLimit = (block: EditableBlock) => Math.max(limits.words, wordsOf(block).length);

/**
 * Changing the letter's words by hand, one block at a time. What is typed goes into the draft with every key, so that a
 * closed tab loses nothing; "cancel" puts back what was there before.
 */
export function useEditor({ answers, edits, generation }: DraftState, draft: LetterDraft) {
  const child = cleanLine(answers.child.firstName);
  const [open, setOpen] = useState<Open | null>(null);
  const [outcome, setOutcome] = useState<{ said: Said; focus: string } | null>(null);
  // The button of a closed editor is on the page again only after it is drawn.
  useEffect(() => {
    if (!outcome) return;
    const button = document.getElementById(outcome.focus) ?? document.getElementById(editAllId);
    button?.focus();
  }, [outcome]);
  // Another tab's letter was taken over: what stood here before is no longer true.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the generation tells that
  useEffect(() => setOpen(null), [generation]);

  const editOf = ({ id }: EditableBlock) => edits[id] ?? null;
  const isTooLong = (block: EditableBlock) => (editOf(block)?.text.length ?? 0) > editLimit(block);
  const done = (said: Said, block: EditableBlock) => {
    setOpen(null);
    setOutcome({ said, focus: editButtonId(block.id) });
  };
  return {
    said: outcome?.said ?? null,
    editOf,
    isOutdated: (block: EditableBlock, edit: Edit) => isOutdated(block, edit, child),
    isOpen: ({ id }: EditableBlock) => open?.id === id,
    open: (block: EditableBlock) => {
      setOutcome(null);
      setOpen({ id: block.id, before: editOf(block) });
    },
    /** The same words as ours are no change. */
    type: (block: EditableBlock, text: string) => {
      const from = wordsOf(block);
      draft.edit(block.id, text === from ? null : { from, text, child });
    },
    /** False while the text is too long: the box says so and stays open. */
    save: (block: EditableBlock): boolean => {
      const edit = editOf(block);
      if (isTooLong(block)) return false;
      // Words saved in sight of what the answers make now are not outdated.
      if (edit) draft.edit(block.id, { ...edit, from: wordsOf(block), child });
      done(edit ? 'saved' : 'cancelled', block);
      return true;
    },
    /** Closes the box by Escape: what was typed stays, and nothing else changes. A text that is too long keeps it open. */
    leave: (block: EditableBlock) => {
      if (isTooLong(block)) return;
      const [now, before] = [editOf(block)?.text, open?.before?.text];
      done(now === before ? 'cancelled' : now === undefined ? 'ours' : 'saved', block);
    },
    cancel: (block: EditableBlock) => {
      draft.edit(block.id, open?.before ?? null);
      done('cancelled', block);
    },
    putBack: (block: EditableBlock, said: 'ours' | 'used' = 'ours') => {
      draft.edit(block.id, null);
      done(said, block);
    },
    keepMine: (block: EditableBlock) => {
      const edit = editOf(block);
      if (edit) draft.edit(block.id, { ...edit, from: wordsOf(block), child });
      done('kept', block);
    },
    /** Takes away words whose part is no longer in the letter. */
    drop: (id: string) => {
      draft.edit(id, null);
      setOutcome({ said: 'dropped', focus: editAllId });
    },
  };
}

export type Editor = ReturnType<typeof useEditor>;
