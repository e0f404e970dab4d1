'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { type FieldErrors, useForm } from 'react-hook-form';
import type { SummaryItem } from '@/components/ui/ErrorSummary';
import { startCase } from '@/lib/casefile/cases';
import type { PlainDate } from '@/lib/dates/temporal';
import { type Answers, toPlainDate } from '@/lib/letter/answers';
import type { DeliveryMethod } from '@/lib/letter/choices';
import type { LetterKind } from '@/lib/letter/document';
import { caseOf, type ReceivedValues, receivedSchema } from './received';

export const ids = { on: 'received-on', method: 'received-method' } as const;
type Part = { message?: string } | undefined;

/** A date's error stands at the date, or at a part of it. */
const codeAt = (errors: FieldErrors<ReceivedValues>) => {
  const on = errors.on as (Part & { month?: Part; day?: Part; year?: Part }) | undefined;
  return on?.message ?? on?.month?.message ?? on?.day?.message ?? on?.year?.message;
};

/** The small form that starts the countdown, and what came of it. */
export function useReceived(kind: LetterKind, answers: Answers, letterDate: string, today: PlainDate) {
  const t = useTranslations('letter.review.received');
  const locale = useLocale();
  const router = useRouter();
  const resolver = useMemo(
    () => zodResolver(receivedSchema(toPlainDate(answers.delivery.date), today)),
    [answers.delivery.date, today],
  );
  const form = useForm<ReceivedValues>({
    resolver,
    shouldFocusError: false,
    defaultValues: {
      on: { month: '', day: '', year: '' },
      method: answers.delivery.method || undefined,
    },
  });
  const [summary, setSummary] = useState<{ items: SummaryItem[]; attempt: number }>({
    items: [],
    attempt: 0,
  });
  const [outcome, setOutcome] = useState<'idle' | 'failed' | 'this-visit'>('idle');
  const tracker = `/${locale}/tracker/`;

  const messages = (errors: FieldErrors<ReceivedValues>) => {
    const code = codeAt(errors);
    return {
      on: code && t(`errors.${code === 'too-long' ? 'date' : code}`, { date: letterDate }),
      method: errors.method && t('methodError'),
    };
  };
  const start = async (values: ReceivedValues) => {
    setSummary(({ attempt }) => ({ items: [], attempt }));
    const on = toPlainDate(values.on);
    if (!on) return;
    try {
      const method: DeliveryMethod = values.method;
      const { kept } = await startCase({ ...caseOf(answers), kind, method, receivedOn: on.toString() });
      if (kept) router.push(tracker);
      else setOutcome('this-visit');
    } catch {
      setOutcome('failed');
    }
  };
  const showErrors = (errors: FieldErrors<ReceivedValues>) => {
    const { on, method } = messages(errors);
    const items = [
      ...(on ? [{ id: ids.on, message: on }] : []),
      ...(method ? [{ id: ids.method, message: method }] : []),
    ];
    setSummary(({ attempt }) => ({ items, attempt: attempt + 1 }));
  };
  return {
    form,
    summary,
    outcome,
    tracker,
    errors: messages(form.formState.errors),
    submit: form.handleSubmit(start, showErrors),
  };
}
