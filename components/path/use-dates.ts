import { useLocale } from 'next-intl';
import { useMemo } from 'react';
import { type PlainDate, Temporal } from '@/lib/dates/temporal';

const formats = {
  /** Wednesday, December 30 */
  full: { weekday: 'long', month: 'long', day: 'numeric' },
  /** Thursday, December 10, 2026 */
  withYear: { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' },
  /** Wed, Dec 30 */
  short: { weekday: 'short', month: 'short', day: 'numeric' },
  /** Dec 30 */
  tick: { month: 'short', day: 'numeric' },
  /** November 30, 2026: as a letter says it */
  letter: { month: 'long', day: 'numeric', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
export type DateFormat = keyof typeof formats;
export type SayDate = (date: PlainDate | string, format?: DateFormat) => string;

/** Month and day stay on one line: "December 30" with a no-break space. */
function write(format: Intl.DateTimeFormat, date: PlainDate): string {
  const parts = format.formatToParts(Date.UTC(date.year, date.month - 1, date.day));
  return parts
    .map((part, i) => {
      const beside = [parts[i - 1]?.type, parts[i + 1]?.type];
      return part.type === 'literal' && beside.includes('month') && beside.includes('day')
        ? '\u00a0'
        : part.value;
    })
    .join('');
}

/** Writes calendar dates in a language. UTC on both sides: no time zone can move a day. */
export function datesIn(locale: string): SayDate {
  const made = new Map<DateFormat, Intl.DateTimeFormat>();
  return (date, format = 'full') => {
    const known = made.get(format);
    const writer = known ?? new Intl.DateTimeFormat(locale, { ...formats[format], timeZone: 'UTC' });
    if (!known) made.set(format, writer);
    return write(writer, typeof date === 'string' ? Temporal.PlainDate.from(date) : date);
  };
}

/** Writes calendar dates in the page's language. */
export function useDates(): SayDate {
  const locale = useLocale();
  return useMemo(() => datesIn(locale), [locale]);
}
