import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { useDates } from '@/components/path/use-dates';

export type ListedCase = {
  id: string;
  name: string;
  status: string;
  /** ISO date on which the parent closed it; null or absent while it is open. */
  closedOn?: string | null;
};

/** All countdowns on this device, each with its own count; the one shown is marked. Closed ones come last, by themselves. */
export function CaseList({ cases, current }: { cases: ListedCase[]; current: string | null }) {
  const t = useTranslations('tracker.list');
  const closing = useTranslations('log.closing');
  const say = useDates();
  const headingId = useId();
  const open = cases.filter((c) => !c.closedOn);
  const closed = cases.filter((c) => c.closedOn);
  const item = ({ id, name, status, closedOn }: ListedCase) => (
    <li key={id}>
      <a href={`#case=${id}`} aria-current={id === current ? 'page' : undefined}>
        {closedOn ? closing('item', { name, date: say(closedOn, 'letter') }) : t('item', { name, status })}
      </a>
    </li>
  );
  return (
    <nav className="caselist noprint" aria-label={t('heading')}>
      {open.length > 0 && <ul>{open.map(item)}</ul>}
      {closed.length > 0 && (
        <div className="closedlist">
          <p className="small muted" id={headingId}>
            {closing('list')}
          </p>
          <ul aria-labelledby={headingId}>{closed.map(item)}</ul>
        </div>
      )}
    </nav>
  );
}
