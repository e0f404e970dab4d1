import { useTranslations } from 'next-intl';
import { type Step, surenessOf } from '@/lib/timeline/describe';

/** How sure we are of a rule, in plain words, with the law and the way to it. Without a step: no law stands behind it. */
export function WhereRead({ step }: { step: Step | null }) {
  const t = useTranslations('counted.read');
  if (!step) return <p className="small muted">{t('practice')}</p>;
  const { citation, url, source } = step.clock;
  const sureness = surenessOf(step.clock);
  const told = step.federal
    ? [t(sureness === 'sure' ? 'federal' : 'federalOpen')]
    : [t(source), sureness === 'unclear' && t('unclear')];
  return (
    <p className="small muted">
      {told.filter(Boolean).join(' ')}{' '}
      {url
        ? t.rich('source', { citation, law: (text) => <a href={url}>{text}</a> })
        : t('cited', { citation })}
    </p>
  );
}
