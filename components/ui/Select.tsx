import type { ComponentProps } from 'react';
import { describedBy, Field, type FieldWords, splitWords } from './Field';

export type Option = { value: string; label: string; hint?: string };
type Props = FieldWords &
  Omit<ComponentProps<'select'>, 'id'> & {
    options: readonly Option[] /** Words of the empty choice. */;
    empty: string;
  };

/** The browser's own select: it works with every keyboard, reader and phone. */
export function Select(props: Props) {
  const {
    words,
    rest: { options, empty, ...select },
  } = splitWords(props);
  return (
    <Field {...words}>
      <select
        {...select}
        id={words.id}
        className="input select"
        aria-describedby={describedBy(words)}
        aria-invalid={words.error ? true : undefined}
      >
        <option value="">{empty}</option>
        {options.map((o) => (
          <option key={o.value} value={o.value}>
            {o.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
