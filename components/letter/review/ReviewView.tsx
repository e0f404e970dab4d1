'use client';
import { useTranslations } from 'next-intl';
import { useMemo, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useToday } from '@/components/ui/use-today';
import { goesToSchool, isShortKind, type LetterKind } from '@/lib/letter/document';
import { DraftNotices } from '../draft/DraftNotices';
import { SavedLine } from '../draft/SavedLine';
import { useDraft } from '../draft/use-draft';
import { aboutOf } from '../form/about';
import { BackLink, StepTitle } from '../form/StepHead';
import { StepRow } from '../form/StepsNav';
import { useArrival } from '../form/use-arrival';
import { useGate } from '../form/use-gate';
import { useLetter } from '../sheet/use-letter';
import { GetLetter } from './GetLetter';
import { Received } from './Received';
import { ReviewSheet } from './ReviewSheet';
import { SendIt } from './SendIt';
import { Sign } from './Sign';
import { WriteDown } from './WriteDown';

/** The last step: read it, get it, send it, start the count. */
export function ReviewView({ kind }: { kind: LetterKind }) {
  const t = useTranslations('letter');
  const [state, draft] = useDraft(kind);
  const today = useToday();
  const { progress, open } = useGate(kind, 'review', state, draft, today);
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival('review', heading);
  const { doc, composed, orphans, rulesStatus, again } = useLetter(kind, state.answers);
  const about = useMemo(
    () => today && aboutOf(kind, state.answers, today, t),
    [kind, state.answers, today, t],
  );
  const names = about ?? { child: t('child.plain'), name: 'none' };
  // Not before the state's rules are here: the letter must not change under the parent's eyes.
  const ready = open && about && today && doc && composed && rulesStatus !== 'loading';
  return (
    <div className="wrap review-page">
      <div className="noprint">
        <BackLink kind={kind} step="review" />
        <StepRow kind={kind} step="review" progress={progress} />
        <StepTitle kind={kind} step="review" names={names} ref={heading} />
        {ready && (
          <a className="act m-only" href="#get">
            {t('review.skip')}
          </a>
        )}
        {ready && <DraftNotices state={state} draft={draft} />}
        {rulesStatus === 'failed' && (
          <Notice tone="warn" speak="status" title={t('review.rulesFailed.title')}>
            <p>{t('review.rulesFailed.text')}</p>
            <Button look="line" onClick={again}>
              {t('review.rulesFailed.again')}
            </Button>
          </Notice>
        )}
      </div>
      {ready ? (
        <div className="review-cols">
          <ReviewSheet
            kind={kind}
            composed={composed}
            orphans={orphans}
            child={names.child}
            state={state}
            draft={draft}
          />
          <div className="review-side noprint">
            <Sign signature={state.signature} method={state.answers.delivery.method} draft={draft} />
            <GetLetter kind={kind} doc={doc} state={state} child={names.child} draft={draft} today={today} />
            <SavedLine state={state} />
            {goesToSchool(kind) && <SendIt method={state.answers.delivery.method} />}
            {isShortKind(kind) ? (
              <WriteDown />
            ) : (
              <Received kind={kind} answers={state.answers} doc={doc} today={today} />
            )}
          </div>
        </div>
      ) : (
        <p className="opening hint js-only" role="status">
          {t('form.opening')}
        </p>
      )}
    </div>
  );
}
