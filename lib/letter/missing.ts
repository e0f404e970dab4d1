import { type Answers, isBlank, toPlainDate } from './answers';
import type { FormStepId } from './document';

export type MissingPart = { [S in FormStepId]: { step: S; field: keyof Answers[S] & string } }[FormStepId];

/**
 * What a letter cannot do without and is not there yet, in the order of the steps. Empty: no placeholder is left.
 * Whether what is there is valid (dates, e-mail) is for `stepSchemas` to say.
 */
export function missingParts(a: Answers): MissingPart[] {
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
  return gone.filter((part) => part !== false);
}
