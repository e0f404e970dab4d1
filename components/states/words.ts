import { useFormatter, useTranslations } from 'next-intl';
import { type Report, type Step, surenessOf } from '@/lib/timeline/describe';
import type { LimitRule, StateRules } from '@/lib/timeline/rules';
import type { DayUnit } from '@/lib/timeline/types';

/** Numbers of days as words, for the list of states and for a state's own page. */
export function useWords() {
  const t = useTranslations('states');
  const format = useFormatter();
  const limit = (days: number, unit: DayUnit | null) => t('limit', { days, unit: unit ?? 'none' });
  const either = (parts: string[]) => parts.reduce((a, b) => t('cell.and', { a, b }));
  const since = (rule: LimitRule) =>
    t('limitFrom', {
      limit: limit(rule.days, rule.unit),
      from: t(`since.${rule.starts[0] as 'iep-signed'}`),
    });
  return {
    t,
    /** The name as it stands after "in". */
    inState: ({ code, name }: StateRules) => t('in', { code, name }),
    limit,
    since,
    either,
    /** The numbers of several reports: "60 calendar days or 90 calendar days". */
    numbers: (reports: Report[]) => either(reports.map((r) => limit(r.days, r.unit))),
    /** A clock's limits in a table's cell, as sure as they are. */
    cell: ({ id, clock }: Step) => {
      const words = either(clock.limits.map((l) => (id === 'response' ? limit(l.days, l.unit) : since(l))));
      const how = { sure: 'plain', unclear: 'unclear', guide: 'guides' } as const;
      return t(`cell.${how[surenessOf(clock)]}`, { limit: words });
    },
    /** A day of any year: "June 30". */
    dayOfYear: (month: number, day: number) =>
      format.dateTime(new Date(Date.UTC(2001, month - 1, day)), {
        month: 'long',
        day: 'numeric',
        timeZone: 'UTC',
      }),
  };
}
export type Words = ReturnType<typeof useWords>;
