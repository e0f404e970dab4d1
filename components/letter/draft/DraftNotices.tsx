'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { DraftState, LetterDraft } from './store';

/** What a parent must know about their answers: two tabs, a browser that keeps nothing. */
export function DraftNotices({ state, draft }: { state: DraftState; draft: LetterDraft }) {
  const t = useTranslations('letter.saved');
  const erased = state.conflict === 'erased';
  return (
    <>
      {state.conflict && (
        <Notice tone="warn" title={t('conflict.title')} speak="alert">
          <p>{t(erased ? 'conflict.erased' : 'conflict.text')}</p>
          <div className="row">
            <Button look="line" onClick={() => void draft.takeTheirs()}>
              {t(erased ? 'conflict.theirsErased' : 'conflict.theirs')}
            </Button>
            <Button look="line" onClick={() => void draft.keepMine()}>
              {t('conflict.mine')}
            </Button>
          </div>
        </Notice>
      )}
      {state.blocked && (
        <Notice tone="warn" title={t('blocked.title')} speak="status">
          <p>{t('blocked.text')}</p>
        </Notice>
      )}
      {state.adopted && (
        <Notice speak="status">
          <p>{t('adopted')}</p>
        </Notice>
      )}
    </>
  );
}
