'use client';
import { useTranslations } from 'next-intl';
import { Stop } from '@/components/path/Stop';
import { useDates } from '@/components/path/use-dates';
import type { LimitCount } from '@/lib/timeline/types';

/** Several limits on one step: the one that ends first counts, and is named. */
export function LimitList({ limits }: { limits: LimitCount[] }) {
  const t = useTranslations('counted');
  const say = useDates();
  if (limits.length < 2) return null;
  const start = ({ from, count, unit }: LimitCount) => {
    const words = { days: t('days', { count, unit }), date: say(from.on) };
    return 'event' in from
      ? t('limits.from', { ...words, what: t(`events.${from.event}`) })
      : t('limits.fromClock', { ...words, step: t(`what.${from.clock}`) });
  };
  return (
    <>
      <p>{t('limits.lead', { count: limits.length })}</p>
      <ul className="limitlist">
        {limits.map((limit, i) => (
          <li key={i}>
            <Stop kind={limit.leads ? 'flag' : 'flagopen'} />
            <span>
              {start(limit)}.{' '}
              {limit.due === null
                ? t('limits.unknown')
                : t(limit.estimate ? 'limits.estimate' : 'limits.due', { date: say(limit.due) })}{' '}
              {limit.leads && limit.due !== null && (
                <b>{t(limit.estimate ? 'limits.leadsNow' : 'limits.leads')}</b>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className="counted-h">{t('limits.first')}</p>
    </>
  );
}
