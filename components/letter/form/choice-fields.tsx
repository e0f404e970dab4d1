'use client';
import { useTranslations } from 'next-intl';
import { CheckboxGroup, RadioGroup } from '@/components/ui/ChoiceGroups';
import { DateFields, type DateValue } from '@/components/ui/DateFields';
import { type Option, Select } from '@/components/ui/Select';
import { type FieldOptions, type Name, useField } from './use-field';

type Choice = FieldOptions & { name: Name; ids: readonly string[] };

/** The words of each choice, with a hint if it has one. */
const optionsOf = (ids: readonly string[], say: (part: string) => string | undefined): Option[] =>
  ids.map((value) => ({
    value,
    label: say(`options.${value}`) ?? value,
    hint: say(`hints.${value}`),
  }));

/** One of many. `names` gives the words where they are not words to translate, as the names of states. */
export function Pick({
  name,
  ids,
  optional,
  names,
  autoComplete,
}: Choice & { names?: Record<string, string>; autoComplete?: string }) {
  const empty = useTranslations('letter')('choose');
  const { control, field, say } = useField(name, { optional });
  const options = names ? ids.map((value) => ({ value, label: names[value] ?? value })) : optionsOf(ids, say);
  return (
    <Select
      {...field}
      name={name}
      empty={empty}
      autoComplete={autoComplete}
      options={options}
      value={String(control.value)}
      onChange={control.onChange}
      onBlur={control.onBlur}
    />
  );
}

/** One of a few. `leaveOut` adds a last choice that gives no answer: a radio once set cannot be unset. */
export function Radios({ name, ids, optional, leaveOut }: Choice & { leaveOut?: boolean }) {
  const none = useTranslations('letter')('leaveOut');
  const { control, field, say } = useField(name, { optional });
  const options = optionsOf(ids, say);
  return (
    <RadioGroup
      {...field}
      name={name}
      options={leaveOut ? [...options, { value: '', label: none }] : options}
      value={String(control.value)}
      onChange={control.onChange}
    />
  );
}

type Many = FieldOptions & {
  name: Name;
  two?: boolean;
  /** Other words for some choices, by id: parts of the field's words. */
  wordsFrom?: string;
} & (
    | { ids: readonly string[]; groups?: undefined }
    | { groups: Record<string, readonly string[]>; ids?: undefined }
  );

/** Any of several, in one list or in groups. */
export function Checks({ name, ids, groups, optional, two, wordsFrom }: Many) {
  const { control, field, say } = useField(name, { optional });
  const sayOption = (part: string) => (wordsFrom && say(part.replace(/^options/, wordsFrom))) || say(part);
  const rest = { ...field, name, two, value: control.value as readonly string[], onChange: control.onChange };
  if (!groups) return <CheckboxGroup {...rest} options={optionsOf(ids, sayOption)} />;
  const sections = Object.entries(groups).map(([group, list]) => ({
    legend: say(`groups.${group}`) ?? group,
    options: optionsOf(list, sayOption),
  }));
  return <CheckboxGroup {...rest} sections={sections} />;
}

/** A whole date. */
export function DateField({ name, birthday, optional }: FieldOptions & { name: Name; birthday?: boolean }) {
  const { control, field } = useField(name, { optional });
  return (
    <DateFields
      {...field}
      birthday={birthday}
      value={control.value as DateValue}
      onChange={control.onChange}
    />
  );
}

/** "When did you first see this?": a month, if known, and a year. */
export function SinceField() {
  const month = useField('concerns.sinceMonth');
  const year = useField('concerns.sinceYear', { optional: true });
  return (
    <DateFields
      {...year.field}
      error={year.field.error ?? month.field.error}
      parts={['month', 'year']}
      main="year"
      value={{ month: month.control.value, day: '', year: year.control.value }}
      onChange={(v) => {
        if (v.month !== month.control.value) month.control.onChange(v.month);
        if (v.year !== year.control.value) year.control.onChange(v.year);
      }}
    />
  );
}
