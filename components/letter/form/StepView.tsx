'use client';
import { useTranslations } from 'next-intl';
import { useMemo, useRef } from 'react';
import { useToday } from '@/components/ui/use-today';
import type { FormStepId, LetterKind } from '@/lib/letter/document';
import { DraftNotices } from '../draft/DraftNotices';
import { useDraft } from '../draft/use-draft';
import { PeekPreview, SidePreview } from '../sheet/Preview';
import { AboutProvider, aboutOf } from './about';
import { SentBack } from './SentBack';
import { StepForm } from './StepForm';
import { BackLink, StepTitle } from './StepHead';
import { StepRow, StepsPath } from './StepsNav';
import { useArrival } from './use-arrival';
import { useDated } from './use-dated';
import { useGate } from './use-gate';

/** One step of the form: where you are, the questions, and the letter beside them. */
export function StepView({ kind, step }: { kind: LetterKind; step: FormStepId }) {
  const t = useTranslations('letter');
  const [state, draft] = useDraft(kind);
  const today = useToday();
  const { progress, open } = useGate(kind, step, state, draft, today);
  const heading = useRef<HTMLHeadingElement>(null);
  // Sent back: the notice that says why takes the focus.
  useArrival(step, state.sentBackFrom ? undefined : heading);

  const start = useDated(step, open, state.answers, today, draft);
  const about = useMemo(
    () => today && aboutOf(kind, state.answers, today, t),
    [kind, state.answers, today, t],
  );
  const names = about ?? { child: t('child.plain'), name: 'none' };
  const title = (
    <>
      {open && state.sentBackFrom && <SentBack kind={kind} from={state.sentBackFrom} />}
      <div className="m-only">
        <StepRow kind={kind} step={step} progress={progress} />
      </div>
      <StepTitle kind={kind} step={step} names={names} ref={heading} />
    </>
  );
  return (
    <div className="wrap form-page">
      <div className="form-cols">
        <StepsPath kind={kind} step={step} progress={progress} />
        <div className="form-main">
          <BackLink kind={kind} step={step} />
          {open && about ? (
            <AboutProvider value={about}>
              <DraftNotices state={state} draft={draft} />
              <StepForm
                key={state.generation}
                kind={kind}
                step={step}
                state={state}
                draft={draft}
                start={start}
                complete={progress?.firstOpen === 'review'}
              >
                {title}
              </StepForm>
              <PeekPreview kind={kind} answers={state.answers} step={step} />
            </AboutProvider>
          ) : (
            <>
              {title}
              <p className="opening hint js-only" role="status">
                {t('form.opening')}
              </p>
            </>
          )}
        </div>
        {open && <SidePreview kind={kind} answers={state.answers} step={step} />}
      </div>
    </div>
  );
}
