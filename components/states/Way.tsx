import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Stop } from '@/components/path/Stop';
import { reportsAbout, stepOf } from '@/lib/timeline/describe';
import type { StateRules } from '@/lib/timeline/rules';
import { type ClockId, clockIds } from '@/lib/timeline/types';
import { ClockFacts, Reported } from './ClockFacts';

/** These two steps are on every way, with a number of days or without. */
const always: ClockId[] = ['response', 'consent-window'];

/** The way of a request in one state, step by step, each with its clock. A guide is the same for all; this is not. */
export function Way({ rules }: { rules: StateRules }) {
  const t = useTranslations('states.way');
  const { plan, requestTo: to } = rules.terms;
  const steps = clockIds.filter(
    (id) => always.includes(id) || stepOf(rules, id) || reportsAbout(rules, id).length > 0,
  );
  const stop = (n: number, what: string, children: ReactNode) => (
    <li key={what}>
      <Stop kind="num" n={n} />
      <h3 className="when">{what}</h3>
      {children}
    </li>
  );
  return (
    <ol className="path way">
      {stop(1, t('write'), <p>{t('writeText', { to })}</p>)}
      {steps.map((id, i) => {
        const step = stepOf(rules, id);
        const reported = reportsAbout(rules, id).length > 0;
        return stop(
          i + 2,
          t(id),
          <>
            {id === 'consent-window' && <p>{t('consentText', { plan })}</p>}
            {step && <ClockFacts step={step} rules={rules} />}
            {reported && <Reported rules={rules} about={id} />}
            {id === 'response' && !step && <p>{reported ? t('thirty') : `${t('none')} ${t('thirty')}`}</p>}
          </>,
        );
      })}
    </ol>
  );
}
