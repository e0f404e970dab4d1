'use client';
import { useTranslations } from 'next-intl';
import { Stop } from '@/components/path/Stop';
import type { Cell, DayView, Month } from './model';
import { useCalendarWords } from './use-calendar-words';

const stops = { start: 'full', restart: 'ahead', counted: 'num', due: 'flag', off: 'off' } as const;

/** A day's mark: a picture only, the words in the cell say the same. */
export function DayMark({ view, letter }: { view: Pick<DayView, 'mark' | 'n'>; letter?: string }) {
  const long = view.n !== null && view.n > 99;
  return (
    <span className="cal-mark" aria-hidden="true">
      <Stop kind={stops[view.mark]} n={view.n ?? undefined} className={long ? 'long' : ''} />
      {letter && <b>{letter}</b>}
    </span>
  );
}

/** What a day is, in words. */
function useDayWords() {
  const t = useTranslations('counted.calendar');
  return ({ mark, n, why }: DayView): string => {
    if (mark === 'off') return t(`off.${why ?? 'year-end'}`);
    if (mark === 'counted') return t('say.counted', { n: n ?? 0 });
    if (mark === 'due') return n === null ? t('say.due') : t('say.dueCounts', { n });
    if (mark === 'restart') return t('say.restart');
    if (why) return t('say.startOff', { why: t(`off.${why}`) });
    return n === null ? t('say.start') : t('say.startCounts', { n });
  };
}

function Day({ cell }: { cell: Cell | null }) {
  const t = useTranslations('counted.calendar');
  const words = useDayWords();
  if (!cell) return <td />;
  const { view, day } = cell;
  if (!view) return <td className="cal-out">{day}</td>;
  return (
    <td className={`cal-${view.mark}`}>
      {day}
      <span className="vh"> {words(view)}</span>
      <DayMark view={view} letter={view.mark === 'off' && view.why ? t(`letter.${view.why}`) : undefined} />
    </td>
  );
}

/** One month of a count, as a real table: each day counts with its number, or does not, with its reason. */
export function MonthTable({ month }: { month: Month }) {
  const { month: name, weekdays } = useCalendarWords();
  return (
    <table className="cal">
      <caption>{name(month.first)}</caption>
      <thead>
        <tr>
          {weekdays.map(({ short, long }) => (
            <th key={long} scope="col" abbr={short}>
              <abbr title={long}>{short}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week, i) => (
          <tr key={i}>
            {week.map((cell, day) => (
              <Day key={day} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
