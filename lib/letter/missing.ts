import { type Answers, type DateParts, isBlank, toPlainDate } from './answers';
import { type FormStepId, formStepsOf, type LetterKind } from './document';
import { fieldsOf, isAsked } from './kinds/fields';

export type MissingPart = { [S in FormStepId]: { step: S; field: keyof Answers[S] & string } }[FormStepId];

function ownMissing({ about }: Answers, kind: LetterKind): MissingPart[] {
  const isGone = (value: unknown) => {
    if (typeof value === 'string') return isBlank(value);
    if (Array.isArray(value)) return value.length === 0;
    return !value || !toPlainDate(value as DateParts);
  };
  return fieldsOf(kind)
    .filter((field) => field.required && isAsked(field, about) && isGone(about[field.id]))
    .map(({ id }) => ({ step: 'about', field: id }));
}

/**
 * What a letter cannot do without and is not there yet, in the order of the steps. Empty: no placeholder is left.
 * Whether what is there is valid (dates, e-mail) is for `stepSchemas` to say.
 */
export function missingParts(a: Answers, kind: LetterKind = 'iep-evaluation'): MissingPart[] {
  const gone: (MissingPart | false)[] = [
    !a.request.plans && { step: 'request', field: 'plans' },
    isBlank(a.you.name) && { step: 'you', field: 'name' },
    (!a.you.relationship || (a.you.relationship === 'other' && isBlank(a.you.relationshipOther))) && {
      step: 'you',
      field: 'relationship',
    },
    [a.you.street, a.you.phone, a.you.email].every(isBlank) && { step: 'you', field: 'phone' },
    isBlank(a.child.firstName) && { step: 'child', field: 'firstName' },
    isBlank(a.child.lastName) && { step: 'child', field: 'lastName' },
    !toPlainDate(a.child.birth) && { step: 'child', field: 'birth' },
    !a.school.state && { step: 'school', field: 'state' },
    isBlank(a.school.schoolName) && { step: 'school', field: 'schoolName' },
    (!a.school.recipientTitle ||
      (a.school.recipientTitle === 'other' && isBlank(a.school.recipientTitleOther))) && {
      step: 'school',
      field: 'recipientTitle',
    },
    a.concerns.areas.length === 0 &&
      isBlank(a.concerns.atSchool) &&
      isBlank(a.concerns.atHome) && { step: 'concerns', field: 'areas' },
    !toPlainDate(a.delivery.date) && { step: 'delivery', field: 'date' },
    !a.delivery.method && { step: 'delivery', field: 'method' },
  ];
  const steps = formStepsOf(kind);
  return [...ownMissing(a, kind), ...gone.filter((part) => part !== false)].filter(({ step }) =>
    steps.includes(step),
  );
}
