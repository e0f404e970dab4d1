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

/** California's 15 days by walking: days in breaks of more than five weekdays, and after them until school is back, stand still. */
export function slowCalifornia(
  received: string,
  limit: number,
  breaks: { first: string; last: string }[],
): string {
  const frozen = new Set<string>();
  for (const { first, last } of breaks) {
    const inside: string[] = [];
    for (let d = first; d <= last; d = nextDay(d)) inside.push(d);
    if (inside.filter((d) => weekday(d) >= 1 && weekday(d) <= 5).length <= 5) continue;
    for (const d of inside) frozen.add(d);
    for (let d = nextDay(last); weekday(d) === 0 || weekday(d) === 6; d = nextDay(d)) frozen.add(d);
  }
  let day = received;
  for (let counted = 0; counted < limit; ) {
    day = nextDay(day);
    if (!frozen.has(day)) counted += 1;
  }
  return day;
}
