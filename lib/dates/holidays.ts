/** Federal holidays, on the days on which they are observed (5 U.S.C. 6103), from a kept library. */
import { allForYear } from '@18f/us-federal-holidays';
import { parseSerial, type Serial, yearOf } from './serial';
import { type PlainDate, Temporal } from './temporal';

export type Holiday = { date: PlainDate; name: string };

const byYear = new Map<number, ReadonlySet<Serial>>();

/** All holidays of a year, and those of the next: its New Year's Day may be observed on December 31 of this one. */
function holidaysAround(year: number): ReadonlySet<Serial> {
  let days = byYear.get(year);
  if (!days) {
    const holidays = [...allForYear(year), ...allForYear(year + 1)];
    days = new Set(holidays.flatMap((h) => parseSerial(h.dateString) ?? []));
    byYear.set(year, days);
  }
  return days;
}

export const isFederalHoliday = (serial: Serial): boolean => holidaysAround(yearOf(serial)).has(serial);

/** Federal holidays from `first` to `last`, both inclusive, in order. */
export function federalHolidays(first: PlainDate, last: PlainDate): Holiday[] {
  const list: Holiday[] = [];
  for (let year = first.year; year <= last.year; year += 1)
    for (const h of [...allForYear(year), ...allForYear(year + 1)]) {
      const date = Temporal.PlainDate.from(h.dateString);
      const inside =
        date.year === year &&
        Temporal.PlainDate.compare(date, first) >= 0 &&
        Temporal.PlainDate.compare(date, last) <= 0;
      if (inside) list.push({ date, name: h.name });
    }
  return list.sort((a, b) => Temporal.PlainDate.compare(a.date, b.date));
}
