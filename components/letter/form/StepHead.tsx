'use client';
import { ArrowLeft } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { Ref } from 'react';
import { ButtonLink } from '@/components/ui/Button';
import { type LetterKind, type StepId, steps } from '@/lib/letter/document';
import { stepHref } from './href';

/** The way back: to the step before, or from the first step to the start. */
export function BackLink({ kind, step }: { kind: LetterKind; step: StepId }) {
  const t = useTranslations('letter.form');
  const locale = useLocale();
  const before = steps[steps.indexOf(step) - 1];
  return (
    <p className="back-line noprint">
      <ButtonLink
        look="act"
        icon={ArrowLeft}
        href={before ? stepHref(locale, kind, before) : `/${locale}/letters/`}
      >
        {t(before ? 'back' : 'backToStart')}
      </ButtonLink>
    </p>
  );
}

type Names = { child: string; name: string };

/** The heading of a step, with the child's name once it is known. */
export function StepTitle({
  step,
  names,
  ref,
}: {
  step: StepId;
  names: Names;
  ref?: Ref<HTMLHeadingElement>;
}) {
  const t = useTranslations('letter.steps');
  return (
    <>
      <h1 ref={ref} tabIndex={-1}>
        {t(`${step}.heading`, names)}
      </h1>
      <p className="lead prose">{t(`${step}.lead`, names)}</p>
    </>
  );
}
