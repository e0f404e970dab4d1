'use client';
import { type FieldPath, useController, useFormContext } from 'react-hook-form';
import type { FieldWords } from '@/components/ui/Field';
import type { Answers } from '@/lib/letter/answers';
import { useAbout } from './about';
import { codeOf, errorWords, fieldId, overBy } from './errors';
import { useFormWords } from './use-form-words';
import { useUncovered } from './use-uncovered';

export type Name = Extract<FieldPath<Answers>, `${string}.${string}`>;
export type FieldOptions = { optional?: boolean };

/** All the words of a field, by its name: label, hint, why, error, and what the PDF cannot print. */
export function useFieldWords(name: Name, value: unknown, { optional }: FieldOptions = {}) {
  const about = useAbout();
  const { kind } = about;
  const t = useFormWords(kind);
  const words = { child: about.child, Child: about.Child, name: about.name };
  const { formState } = useFormContext<Answers>();
  const say = (part: string) => {
    const key = `fields.${name}.${part}`;
    return t.has(key) ? t(key, words) : undefined;
  };
  const over = overBy(kind, name, value);
  const code = over > 0 ? 'too-long' : codeOf(formState.errors, name);
  const strange = useUncovered(value);
  const field: FieldWords = {
    id: fieldId(name),
    label: say('label') ?? '',
    hint: say('hint'),
    why: optional ? say('why') : undefined,
    optional,
    error: code && errorWords(t, name, code, words, over),
    note: strange.length > 0 ? t('uncovered', { characters: strange.join(' ') }) : undefined,
  };
  return { field, say };
}

/** A field of the form: its value, how to change it, and its words. */
export function useField<N extends Name>(name: N, options?: FieldOptions) {
  const { field } = useController<Answers, N>({ name });
  return { control: field, ...useFieldWords(name, field.value, options) };
}
