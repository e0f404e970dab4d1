'use client';
import { Lock } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { NewCase } from '@/lib/casefile/cases';
import type { PlainDate } from '@/lib/dates/temporal';
import { cleanLine } from '@/lib/letter/clean';
import { CaseFields } from './CaseFields';
import { blankForm } from './case-form';
import { useCaseForm } from './use-case-form';

type Props = { today: PlainDate; onStart: (newCase: NewCase) => void };

/** "I gave a letter to the school on ...": starts a countdown. */
export function StartForm({ today, onStart }: Props) {
  const t = useTranslations('tracker');
  const { form, setForm, errors, submit } = useCaseForm('start', blankForm, today, (ready, receivedOn) =>
    onStart({
      receivedOn,
      method: ready.method,
      childName: cleanLine(ready.childName),
      schoolName: cleanLine(ready.schoolName),
      state: ready.state,
      kind: 'iep-evaluation',
      letterDate: null,
    }),
  );
  return (
    <form onSubmit={submit} noValidate className="startform">
      <CaseFields id="start" form={form} errors={errors} onChange={setForm} />
      <div className="row full formrow">
        <Button type="submit">{t('start.action')}</Button>
      </div>
      <p className="small muted withicon">
        <Icon of={Lock} />
        <span>{t('start.place')}</span>
      </p>
    </form>
  );
}
