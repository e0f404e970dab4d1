'use client';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { TextArea } from '@/components/ui/TextArea';
import { uncovered } from '@/lib/letter/coverage';
import { type EditableBlock, wordsOf } from '@/lib/letter/edits';
import { type Editor, editLimit } from './use-editor';

const hints = {
  salutation: 'line',
  heading: 'line',
  paragraph: 'paragraph',
  list: 'list',
  notes: 'list',
} as const;

/** The words of one block in a text box, in the block's place. */
export function EditBox({ block, editor }: { block: EditableBlock; editor: Editor }) {
  const t = useTranslations('letter');
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const text = editor.editOf(block)?.text ?? wordsOf(block);
  const missing = uncovered(text);
  const save = () => {
    if (!editor.save(block)) box.current?.focus();
  };
  const onKeyDown = ({ key, nativeEvent }: KeyboardEvent) => {
    // The Escape that ends the choosing of a letter (Chinese, Japanese, Korean) is not meant for the box.
    if (key === 'Escape' && !nativeEvent.isComposing) editor.leave(block);
  };
  return (
    <div className="edit-box noprint">
      <TextArea
        id={`words-${block.id}`}
        ref={box}
        label={t('review.edit.label')}
        hint={`${t(`review.edit.hint.${hints[block.kind]}`)} ${t('review.edit.hint.empty')}`}
        note={missing.length > 0 ? t('uncovered', { characters: missing.join(' ') }) : undefined}
        limit={editLimit(block)}
        rows={block.kind === 'heading' || block.kind === 'salutation' ? 2 : 7}
        value={text}
        onChange={(e) => editor.type(block, e.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="row">
        <Button look="line" onClick={save}>
          {t('review.edit.save')}
        </Button>
        <Button look="act" onClick={() => editor.cancel(block)}>
          {t('review.edit.cancel')}
        </Button>
        {editor.editOf(block) && (
          <Button look="act" onClick={() => editor.putBack(block)}>
            {t('review.edit.ours')}
          </Button>
        )}
      </div>
    </div>
  );
}
