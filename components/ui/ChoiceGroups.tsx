import { describedBy, FieldMessages, type FieldWords, LabelText } from './Field';
import type { Option } from './Select';

type GroupWords = FieldWords & { name: string };

/** The id of a choice: the first one bears the field's own id, so that a link from the error summary finds it. */
const choiceId = (id: string, index: number, value: string) => (index === 0 ? id : `${id}-${value}`);

/** One box or radio button with its label; the whole row taps. */
export function Choice({
  type,
  id,
  name,
  option,
  checked,
  onPick,
}: {
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  option: Option;
  checked: boolean;
  onPick: (checked: boolean) => void;
}) {
  return (
    <label className={type === 'radio' ? 'check radio' : 'check'} htmlFor={id}>
      <input
        type={type}
        id={id}
        name={name}
        value={option.value}
        checked={checked}
        onChange={(e) => onPick(e.target.checked)}
      />
      <span>
        {option.label}
        {option.hint && <span className="hint choice-hint">{option.hint}</span>}
      </span>
    </label>
  );
}

/** One of several. The error stands once, for the whole group. */
export function RadioGroup({
  options,
  value,
  onChange,
  name,
  ...words
}: GroupWords & {
  options: readonly Option[];
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <fieldset className="field" aria-describedby={describedBy(words)}>
      <legend>
        <LabelText {...words} />
      </legend>
      <FieldMessages {...words} />
      <div className="checks">
        {options.map((o, i) => (
          <Choice
            key={o.value}
            type="radio"
            id={choiceId(words.id, i, o.value)}
            name={name}
            option={o}
            checked={o.value === value}
            onPick={() => onChange(o.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

export type Section = { legend: string; options: readonly Option[] };
type Many = GroupWords & {
  value: readonly string[];
  onChange: (value: string[]) => void;
  /** Set beside each other where there is room. */
  two?: boolean;
} & (
    | { options: readonly Option[]; sections?: undefined }
    | { sections: readonly Section[]; options?: undefined }
  );

/** Any of several, in one list or under headings of their own. The order kept is that of the lists, not of the clicks. */
export function CheckboxGroup({ options, sections, value, onChange, name, two, ...words }: Many) {
  const all = options ?? sections.flatMap((s) => s.options);
  const order = all.map((o) => o.value);
  const toggle = (id: string, on: boolean) =>
    onChange(order.filter((v) => (v === id ? on : value.includes(v))));
  const boxes = (list: readonly Option[]) => (
    <div className={two ? 'checks two' : 'checks'}>
      {list.map((o) => (
        <Choice
          key={o.value}
          type="checkbox"
          id={choiceId(words.id, order.indexOf(o.value), o.value)}
          name={name}
          option={o}
          checked={value.includes(o.value)}
          onPick={(on) => toggle(o.value, on)}
        />
      ))}
    </div>
  );
  return (
    <fieldset className="field" aria-describedby={describedBy(words)}>
      <legend>
        <LabelText {...words} />
      </legend>
      <FieldMessages {...words} />
      {options && boxes(options)}
      {sections?.map((s) => (
        <fieldset className="check-grp" key={s.legend}>
          <legend className="check-grp-legend">{s.legend}</legend>
          {boxes(s.options)}
        </fieldset>
      ))}
    </fieldset>
  );
}
