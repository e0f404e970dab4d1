'use client';
import { ArrowLeft } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { Ref } from 'react';
import { ButtonLink } from '@/components/ui/Button';
import { type LetterKind, type StepId, stepsOf } from '@/lib/letter/document';
import { startHref, stepHref } from './href';
import { useStepWords } from './use-step-words';

/** The way back: to the step before, or from the first step to the start. */
export function BackLink({ kind, step }: { kind: LetterKind; step: StepId }) {
  const t = useTranslations('letter.form');
  const locale = useLocale();
  const steps = stepsOf(kind);
  const before = steps[steps.indexOf(step) - 1];
  return (
    <p className="back-line noprint">
      <ButtonLink
        look="act"
        icon={ArrowLeft}
        prefetch={false}
        href={before ? stepHref(locale, kind, before) : startHref(locale, kind)}
      >
        {t(before ? 'back' : 'backToStart')}
      </ButtonLink>
    </p>
  );
}

type Names = { child: string; name: string };

/** The heading of a step, with the child's name once it is known. */
export function StepTitle({
  kind,
  step,
  names,
  ref,
}: {
  kind: LetterKind;
  step: StepId;
  names: Names;
  ref?: Ref<HTMLHeadingElement>;
}) {
  const words = useStepWords(kind);
  return (
    <>
      <h1 ref={ref} tabIndex={-1}>
        {words(step, 'heading', names)}
      </h1>
      <p className="lead prose">{words(step, 'lead', names)}</p>
    </>
  );
}
