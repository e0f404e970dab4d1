'use client';
import { useEffect, useMemo, useRef } from 'react';
import type { PlainDate } from '@/lib/dates/temporal';
import { type Answers, isBlankDate } from '@/lib/letter/answers';
import type { StepId } from '@/lib/letter/document';
import type { LetterDraft } from '../draft/store';

const withDate = (answers: Answers, { month, day, year }: PlainDate): Answers => ({
  ...answers,
  delivery: { ...answers.delivery, date: { month: `${month}`, day: `${day}`, year: `${year}` } },
});

/**
 * A letter is mostly dated on the day it is written: the delivery step opens with today, if it has no date yet.
 * A date taken out while the step is open stays out.
 * @returns the answers the step starts from.
 */
export function useDated(
  step: StepId,
  open: boolean,
  answers: Answers,
  today: PlainDate | null,
  draft: LetterDraft,
) {
  const wants = open && step === 'delivery' && isBlankDate(answers.delivery.date);
  const start = useMemo(() => (wants && today ? withDate(answers, today) : answers), [wants, answers, today]);
  const given = useRef(false);
  useEffect(() => {
    if (!open || given.current) return;
    given.current = true;
    if (wants) draft.change('delivery', start.delivery);
  }, [open, wants, start, draft]);
  return start;
}
