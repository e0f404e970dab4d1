import type { ComponentProps } from 'react';
import { describedBy, Field, type FieldWords, splitWords } from './Field';

type Props = FieldWords & Omit<ComponentProps<'input'>, 'id'> & { short?: boolean };

/** One line of text. No maxlength: what is too long is said, never cut. */
export function TextInput(props: Props) {
  const {
    words,
    rest: { short, ...input },
  } = splitWords(props);
  return (
    <Field {...words}>
      <input
        type="text"
        autoComplete="off"
        {...input}
        id={words.id}
        className={short ? 'input short' : 'input'}
        aria-describedby={describedBy(words)}
        aria-invalid={words.error ? true : undefined}
      />
    </Field>
  );
}
