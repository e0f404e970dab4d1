'use client';
import { SquarePen, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { LetterBlock } from '@/lib/letter/document';
import { type EditableBlock, editBlock, wordsOf } from '@/lib/letter/edits';
import { EditBox } from './EditBox';
import { type Editor, editButtonId } from './use-editor';

type Props = {
  /** As the answers compose it now. */
  block: EditableBlock;
  editor: Editor;
  draw: (blocks: readonly LetterBlock[]) => ReactNode;
};

/** The first words, to tell one button from the next. */
const startOf = (text: string) => text.split(/\s+/).slice(0, 6).join(' ');

/** The answers now make other words than those that were changed: which of the two is the letter to have? */
function Outdated({ block, editor }: Pick<Props, 'block' | 'editor'>) {
  const t = useTranslations('letter.review.edit.outdated');
  return (
    <Notice tone="warn" title={t('title')}>
      <p>{t('new')}</p>
      <blockquote className="new-words">{wordsOf(block)}</blockquote>
      <div className="row">
        <Button look="line" onClick={() => editor.keepMine(block)}>
          {t('keep')}
        </Button>
        <Button look="line" onClick={() => editor.putBack(block, 'used')}>
          {t('use')}
        </Button>
      </div>
    </Notice>
  );
}

/** One block of the letter on the review page, with a button that opens its words. */
export function EditableWords({ block, editor, draw }: Props) {
  const t = useTranslations('letter.review.edit');
  if (editor.isOpen(block)) return <EditBox block={block} editor={editor} />;
  const edit = editor.editOf(block);
  const shown = edit ? editBlock(block, edit) : [block];
  const removed = shown.length === 0;
  const named = {
    start: startOf(edit && !removed ? edit.text : wordsOf(block)),
    vh: (words: ReactNode) => <span className="vh">{words}</span>,
  };
  const outdated = edit !== null && editor.isOutdated(block, edit);
  return (
    <div className={`words words-${block.kind}`}>
      {!removed && <div className="words-text">{draw(shown)}</div>}
      <div className="words-bar noprint">
        {edit && <p className="words-mark">{t(removed ? 'removed' : 'changed')}</p>}
        {removed && (
          <Button look="act" icon={Undo2} className="words-edit" onClick={() => editor.putBack(block)}>
            {t.rich('back', named)}
          </Button>
        )}
        <Button
          look="act"
          icon={SquarePen}
          id={editButtonId(block.id)}
          className="words-edit"
          onClick={() => editor.open(block)}
        >
          {t.rich('open', named)}
        </Button>
      </div>
      {outdated && (
        <div className="words-outdated noprint">
          <Outdated block={block} editor={editor} />
        </div>
      )}
    </div>
  );
}
