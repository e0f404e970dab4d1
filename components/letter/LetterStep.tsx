'use client';
import dynamic from 'next/dynamic';
import type { LetterKind, StepId } from '@/lib/letter/document';

// The review brings the makers of files, the steps bring the form's parts: each comes without the other.
const StepView = dynamic(() => import('./form/StepView').then((part) => part.StepView));
const ReviewView = dynamic(() => import('./review/ReviewView').then((part) => part.ReviewView));

/** One step of a letter, or the review that ends it. */
export const LetterStep = ({ kind, step }: { kind: LetterKind; step: StepId }) =>
  step === 'review' ? <ReviewView kind={kind} /> : <StepView kind={kind} step={step} />;
