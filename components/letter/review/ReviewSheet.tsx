'use client';
import { Pencil, SquarePen } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { FormStepId, LetterDocument, LetterKind } from '@/lib/letter/document';
import { type Edits, isEditable } from '@/lib/letter/edits';
import type { DraftState, LetterDraft } from '../draft/store';
import { stepHref } from '../form/href';
import { LetterSheet } from '../sheet/LetterSheet';
import { EditableWords } from './EditableWords';
import { Orphans } from './Orphans';
import { editAllId, useEditor } from './use-editor';

type Props = {
  kind: LetterKind;
  /** As the answers compose it: the changes by hand are laid over it block by block. */
  composed: LetterDocument;
  orphans: Edits;
  child: string;
  state: DraftState;
  draft: LetterDraft;
};

/** The whole letter, with a way to change each part and to edit its words. This is what prints. */
export function ReviewSheet({ kind, composed, orphans, child, state, draft }: Props) {
  const t = useTranslations('letter.review');
  const locale = useLocale();
  const editor = useEditor(state, draft);
  // A letter is read first: the buttons beside its words are there for those who ask.
  const [editing, setEditing] = useState(false);
  const change = (step: FormStepId) => (
    <Link className="chg noprint" prefetch={false} href={stepHref(locale, kind, step)}>
      <Icon of={Pencil} />
      <span>
        {t.rich('change', {
          what: t(`parts.${step}`, { child }),
          vh: (words) => <span className="vh">{words}</span>,
        })}
      </span>
    </Link>
  );
  return (
    <article className="review-sheet" aria-label={t('sheet')}>
      <p className="vh" role="status">
        {editor.said && t(`edit.said.${editor.said}`)}
      </p>
      <p className="edit-toggle noprint">
        <Button look="act" icon={SquarePen} id={editAllId} onClick={() => setEditing(!editing)}>
          {t(editing ? 'edit.stop' : 'edit.start')}
        </Button>
      </p>
      {editing && <p className="hint noprint">{t('edit.which')}</p>}
      <LetterSheet
        doc={composed}
        level={2}
        beside={change}
        each={(block, draw) =>
          isEditable(block) && (editing || editor.editOf(block) || editor.isOpen(block)) ? (
            <EditableWords block={block} editor={editor} draw={draw} />
          ) : (
            draw([block])
          )
        }
      />
      <Orphans orphans={orphans} editor={editor} />
    </article>
  );
}
