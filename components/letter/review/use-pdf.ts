'use client';
import { startTransition, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { saveBlob } from '@/components/ui/save-file';
import type { Answers } from '@/lib/letter/answers';
import type { FormStepId, LetterDocument } from '@/lib/letter/document';
import { fileName } from '@/lib/letter/file-name';
import type { Sheet } from '@/lib/packet/sheets';
import { createPdfMaker, type MadePdf, PdfError } from '../pdf-client';
import { uncoveredByHand, uncoveredParts } from './uncovered-parts';

/** Why there is no PDF; for `uncovered`, which characters, and the steps they were typed in. */
export type PdfTroubleInfo = {
  reason: 'timeout' | 'failed' | 'offline' | 'uncovered' | 'packet';
  characters: string[];
  steps: FormStepId[];
  /** For those typed into the letter by hand: its blocks. */
  blocks: string[];
};
export type PdfState = {
  phase: 'idle' | 'making' | 'made';
  /** The name of the file that was made. */
  file: string;
  /** Words that the file has a line for, since their font could not be read. */
  missing: string[];
  trouble: PdfTroubleInfo | null;
};
export type PdfOf = 'letter' | 'packet';
const idle: PdfState = { phase: 'idle', file: '', missing: [], trouble: null };

/** The longest a parent waits for a PDF, and the rest after a change before it is made anew, in milliseconds. */
const timeLimit = 20_000;
const rest = 1000;

function troubleOf(error: unknown, of: PdfOf): PdfTroubleInfo {
  const { reason, characters } = error instanceof PdfError ? error : new PdfError('failed');
  const none = { characters, steps: [], blocks: [] };
  // The letter's own characters are known before: what is new came with the trail.
  if (reason === 'uncovered') return { ...none, reason: of === 'packet' ? 'packet' : reason };
  if (reason === 'timeout') return { ...none, reason };
  return { ...none, reason: navigator.onLine ? 'failed' : 'offline' };
}

/** Makes and saves the PDF, with or without what goes with it. The letter's is begun while the parent still reads. */
export function usePdf(doc: LetterDocument, answers: Answers) {
  const maker = useMemo(() => createPdfMaker(), []);
  const running = useRef(0);
  const making = useRef(false);
  const [states, setStates] = useState<Record<PdfOf, PdfState>>({ letter: idle, packet: idle });

  // What cannot be printed is said at once, not only on the click.
  const known = useMemo((): PdfTroubleInfo | null => {
    const [typed, byHand] = [uncoveredParts(answers, doc), uncoveredByHand(doc)];
    const characters = [...new Set([...typed.characters, ...byHand.characters])];
    if (characters.length === 0) return null;
    return { reason: 'uncovered', characters, steps: typed.steps, blocks: byHand.blocks };
  }, [answers, doc]);

  const opened = useRef(false);
  useLayoutEffect(() => {
    maker.warm();
    return () => {
      running.current += 1;
      making.current = false;
      opened.current = false;
      maker.dispose();
    };
  }, [maker]);
  // Begun before the letter is painted, which takes a slow phone as long as half of the PDF.
  useLayoutEffect(() => {
    if (known) return;
    if (!opened.current) {
      opened.current = true;
      return maker.prepare(doc);
    }
    const timer = setTimeout(() => maker.prepare(doc), rest);
    return () => clearTimeout(timer);
  }, [maker, doc, known]);

  /** @param pages asked for the pages that go with the letter; without it, the letter alone. */
  const download = async (pages?: () => Promise<Sheet[]>) => {
    const of = pages ? 'packet' : 'letter';
    // Not in the task of the press: a slow phone goes on taking touches.
    const show = (state: Partial<PdfState>) =>
      startTransition(() => setStates({ letter: idle, packet: idle, [of]: { ...idle, ...state } }));
    const save = ({ file: blob, missing }: MadePdf) => {
      const file = fileName(doc, 'pdf', pages ? 'packet' : '');
      saveBlob(blob, file);
      show({ phase: 'made', file, missing });
    };
    if (known) return show({ trouble: known });
    if (making.current) return;
    const ready = pages ? null : maker.ready(doc);
    if (ready) return save(ready);
    running.current += 1;
    const mine = running.current;
    making.current = true;
    show({ phase: 'making' });
    try {
      const sheets = (await pages?.()) ?? [];
      const made = await maker.make(doc, { timeoutMs: timeLimit, sheets });
      if (mine === running.current) save(made);
    } catch (error) {
      if (mine === running.current) show({ trouble: troubleOf(error, of) });
    } finally {
      if (mine === running.current) making.current = false;
    }
  };
  const letter = { ...states.letter, trouble: known ?? states.letter.trouble };
  return { letter, packet: states.packet, download };
}
