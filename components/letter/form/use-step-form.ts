'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useMemo, useState } from 'react';
import { type FieldErrors, type Resolver, useForm } from 'react-hook-form';
import type { SummaryItem } from '@/components/ui/ErrorSummary';
import { type Answers, blankAnswers, stepSchemas } from '@/lib/letter/answers';
import type { FormStepId, LetterKind } from '@/lib/letter/document';
import { z } from '@/lib/zod';
import type { LetterDraft } from '../draft/store';
import { useAbout } from './about';
import { codeOf, errorWords, fieldId, inPageOrder, overBy } from './errors';
import { useFormWords } from './use-form-words';

/** react-hook-form on one step of the answers: every change goes to the draft; `onDone` runs when the step is right. */
export function useStepForm(kind: LetterKind, step: FormStepId, draft: LetterDraft, start: Answers) {
  const t = useFormWords(kind);
  const { today, child, Child, name } = useAbout();
  const resolver = useMemo(() => {
    const schema = z.object({ [step]: stepSchemas(today, kind)[step] });
    // The schema checks one step of the whole: its output is not used, the draft holds the answers.
    return zodResolver(schema) as unknown as Resolver<Answers>;
  }, [kind, step, today]);
  const form = useForm<Answers>({
    defaultValues: start,
    resolver,
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
  const [summary, setSummary] = useState<{ items: SummaryItem[]; attempt: number }>({
    items: [],
    attempt: 0,
  });

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          draft.change(step, structuredClone(values[step]));
          // After the first try, messages beside the fields go as soon as all is well there.
          if (form.formState.isSubmitted) void form.trigger();
        },
      }),
    [form, draft, step],
  );

  const showErrors = (errors: FieldErrors<Answers>) => {
    const answers = form.getValues(step) as Record<string, unknown>;
    const items = Object.keys(blankAnswers(kind)[step]).flatMap((key) => {
      const path = `${step}.${key}`;
      const over = overBy(kind, path, answers[key]);
      const code = over > 0 ? 'too-long' : codeOf(errors, path);
      const message = code && errorWords(t, path, code, { child, Child, name }, over);
      return message
        ? [{ id: fieldId(path === 'concerns.sinceMonth' ? 'concerns.sinceYear' : path), message }]
        : [];
    });
    setSummary(({ attempt }) => ({ items: inPageOrder(items), attempt: attempt + 1 }));
  };

  const submit = (onDone: () => void) =>
    form.handleSubmit(
      () => {
        setSummary(({ attempt }) => ({ items: [], attempt }));
        onDone();
      },
      (errors) => showErrors(errors),
    );
  return { form, summary, submit };
}
