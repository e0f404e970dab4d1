'use client';
import { ArrowRight } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/Button';
import { useToday } from '@/components/ui/use-today';
import { blankAnswers } from '@/lib/letter/answers';
import { firstStepOf, type LetterKind } from '@/lib/letter/document';
import { progressOf } from './draft/progress';
import { StartOver } from './draft/StartOver';
import { useDraft } from './draft/use-draft';
import { stepHref } from './form/href';
import { useArrival } from './form/use-arrival';

/** The way into the form: from the first step, or on from where the parent stopped. */
export function StartActions({ kind }: { kind: LetterKind }) {
  const t = useTranslations('letter.start');
  const locale = useLocale();
  const today = useToday();
  const [state, draft] = useDraft(kind);
  useArrival('start');
  const begun = state.ready && today && JSON.stringify(state.answers) !== JSON.stringify(blankAnswers(kind));
  const next = begun ? progressOf(state.answers, today, kind).firstOpen : firstStepOf(kind);
  const label = !begun ? 'begin' : next === 'review' ? 'check' : 'goOn';
  return (
    <div className="row full js-only">
      <ButtonLink href={stepHref(locale, kind, next)} iconAfter={ArrowRight}>
        {t(label)}
      </ButtonLink>
      {begun && <StartOver draft={draft} onDone={() => {}} />}
    </div>
  );
}
