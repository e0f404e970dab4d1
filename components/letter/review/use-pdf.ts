'use client';
import { useEffect, useMemo, useRef, useState } from 'react';
import { saveBlob } from '@/components/ui/save-file';
import type { Answers } from '@/lib/letter/answers';
import type { FormStepId, LetterDocument } from '@/lib/letter/document';
import { fileName } from '@/lib/letter/file-name';
import type { Sheet } from '@/lib/packet/sheets';
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
type State = {
  phase: 'idle' | 'making' | 'made';
  /** The name of the file that was made. */
  file: string;
  trouble: PdfTroubleInfo | null;
};
const idle: State = { phase: 'idle', file: '', trouble: null };

/** The longest a parent waits for a PDF, in milliseconds. */
const timeLimit = 20_000;

/** Makes and saves the PDF. The next worker is warmed up while the parent reads. */
export function usePdf(doc: LetterDocument, answers: Answers) {
  const maker = useMemo(createPdfMaker, []);
  const running = useRef(0);
  const [state, setState] = useState(idle);
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

  /** @param pages asked for the pages that go with the letter; without it, the letter alone. */
  const download = async (pages?: () => Promise<Sheet[]>) => {
    if (known) return setState({ ...idle, trouble: known });
    running.current += 1;
    const mine = running.current;
    setState({ ...idle, phase: 'making' });
    try {
      const sheets = (await pages?.()) ?? [];
      const blob = await maker.make(doc, { timeoutMs: timeLimit, sheets });
      if (mine !== running.current) return;
      const file = fileName(doc, 'pdf', pages ? 'packet' : '');
      saveBlob(blob, file);
      setState({ ...idle, phase: 'made', file });
    } catch (error) {
      if (mine !== running.current) return;
      const { reason, characters } = error instanceof PdfError ? error : new PdfError('failed');
      setState({
        ...idle,
        trouble: { reason: reason === 'aborted' ? 'failed' : reason, characters, steps: [], blocks: [] },
      });
    }
  };
  return { phase: state.phase, file: state.file, trouble: known ?? state.trouble, download };
}
