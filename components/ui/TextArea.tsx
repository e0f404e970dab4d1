'use client';
import { useTranslations } from 'next-intl';
import { type ComponentProps, type ReactNode, useEffect, useState } from 'react';
import { describedBy, Field, type FieldWords, splitWords } from './Field';

type Props = FieldWords &
  Omit<ComponentProps<'textarea'>, 'id' | 'value'> & {
    value: string;
    /** The longest text, in UTF-16 units. It counts down and is never cut. */
    limit: number;
    children?: ReactNode;
  };

/** The words for how much room is left, or by how much the text is over. */
function useCount(length: number, limit: number) {
  const t = useTranslations('ui');
  const left = limit - length;
  return {
    over: left < 0,
    text: left < 0 ? t('charactersOver', { count: -left }) : t('charactersLeft', { count: left }),
  };
}

/** Some lines of text with a limit that is announced. Over the limit it is an error at once, and all the text is kept. */
export function TextArea(props: Props) {
  const {
    words: given,
    rest: { limit, children, ...area },
  } = splitWords(props);
  const count = useCount(area.value.length, limit);
  const words = { ...given, error: count.over ? count.text : given.error };
  return (
    <Field {...words}>
      <textarea
        rows={7}
        autoComplete="off"
        {...area}
        id={words.id}
        className="input"
        aria-describedby={describedBy(words, !count.over && `${words.id}-count`)}
        aria-invalid={words.error ? true : undefined}
      />
      {!count.over && (
        <p className="hint small char-count" id={`${words.id}-count`}>
          {count.text}
        </p>
      )}
      <SpokenCount text={count.text} near={limit - area.value.length < limit / 10} />
      {children}
    </Field>
  );
}

/** Says the count to a screen reader once typing rests, and only when the end is near: a count a key is noise. */
function SpokenCount({ text, near }: { text: string; near: boolean }) {
  const [spoken, speak] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => speak(near ? text : ''), 1000);
    return () => clearTimeout(timer);
  }, [text, near]);
  return (
    <span className="vh" role="status">
      {spoken}
    </span>
  );
}
