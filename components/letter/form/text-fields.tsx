'use client';
import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { Button } from '@/components/ui/Button';
import { TextArea } from '@/components/ui/TextArea';
import { TextInput } from '@/components/ui/TextInput';
import { useAbout } from './about';
import { limitOf } from './errors';
import { type FieldOptions, type Name, useField } from './use-field';

type Line = FieldOptions &
  Pick<ComponentProps<'input'>, 'autoComplete' | 'inputMode' | 'type' | 'spellCheck'> & {
    name: Name;
    short?: boolean;
  };

/** A line of text. Too long is said at once, not only on "go on". */
export function Line({ name, optional, ...input }: Line) {
  const { control, field } = useField(name, { optional });
  const value = String(control.value);
  return (
    <TextInput
      {...field}
      {...input}
      name={name}
      value={value}
      onChange={control.onChange}
      onBlur={control.onBlur}
    />
  );
}

/** Puts a sentence start after what is there, on a line of its own. */
const addStart = (text: string, start: string) => (text.trim() ? `${text.trimEnd()}\n${start}` : start);

/** Some lines of text, with an example to unfold and sentence starts to tap. */
export function Words({ name, optional }: FieldOptions & { name: Name }) {
  const t = useTranslations('letter.form');
  const { kind } = useAbout();
  const { control, field, say } = useField(name, { optional });
  const value = String(control.value);
  const starts = [1, 2, 3, 4].map((n) => say(`prompts.${n}`)).filter((s) => s !== undefined);
  const example = say('example');
  const promptsId = `${field.id}-prompts`;
  const add = (start: string) => {
    const text = addStart(value, start.replace(/…$/, ' '));
    control.onChange(text);
    requestAnimationFrame(() => {
      const box = document.getElementById(field.id) as HTMLTextAreaElement | null;
      box?.focus();
      box?.setSelectionRange(text.length, text.length);
    });
  };
  return (
    <TextArea
      {...field}
      name={name}
      limit={limitOf(kind, name)}
      value={value}
      onChange={control.onChange}
      onBlur={control.onBlur}
    >
      {starts.length > 0 && (
        <>
          <p className="hint small prompts-hint" id={promptsId}>
            {t('prompts')}
          </p>
          <div className="prompts" role="group" aria-labelledby={promptsId}>
            {starts.map((start) => (
              <Button look="soft" key={start} onClick={() => add(start)}>
                {start}
              </Button>
            ))}
          </div>
        </>
      )}
      {example && (
        <details className="example">
          <summary>{t('example')}</summary>
          <p>{example}</p>
        </details>
      )}
    </TextArea>
  );
}
