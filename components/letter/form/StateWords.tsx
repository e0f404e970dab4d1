'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useRules } from '@/components/state/use-rules';
import type { LetterKind } from '@/lib/letter/document';
import { isStateCode } from '@/lib/state/codes';

/** Letters that go where the state says a request for an evaluation is to go. */
const goWithTheRequest: LetterKind[] = ['iep-evaluation', 'iep-and-504', 'follow-up'];

/** What a state calls things, once the parent has named it: whom to write to, and the paper to sign. */
export function StateWords({ state, kind }: { state: string; kind: LetterKind }) {
  const t = useTranslations('letter.stateWords');
  const locale = useLocale();
  const { rules } = useRules(state);
  // The live region is there before its words, so that they are read out when they come.
  return (
    <div role="status" className="state-words">
      {rules && isStateCode(state) && (
        <>
          {goWithTheRequest.includes(kind) && (
            <p className="hint">{t('to', { state: rules.name, to: rules.terms.requestTo })}</p>
          )}
          <p className="hint">{t('names', { plan: rules.terms.plan, team: rules.terms.team })}</p>
          <p className="hint">
            <a href={`/${locale}/states/${state.toLowerCase()}/`} target="_blank" rel="noopener">
              {t('link', { state: rules.name })}
            </a>
          </p>
        </>
      )}
    </div>
  );
}
