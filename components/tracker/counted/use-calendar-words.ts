import { useLocale } from 'next-intl';
import { useMemo } from 'react';
import type { PlainDate } from '@/lib/dates/temporal';

/** Sunday, January 4, 1970. */
const firstSunday = Date.UTC(1970, 0, 4);
const dayLength = 86_400_000;

export type CalendarWords = {
  /** December 2026 */
  month: (first: PlainDate) => string;
  /** From Sunday to Saturday, as US calendars do. */
  weekdays: { short: string; long: string }[];
};

/** The names a calendar needs, in the page's language. UTC on both sides: no time zone can move a day. */
export function useCalendarWords(): CalendarWords {
  const locale = useLocale();
  return useMemo(() => {
    const format = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    const [month, short, long] = [
      format({ month: 'long', year: 'numeric' }),
      format({ weekday: 'short' }),
      format({ weekday: 'long' }),
    ];
    return {
      month: (first) => month.format(Date.UTC(first.year, first.month - 1, 1)),
      weekdays: Array.from({ length: 7 }, (_, i) => {
        const day = firstSunday + i * dayLength;
        return { short: short.format(day), long: long.format(day) };
      }),
    };
  }, [locale]);
}
