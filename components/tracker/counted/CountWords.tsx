'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useDates } from '@/components/path/use-dates';
import type { LimitRule } from '@/lib/timeline/rules';
import type { Explanation, LimitCount } from '@/lib/timeline/types';
import { type DayView, quietLastDay, totalsOf } from './model';

const bold = { b: (text: React.ReactNode) => <b>{text}</b> };

type Props = {
  explanation: Explanation;
  limit: LimitCount;
  rule: LimitRule | undefined;
  days: DayView[];
  /** Who has the time: the school, a parent (the least time to decide), or nobody by law. */
  who: 'school' | 'parent' | 'practice';
};

/** What the count starts from, and which day is day 1. */
function Start({ limit, days }: Pick<Props, 'limit' | 'days'>) {
  const t = useTranslations('counted');
  const say = useDates();
  const { from, dayOne } = limit;
  const first = days.find((d) => d.n === 1)?.on;
  const day =
    first === undefined
      ? !dayOne && t('dayZeroOnly')
      : first === from.on
        ? t('dayOne')
        : t(dayOne ? 'dayOneLater' : 'dayZero', { date: say(first) });
  return (
    <p>
      {'event' in from
        ? t('from.event', { date: say(from.on), what: t(`events.${from.event}`) })
        : t('from.clock', { date: say(from.on), step: t(`what.${from.clock}`) })}{' '}
      {/* Where the count begins again with a new school year, its rule says so below. */}
      {limit.yearEnd === 'after-first-day' ? null : day} {'clock' in from && t('from.clockNote')}
    </p>
  );
}

/** How many days of which kind, and which of them do not count by the rule. */
function Kind({ limit, rule, who }: Pick<Props, 'limit' | 'rule' | 'who'>) {
  const t = useTranslations('counted');
  const { unit, count } = limit;
  const { breaksOver, weekends, summer, consentWait } = rule?.pauses ?? {};
  const told = t('days', { count, unit });
  if (limit.yearEnd && limit.yearEnd !== 'first-day-if-summer')
    return <p>{t('gives.usual', { days: told })}</p>;
  const paused = unit === 'calendar' && rule?.pauses !== undefined;
  const breaks = breaksOver !== undefined;
  const lines = [
    t(`gives.${who}`, { days: told }),
    t(paused ? (breaksOver === 0 ? 'kind.calendarDaysOff' : 'kind.calendarPaused') : `kind.${unit}`),
    breaks && (breaksOver === 0 ? t('pauses.daysOff') : t('pauses.breaks', { count: breaksOver })),
    breaks && weekends && weekends !== 'inside' && t(`pauses.${weekends}`),
    summer && t('pauses.summer'),
    consentWait && t('pauses.consentWait'),
  ];
  return <p>{lines.filter(Boolean).join(' ')}</p>;
}

/** What was left out, with totals. */
function LeftOut({ limit, rule, days }: Pick<Props, 'limit' | 'rule' | 'days'>) {
  const t = useTranslations('counted');
  const format = useFormatter();
  const list = totalsOf(days).leftOut.flatMap(({ why, count }) =>
    why === 'year-end' ? [] : [t(`reasonDays.${why}`, { count })],
  );
  if (list.length > 0) return <p>{t('leftOut', { list: format.list(list) })}</p>;
  const could = limit.unit !== 'calendar' || rule?.pauses !== undefined;
  return could && days.length > 0 && !limit.yearEnd ? <p>{t('leftOutNone')}</p> : null;
}

function YearEnd({ limit, rule }: Pick<Props, 'limit' | 'rule'>) {
  const t = useTranslations('counted');
  if (!limit.yearEnd) return null;
  const days = rule?.yearEnd && 'days' in rule.yearEnd ? rule.yearEnd.days : 0;
  return <p>{t(`yearEnd.${limit.yearEnd}`, { days: t('days', { count: days, unit: 'calendar' }) })}</p>;
}

/** The last day with its weekday, or the days between which it lies. */
function Last({ explanation, limit, days, who }: Omit<Props, 'rule'>) {
  const t = useTranslations('counted');
  const say = useDates();
  const { due, latest, open } = explanation;
  if (due === null) return null;
  const n = days.at(-1)?.n ?? null;
  const range = latest !== null && latest !== due;
  const quiet = who === 'parent' || range ? null : quietLastDay(due);
  const date = say(due);
  const told = () => {
    if (range) return t.rich('range', { first: date, last: say(latest), ...bold });
    if (open.length > 0 && latest === null) return t.rich('last.sofar', { date, ...bold });
    if (n === null || limit.yearEnd) return t.rich('last.set', { date, ...bold });
    return t.rich(who === 'parent' ? 'last.window' : 'last.plain', { n, date, ...bold });
  };
  return (
    <p>
      {told()} {quiet && t(`quiet.${quiet.what}`, { ask: say(quiet.ask) })}
    </p>
  );
}

/** The count of one limit in words: from when, how many days of which kind, what was left out, and the last day. */
export function CountWords(props: Props) {
  return (
    <>
      <Start {...props} />
      <Kind {...props} />
      <LeftOut {...props} />
      <YearEnd {...props} />
      <Last {...props} />
    </>
  );
}
