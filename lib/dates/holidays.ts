/** Federal holidays, on the days on which they are observed (5 U.S.C. 6103), from a kept library. */
import { allForYear } from '@18f/us-federal-holidays';
import { parseSerial, type Serial, yearOf } from './serial';
import { type PlainDate, Temporal } from './temporal';

export type Holiday = { date: PlainDate; name: string };

const byYear = new Map<number, ReadonlyMap<Serial, string>>();

function inYear(year: number): ReadonlyMap<Serial, string> {
  let days = byYear.get(year);
  if (!days) {
    days = new Map(
      // New Year's Day of the next year may be observed on December 31 of this one.
      [...allForYear(year), ...allForYear(year + 1)].flatMap((h): [Serial, string][] => {
        const serial = parseSerial(h.dateString);
        return serial !== null && yearOf(serial) === year ? [[serial, h.name]] : [];
      }),
    );
    byYear.set(year, days);
  }
  return days;
}

export const isFederalHoliday = (serial: Serial): boolean => inYear(yearOf(serial)).has(serial);

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
