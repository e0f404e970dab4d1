/**
 * An independent, slow count of days for checking the real one: it knows dates only as year-month-day numbers and steps
 * through the months by hand. It shares no code with lib/.
 */
const leap = (y: number) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
const length = (y: number, m: number) =>
  [31, leap(y) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 0;
const pad = (n: number) => String(n).padStart(2, '0');

export function nextDay(iso: string): string {
  let [y = 0, m = 0, d = 0] = iso.split('-').map(Number);
  d += 1;
  if (d > length(y, m)) {
    d = 1;
    m += 1;
  }
  if (m > 12) {
    m = 1;
    y += 1;
  }
  return `${y}-${pad(m)}-${pad(d)}`;
}

/** 0 Sunday ... 6 Saturday, by Zeller's rule. */
export function weekday(iso: string): number {
  let [y = 0, m = 0, d = 0] = iso.split('-').map(Number);
  if (m < 3) {
    m += 12;
    y -= 1;
  }
  const h =
    (d + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)) %
    7;
  return (h + 6) % 7;
}

export type SlowCalendar = {
  breaks: { first: string; last: string }[];
  noSchool?: string[];
  lastDay?: string;
  firstDay?: string;
};

/**
 * California's days by walking. Every day off is marked; days off with no school day between them are one vacation; a
 * vacation of more than five weekdays stands still from its first marked day until school is back, and so does summer.
 * `yearEnd.ended` is the day the rule about the year's end looks at.
 */
export function slowCalifornia(
  received: string,
  limit: number,
  { breaks, noSchool = [], lastDay = '', firstDay = '' }: SlowCalendar,
  yearEnd?: { ended: string; within: number; days: number },
): string {
  if (yearEnd && lastDay && received <= firstDay) {
    let day = yearEnd.ended;
    for (let left = 0; left <= yearEnd.within; left += 1, day = nextDay(day))
      if (day === lastDay) return walk(firstDay, yearEnd.days, () => true);
  }
  const marked = new Set(noSchool);
  for (const { first, last } of breaks) for (let d = first; d <= last; d = nextDay(d)) marked.add(d);
  const summer = (d: string) => lastDay !== '' && d > lastDay && d < firstDay;
  const weekend = (d: string) => weekday(d) === 0 || weekday(d) === 6;

  const frozen = new Set<string>();
  for (const from of marked) {
    if (frozen.has(from)) continue;
    // The whole vacation around this marked day, up to the day before school is back.
    const inside: string[] = [];
    for (let d = from; marked.has(d) || weekend(d) || (summer(d) && inside.length > 0); d = nextDay(d))
      inside.push(d);
    let first = from;
    for (let d = previousDay(from); marked.has(d) || weekend(d); d = previousDay(d))
      if (marked.has(d)) first = d;
    for (let d = first; d < from; d = nextDay(d)) inside.push(d);
    if (inside.filter((d) => !weekend(d) && marked.has(d)).length > 5) for (const d of inside) frozen.add(d);
  }
  return walk(received, limit, (d) => !frozen.has(d) && !summer(d));
}

function walk(from: string, limit: number, counts: (day: string) => boolean): string {
  let day = from;
  for (let counted = 0; counted < limit; ) {
    day = nextDay(day);
    if (counts(day)) counted += 1;
  }
  return day;
}

function previousDay(iso: string): string {
  const [y = 0, m = 0, d = 0] = iso.split('-').map(Number);
  if (d > 1) return `${y}-${pad(m)}-${pad(d - 1)}`;
  const [py, pm] = m === 1 ? [y - 1, 12] : [y, m - 1];
  return `${py}-${pad(pm)}-${pad(length(py, pm))}`;
}
