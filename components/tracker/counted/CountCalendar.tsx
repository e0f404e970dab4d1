'use client';
import { useTranslations } from 'next-intl';
import { DayMark, MonthTable } from './MonthTable';
import { type DayView, legendOf, monthsOf } from './model';

/** The days of a count on a calendar's pages, with the meaning of each mark first. */
export function CountCalendar({ days, estimate }: { days: DayView[]; estimate: boolean }) {
  const t = useTranslations('counted.calendar');
  const legend = legendOf(days);
  return (
    <div className="cals">
      <p className="counted-h">{t('heading')}</p>
      <p className="small muted">{t('number')}</p>
      <ul className="key cal-key" aria-label={t('legend')}>
        {legend.marks.map((mark) => (
          <li key={mark}>
            <DayMark view={{ mark, n: mark === 'counted' ? 1 : null }} />
            {t(`marks.${mark === 'due' && estimate ? 'dueNow' : mark}`)}
          </li>
        ))}
        {legend.reasons.map((why) => (
          <li key={why}>
            <DayMark view={{ mark: 'off', n: null }} letter={t(`letter.${why}`)} />
            {t(`off.${why}`)}
          </li>
        ))}
      </ul>
      <div className="cal-months">
        {monthsOf(days).map((month) => (
          <MonthTable key={month.key} month={month} />
        ))}
      </div>
    </div>
  );
}
