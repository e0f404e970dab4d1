'use client';
import { ArrowRight } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import type { FormEvent, ReactNode } from 'react';
import { FormProvider } from 'react-hook-form';
import { Button } from '@/components/ui/Button';
import { ErrorSummary } from '@/components/ui/ErrorSummary';
import type { Answers } from '@/lib/letter/answers';
import { type FormStepId, firstStepOf, type LetterKind, type StepId, stepsOf } from '@/lib/letter/document';
import { SavedLine } from '../draft/SavedLine';
import { StartOver } from '../draft/StartOver';
import type { DraftState, LetterDraft } from '../draft/store';
import { nextWorker } from '../pdf-worker';
import { stepFields } from '../steps';
import { stepHref } from './href';
import { useErrorTitle } from './use-error-title';
import { useStepForm } from './use-step-form';

type Props = {
  kind: LetterKind;
  step: FormStepId;
  state: DraftState;
  draft: LetterDraft;
  /** What the fields hold when the step opens. */
  start: Answers;
  /** Every step is right: the letter can be checked from here. */
  complete: boolean;
  /** Heading and lead: the error summary stands above them. */
  children: ReactNode;
};

/** The questions of one step, what to mend, and the way on. */
export function StepForm({ kind, step, state, draft, start, complete, children }: Props) {
  const t = useTranslations('letter.form');
  const locale = useLocale();
  const router = useRouter();
  const { form, summary, submit } = useStepForm(kind, step, draft, start);
  useErrorTitle(summary.items.length > 0);
  const Fields = stepFields[step];
  const steps = stepsOf(kind);
  const next = steps[steps.indexOf(step) + 1] ?? 'review';

  const go = (to: StepId) => {
    void draft.save();
    if (to === 'review') nextWorker.warm();
    draft.sendBack(null);
    router.push(stepHref(locale, kind, to));
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    const to = button?.value === 'review' ? 'review' : next;
    void submit(() => go(to))(event);
  };
  return (
    <FormProvider {...form}>
      <ErrorSummary {...summary} />
      {children}
      <form className="step-form" noValidate onSubmit={onSubmit} autoComplete="on">
        <Fields kind={kind} />
        <div className="form-acts">
          <div className="row full">
            <Button type="submit" iconAfter={ArrowRight}>
              {t('next')}
            </Button>
            {complete && next !== 'review' && (
              <Button type="submit" look="line" value="review">
                {t('toReview')}
              </Button>
            )}
          </div>
          <SavedLine state={state} />
          <StartOver draft={draft} onDone={() => router.push(stepHref(locale, kind, firstStepOf(kind)))} />
        </div>
      </form>
    </FormProvider>
  );
}
