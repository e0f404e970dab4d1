import { useTranslations } from 'next-intl';

export type ListedCase = { id: string; name: string; status: string };

/** All countdowns on this device, each with its own count; the one shown is marked. */
export function CaseList({ cases, current }: { cases: ListedCase[]; current: string | null }) {
  const t = useTranslations('tracker.list');
  return (
    <nav className="caselist noprint" aria-label={t('heading')}>
      <ul>
        {cases.map((c) => (
          <li key={c.id}>
            <a href={`#case=${c.id}`} aria-current={c.id === current ? 'page' : undefined}>
              {t('item', { name: c.name, status: c.status })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
