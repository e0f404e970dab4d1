'use client';
import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/Notice';
import type { CaseRecord } from '@/lib/casefile/types';
import type { Milestone } from '@/lib/timeline/types';
import { CopyNote } from './CopyNote';
import type { Law } from './law';
import { useDatesText } from './use-dates-text';

/** The browser keeps nothing: the dates as text, to write down or copy. */
export function WriteItDown(props: { record: CaseRecord; milestones: Milestone[]; law: Law | null }) {
  const t = useTranslations('tracker.blocked');
  const lines = useDatesText(props.record, props.milestones, props.law);
  return (
    <Notice tone="warn" title={t('title')} speak="status">
      <p>{t('text')}</p>
      <CopyNote lines={lines} look="line" label={t('copy')} />
    </Notice>
  );
}
