/** Federal holidays by the words of 5 U.S.C. 6103: a day is asked about, no list of a year is made. */
import { isWeekend, nextDay, previousDay, weekday } from './days';

const [monday, thursday] = [1, 4];

/** Holidays on a fixed date, wherever in the week it falls. */
function fixed(iso: string): boolean {
  const date = iso.slice(5);
  if (date === '06-19') return iso >= '2021';
  return ['01-01', '07-04', '11-11', '12-25'].includes(date);
}

/** Holidays on the n-th Monday or Thursday of a month: the n-th week of a month is its days 7n-6 to 7n. */
function floating(iso: string): boolean {
  const [month, day] = [iso.slice(5, 7), Number(iso.slice(8))];
  const week = Math.ceil(day / 7);
  if (weekday(iso) === thursday) return month === '11' && week === 4;
  if (weekday(iso) !== monday) return false;
  if (month === '05') return day + 7 > 31;
  return (
    (month === '01' && week === 3) ||
    (month === '02' && week === 3) ||
    (month === '09' && week === 1) ||
    (month === '10' && week === 2)
  );
}

/** Is the holiday observed on this day? A Saturday's on the Friday before, a Sunday's on the Monday after. */
export function isHoliday(iso: string): boolean {
  if (isWeekend(iso)) return false;
  if (fixed(iso) || floating(iso)) return true;
  if (weekday(iso) === monday) return fixed(previousDay(iso));
  return weekday(iso) === 5 && fixed(nextDay(iso));
}
