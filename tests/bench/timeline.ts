/** How long a whole case takes to count, and a slow walk through the same days beside it. */
import { gzipSync } from 'node:zlib';
import { loadStates } from '@/lib/content/states';
import { Temporal } from '@/lib/dates';
import { type CaseEvent, type SchoolCalendar, timeline } from '@/lib/timeline';
import { slowDates } from '../oracle/clocks';
import { median } from './median';

const at = (year: number, rest: string) => `${year}-${rest}`;
const years = Array.from({ length: 10 }, (_, i) => 2026 + i);

/** Ten school years: five breaks and five single days off in each. */
const calendar: SchoolCalendar = {
  breaks: years.flatMap((y) => [
    { first: at(y, '10-12'), last: at(y, '10-16') },
    { first: at(y, '11-23'), last: at(y, '11-27') },
    { first: at(y, '12-21'), last: at(y + 1, '01-08') },
    { first: at(y + 1, '02-15'), last: at(y + 1, '02-19') },
    { first: at(y + 1, '03-29'), last: at(y + 1, '04-02') },
  ]),
  noSchool: years.flatMap((y) => ['09-18', '10-30', '11-03'].map((d) => at(y, d))),
  lastDay: '2027-06-04',
  firstDay: '2027-08-18',
};
/** A whole case, with a yearly meeting in each of the ten years. */
const events: CaseEvent[] = [
  { type: 'request-received', on: '2026-11-30' },
  { type: 'plan-received', on: '2026-12-14' },
  { type: 'consent-given', on: '2027-01-11' },
  { type: 'evaluation-done', on: '2027-03-08' },
  { type: 'eligibility-decided', on: '2027-03-15' },
  ...years.map((y): CaseEvent => ({ type: 'iep-meeting-held', on: at(y + 1, '04-12') })),
];

function time(work: () => void, times: number): number {
  const took: number[] = [];
  for (let i = 0; i < times; i += 1) {
    const begin = performance.now();
    work();
    took.push(performance.now() - begin);
  }
  return median(took);
}

export type TimelineBench = { code: string; median: number; slow: number };

/** Medians in milliseconds, for states of different shapes, and the slow walk of tests/oracle beside them. */
export async function timeTimelines(): Promise<TimelineBench[]> {
  const states = await loadStates();
  const today = Temporal.PlainDate.from('2036-09-01');
  return ['CA', 'TX', 'VA', 'DE', 'GA'].map((code) => {
    const rules = states[code];
    if (!rules) throw new Error(code);
    const quick = () => void timeline({ rules, events, schoolCalendar: calendar, today });
    const slow = () => void slowDates(rules.clocks, events, structuredClone(calendar) as never);
    time(quick, 50);
    return { code, median: time(quick, 300), slow: time(slow, 5) };
  });
}

/** The largest state file, in bytes, gzip. */
export async function largestState(): Promise<{ code: string; bytes: number }> {
  const sizes = Object.entries(await loadStates()).map(([code, rules]) => ({
    code,
    bytes: gzipSync(JSON.stringify(rules), { level: 9 }).length,
  }));
  return sizes.sort((a, b) => b.bytes - a.bytes)[0] ?? { code: '', bytes: 0 };
}
