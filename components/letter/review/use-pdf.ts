'use client';
import { useEffect, useMemo, useRef, useState } from 'react';
import { saveBlob } from '@/components/ui/save-file';
import type { Answers } from '@/lib/letter/answers';
import type { FormStepId, LetterDocument } from '@/lib/letter/document';
import { fileName } from '@/lib/letter/file-name';
import { createPdfMaker, PdfError } from '../pdf-client';
import { uncoveredByHand, uncoveredParts } from './uncovered-parts';

/** Why there is no PDF; for `uncovered`, which characters, and the steps they were typed in. */
export type PdfTroubleInfo = {
  reason: 'timeout' | 'failed' | 'uncovered';
  characters: string[];
  steps: FormStepId[];
  /** For those typed into the letter by hand: its blocks. */
  blocks: string[];
};
type State = { phase: 'idle' | 'making' | 'made'; trouble: PdfTroubleInfo | null };

/** The longest a parent waits for a PDF, in milliseconds. */
const timeLimit = 20_000;

/** Makes and saves the PDF. The next worker is warmed up while the parent reads. */
export function usePdf(doc: LetterDocument, answers: Answers) {
  const maker = useMemo(createPdfMaker, []);
  const running = useRef(0);
  const [state, setState] = useState<State>({ phase: 'idle', trouble: null });
  useEffect(() => {
    maker.warm();
    return () => {
      running.current += 1;
      maker.dispose();
    };
  }, [maker]);

  // What cannot be printed is said at once, not only on the click.
  const known = useMemo((): PdfTroubleInfo | null => {
    const [typed, byHand] = [uncoveredParts(answers, doc), uncoveredByHand(doc)];
    const characters = [...new Set([...typed.characters, ...byHand.characters])];
    if (characters.length === 0) return null;
    return { reason: 'uncovered', characters, steps: typed.steps, blocks: byHand.blocks };
  }, [answers, doc]);

  const download = async () => {
    if (known) return setState({ phase: 'idle', trouble: known });
    running.current += 1;
    const mine = running.current;
    setState({ phase: 'making', trouble: null });
    try {
      const blob = await maker.make(doc, { timeoutMs: timeLimit });
      if (mine !== running.current) return;
      saveBlob(blob, fileName(doc));
      setState({ phase: 'made', trouble: null });
    } catch (error) {
      if (mine !== running.current) return;
      const { reason, characters } = error instanceof PdfError ? error : new PdfError('failed');
      setState({
        phase: 'idle',
        trouble: { reason: reason === 'aborted' ? 'failed' : reason, characters, steps: [], blocks: [] },
      });
    }
  };
  return { phase: state.phase, trouble: known ?? state.trouble, download };
}
