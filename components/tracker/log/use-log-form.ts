import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useState } from 'react';
import { type Checked, type Errors, logLimits, oldestYears } from './log-form';

/** Warns before a reload or a closed tab takes away what was typed: such a form is kept nowhere until it is saved. */
function useLeaveGuard(typed: boolean) {
  useEffect(() => {
    if (!typed) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [typed]);
}

/** Codes that the tracker's other forms have words for. */
const shared: Record<string, string> = {
  'on-required': 'answer-required',
  date: 'date',
  'too-late': 'too-late',
  'too-long': 'too-long',
};

/**
 * The state of one form of the paper trail. On a wrong answer the focus goes to the first field to mend, and all that
 * was typed stays. A field's control has the id `${id}-${field}`.
 */
export function useLogForm<Form extends object, Ready>(
  id: string,
  first: Form,
  check: (form: Form) => Checked<keyof Form & string, Ready>,
  onReady: (ready: Ready) => void,
) {
  type Field = keyof Form & string;
  const t = useTranslations('log.errors');
  const tracker = useTranslations('tracker.errors');
  const [start] = useState(first);
  const [form, setForm] = useState(start);
  const [errors, setErrors] = useState<Errors<Field>>({});
  useLeaveGuard(JSON.stringify(form) !== JSON.stringify(start));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { errors: found, ready } = check(form);
    setErrors(found);
    if (ready) return onReady(ready);
    const wrong = (Object.keys(form) as Field[]).find((field) => found[field]);
    if (wrong) document.getElementById(`${id}-${wrong}`)?.focus();
  };
  const set = (part: Partial<Form>) => setForm((current) => ({ ...current, ...part }));
  const errorOf = (field: Field): string | undefined => {
    const code = errors[field];
    if (!code) return undefined;
    const own = code === 'required' ? `${field}-required` : code;
    const max = field in logLimits ? logLimits[field as keyof typeof logLimits] : 0;
    const known = shared[own];
    return known ? tracker(known, { max }) : t(own, { years: oldestYears });
  };
  return { form, set, errorOf, submit };
}
