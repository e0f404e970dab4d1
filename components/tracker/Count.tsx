import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/Icon';
import { type Clock, tense } from './model';

/** The big number. Brick and a triangle only when a date of the law is behind us. */
export function Count({ clock }: { clock: Clock }) {
  const t = useTranslations('tracker.count');
  const how = tense(clock);
  const count = Math.abs(clock.daysLeft);
  return (
    <p className={how === 'late' ? 'count late-n' : 'count'}>
      <span className="n">{count}</span>{' '}
      <span className="u">
        {how === 'late' && <Icon of={TriangleAlert} />}
        {t(how, { count })}
      </span>
    </p>
  );
}
