'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { CaseRecord } from '@/lib/casefile/types';
import { isStateCode, stateNames } from '@/lib/state/codes';
import type { StateRulesState } from './use-state-rules';

/** Records nobody could read: said, shown, and never thrown away. */
export function SetAsideNotice({ records }: { records: string[] }) {
  const t = useTranslations('tracker.aside');
  return (
    <Notice tone="warn" title={t('title', { count: records.length })} speak="status">
      <p>{t('text')}</p>
      <details>
        <summary>{t('show')}</summary>
        {records.map((text) => (
          <pre className="rawtext" key={text}>
            {text}
          </pre>
        ))}
      </details>
    </Notice>
  );
}

/** The state's rules are on their way, or could not be had: the 30 days are shown meanwhile. */
export function RulesNotice({ record, rules }: { record: CaseRecord; rules: StateRulesState }) {
  const t = useTranslations('tracker.clock');
  const status = rules.status(record.state);
  if (status !== 'loading' && status !== 'failed') return null;
  const state = isStateCode(record.state) ? stateNames[record.state] : record.state;
  if (status === 'loading')
    return (
      <p role="status" className="small muted">
        {t('loading', { state })}
      </p>
    );
  return (
    <Notice tone="warn" speak="status">
      <p>{t('failed', { state })}</p>
      <Button look="soft" onClick={() => rules.again(record.state)}>
        {t('again')}
      </Button>
    </Notice>
  );
}
