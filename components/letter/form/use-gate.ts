'use client';
import { useRouter } from 'next/navigation';
import { useLocale } from 'next-intl';
import { useEffect, useMemo } from 'react';
import type { PlainDate } from '@/lib/dates/temporal';
import { type LetterKind, type StepId, stepsOf } from '@/lib/letter/document';
import { type Progress, progressOf } from '../draft/progress';
import type { DraftState, LetterDraft } from '../draft/store';
import { stepHref } from './href';

/**
 * How far the letter has come, and whether this step may be shown yet. A step opened too early leads to the first open
 * one, which says why.
 * @returns progress null while the draft or the day is not known.
 */
export function useGate(
  kind: LetterKind,
  step: StepId,
  state: DraftState,
  draft: LetterDraft,
  today: PlainDate | null,
) {
  const locale = useLocale();
  const router = useRouter();
  const { ready, answers } = state;
  const progress: Progress | null = useMemo(
    () => (ready && today ? progressOf(answers, today, kind) : null),
    [ready, answers, today, kind],
  );
  const steps = stepsOf(kind);
  const goTo =
    progress && steps.indexOf(step) > steps.indexOf(progress.firstOpen) ? progress.firstOpen : null;
  useEffect(() => {
    if (!goTo) return;
    if (!draft.state().fresh) draft.sendBack(step);
    router.replace(stepHref(locale, kind, goTo));
  }, [goTo, step, kind, locale, draft, router]);
  return { progress, open: progress !== null && goTo === null };
}
