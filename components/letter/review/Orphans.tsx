'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { Edits } from '@/lib/letter/edits';
import type { Editor } from './use-editor';

/** Words changed by hand whose part is gone from the letter: shown, so that nothing typed is lost. */
export function Orphans({ orphans, editor }: { orphans: Edits; editor: Editor }) {
  const t = useTranslations('letter.review.edit.orphans');
  const kept = Object.entries(orphans).filter(([, edit]) => edit.text.trim());
  if (kept.length === 0) return null;
  return (
    <div className="orphans noprint">
      <Notice tone="warn" title={t('title')}>
        <p>{t('text')}</p>
        {kept.map(([id, { text }]) => (
          <div key={id}>
            <blockquote className="new-words">{text}</blockquote>
            <Button look="act" onClick={() => editor.drop(id)}>
              {t('drop')}
            </Button>
          </div>
        ))}
      </Notice>
    </div>
  );
}
