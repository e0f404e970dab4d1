import { type FormEvent, useState } from 'react';
import type { CaseRecord } from '@/lib/casefile/types';
import type { PlainDate } from '@/lib/dates/temporal';
import { type CaseErrors, type CaseForm, checkCase } from './case-form';

/** The state of one form about a letter. On a wrong answer the focus goes to the first field to mend. */
export function useCaseForm(
  id: string,
  first: CaseForm,
  today: PlainDate,
  onReady: (form: CaseForm, receivedOn: string) => void,
  record?: CaseRecord,
) {
  const [form, setForm] = useState(first);
  const [errors, setErrors] = useState<CaseErrors>({});
  const ids = { received: `${id}-received`, childName: `${id}-name`, schoolName: `${id}-school` };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { errors: found, receivedOn } = checkCase(form, today, record);
    setErrors(found);
    if (receivedOn) return onReady(form, receivedOn);
    const wrong = Object.keys(found)[0] as keyof CaseErrors | undefined;
    if (wrong) document.getElementById(ids[wrong])?.focus();
  };
  return { form, setForm, errors, submit };
}
