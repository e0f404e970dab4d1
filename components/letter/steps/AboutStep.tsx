import { useWatch } from 'react-hook-form';
import type { Answers } from '@/lib/letter/answers';
import type { LetterKind } from '@/lib/letter/document';
import { fieldsOf, isAsked, type OwnField } from '@/lib/letter/kinds/fields';
import { Checks, DateField, Radios } from '../form/choice-fields';
import { Line, Words } from '../form/text-fields';
import type { Name } from '../form/use-field';

function Question({ field }: { field: OwnField }) {
  const name = `about.${field.id}` as Name;
  const optional = !field.required;
  const ids = field.options ?? [];
  switch (field.type) {
    case 'line':
      return <Line name={name} optional={optional} />;
    case 'words':
      return <Words name={name} optional={optional} />;
    case 'date':
      return <DateField name={name} optional={optional} />;
    case 'choice':
      return <Radios name={name} ids={ids} optional={optional} leaveOut={optional} />;
    case 'checks':
      return <Checks name={name} ids={ids} optional={optional} />;
  }
}

/** The own questions of a short letter, as its fields say. */
export function AboutStep({ kind }: { kind: LetterKind }) {
  const about = useWatch<Answers, 'about'>({ name: 'about' });
  return fieldsOf(kind)
    .filter((field) => isAsked(field, about))
    .map((field) => <Question key={field.id} field={field} />);
}
