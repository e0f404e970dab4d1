import { Fragment, type ReactNode } from 'react';
import type { FormStepId, LetterBlock, LetterDocument } from '@/lib/letter/document';
import { SheetBlock } from './blocks';

type Props = {
  doc: LetterDocument;
  /** Marks the lines that this step writes. */
  step?: FormStepId;
  /** The level of the letter's own headings: one below the page's. */
  level?: 2 | 3;
  /** What stands beside each part: the "Change" link of the review. */
  beside?: (step: FormStepId) => ReactNode;
  /** Draws one block its own way, by `draw` where it likes: the review's words to edit. */
  each?: (block: LetterBlock, draw: (blocks: readonly LetterBlock[]) => ReactNode) => ReactNode;
};

type Part = { step: FormStepId; blocks: LetterBlock[] };

/** Neighbours written by the same step are one part. */
export function partsOf(blocks: readonly LetterBlock[]): Part[] {
  const parts: Part[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (last?.step === block.step) last.blocks.push(block);
    else parts.push({ step: block.step, blocks: [block] });
  }
  return parts;
}

/** The letter as a sheet of paper in HTML: the preview, the review, the printed page, and the accessible letter. */
export function LetterSheet({ doc, step, level = 3, beside, each }: Props) {
  const draw = (blocks: readonly LetterBlock[]) =>
    blocks.map((block, i) => <SheetBlock key={i} block={block} mark={block.step === step} level={level} />);
  return (
    <div className="letter" lang={doc.locale}>
      {partsOf(doc.blocks).map((part, i) => {
        const blocks = each
          ? part.blocks.map((block, j) => <Fragment key={block.id ?? j}>{each(block, draw)}</Fragment>)
          : draw(part.blocks);
        if (!beside) return <Fragment key={i}>{blocks}</Fragment>;
        return (
          <div className="sec" key={i}>
            <div className="tx">{blocks}</div>
            {beside(part.step)}
          </div>
        );
      })}
    </div>
  );
}
