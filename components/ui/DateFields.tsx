import { useTranslations } from 'next-intl';
import { describedBy, FieldMessages, type FieldWords, LabelText } from './Field';

export type DateValue = { month: string; day: string; year: string };
type Part = keyof DateValue;

type Props = FieldWords & {
  value: DateValue;
  onChange: (value: DateValue) => void;
  onBlur?: () => void;
  /** Which boxes: a month and a year is enough for some questions. */
  parts?: readonly Part[];
  /** The box that bears the field's own id; the first one unless told. */
  main?: Part;
  /** For a birth date: lets the browser help. */
  birthday?: boolean;
};

const all: readonly Part[] = ['month', 'day', 'year'];

/** A date in number boxes, as people say it. No picker: a birth date is far away in one, and not every reader can use it. */
export function DateFields({
  value,
  onChange,
  onBlur,
  parts = all,
  main = parts[0],
  birthday,
  ...words
}: Props) {
  const t = useTranslations('ui');
  return (
    <fieldset className={`field${words.error ? ' has-err' : ''}`} aria-describedby={describedBy(words)}>
      <legend>
        <LabelText {...words} />
      </legend>
      <FieldMessages {...words} />
      <div className="date-boxes">
        {parts.map((part) => {
          const id = part === main ? words.id : `${words.id}-${part}`;
          return (
            <div key={part}>
              <label htmlFor={id}>{t(`date.${part}`)}</label>
              <input
                id={id}
                className={`input date-${part}`}
                type="text"
                inputMode="numeric"
                autoComplete={birthday ? `bday-${part}` : 'off'}
                value={value[part]}
                onChange={(e) => onChange({ ...value, [part]: e.target.value })}
                onBlur={onBlur}
                aria-describedby={words.error ? `${words.id}-error` : undefined}
                aria-invalid={words.error ? true : undefined}
              />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
