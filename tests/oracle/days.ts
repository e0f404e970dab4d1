/**
 * Dates for an independent, slow check of the real engine: ISO texts, one step at a time, months by hand. Nothing in
 * this folder shares code with lib/. Texts of one length compare in the order of their dates.
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

export function previousDay(iso: string): string {
  const [y = 0, m = 0, d = 0] = iso.split('-').map(Number);
  if (d > 1) return `${y}-${pad(m)}-${pad(d - 1)}`;
  const [py, pm] = m === 1 ? [y - 1, 12] : [y, m - 1];
  return `${py}-${pad(pm)}-${pad(length(py, pm))}`;
}

export function daysAfter(iso: string, n: number): string {
  let day = iso;
  for (let i = 0; i < n; i += 1) day = nextDay(day);
  return day;
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

export const isWeekend = (iso: string): boolean => weekday(iso) === 0 || weekday(iso) === 6;
