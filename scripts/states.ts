/**
 * Prints the states' clocks for a reviewer: `npm run -s states` for all, `npm run -s states -- TX` for one. Each clock comes
 * with its source and with a worked example, counted by the same code as the site's, without and with a school calendar.
 */
import { loadStates } from '@/lib/content/states';
import { Temporal } from '@/lib/dates';
import { type CaseEvent, timeline } from '@/lib/timeline';
import { reportsAbout, type Step, stepsOf } from '@/lib/timeline/describe';
import type { LimitRule, StateRules } from '@/lib/timeline/rules';
import { clockIds, type SchoolCalendar } from '@/lib/timeline/types';

const request = '2026-11-30';
const consent = '2027-01-11';
const events: CaseEvent[] = [
  { type: 'request-received', on: request },
  { type: 'consent-given', on: consent },
];
/** A usual school year: two weeks off in winter, one in spring, single days, a summer. */
const sample: SchoolCalendar = {
  breaks: [
    { first: '2026-12-21', last: '2027-01-01' },
    { first: '2027-03-29', last: '2027-04-02' },
  ],
  noSchool: ['2026-12-04', '2027-02-12'],
  lastDay: '2027-06-11',
  firstDay: '2027-08-30',
};

/** The last days of a state's clocks in the example, by clock; "not yet" where their start has not happened. */
function example(rules: StateRules, schoolCalendar: SchoolCalendar): Map<string, string> {
  const milestones = timeline({ rules, events, schoolCalendar, today: Temporal.PlainDate.from(consent) });
  return new Map(
    milestones.map((m) => [m.id, m.due === null ? 'not yet' : `${m.due}${m.estimate ? ' or later' : ''}`]),
  );
}

/** "{ a: 1, b: two }" */
const facts = (of: object) =>
  `{ ${Object.entries(of)
    .map(([key, value]) => `${key}: ${Array.isArray(value) ? value.join('-') : value}`)
    .join(', ')} }`;

const limitLine = (l: LimitRule) =>
  [
    `${l.days} ${l.unit} days from ${l.starts.join(', else ')}`,
    ...(l.after ? [`until then from the last day of ${l.after}`] : []),
    ...(l.dayOne ? ['that day is day 1'] : []),
    ...(l.pauses ? [`pauses ${facts(l.pauses)}`] : []),
    ...(l.yearEnd ? [`year end ${facts(l.yearEnd)}`] : []),
  ].join('; ');

function clockLines({ id, clock, federal }: Step, plain: Map<string, string>, known: Map<string, string>) {
  const marks = [
    clock.confidence,
    `read in: ${clock.source}`,
    clock.basis,
    ...(clock.minimum ? ['time for the parent'] : []),
    ...(clock.firm === false ? ['a missed date alone breaks no rule'] : []),
    ...(clock.lateAfter ? [`late only after ${clock.lateAfter}`] : []),
    ...(federal ? ['not in this file: federal law'] : []),
  ];
  return [
    `  ${id}${clock.limits.length > 1 ? ' (the earliest counts)' : ''}`,
    ...clock.limits.map((l) => `    ${limitLine(l)}`),
    `    ends with: ${clock.ends.join(', ')}`,
    `    ${marks.join('; ')}`,
    `    ${clock.citation}`,
    `    ${clock.url ?? 'no link'}`,
    `    example: ${plain.get(id)}; with a calendar: ${known.get(id)}`,
  ];
}

function block(rules: StateRules): string {
  const [plain, known] = [example(rules, {}), example(rules, sample)];
  const { dueProcess } = rules;
  const reports = clockIds.flatMap((id) => reportsAbout(rules, id));
  return [
    `${rules.code} ${rules.name}: answer ${rules.answer.toUpperCase()}, reviewed ${rules.reviewed}`,
    ...stepsOf(rules).flatMap((step) => clockLines(step, plain, known)),
    ...reports.map(
      (r) =>
        `  reported, not counted: ${r.about} ${r.days} ${r.unit ?? '(unit unknown)'} days, ${r.citation ?? 'no citation'}`,
    ),
    `  due process: ${dueProcess.years === null ? 'not settled' : `${dueProcess.years} years`}; ${dueProcess.confidence}; ${dueProcess.citation}; ${dueProcess.url ?? 'no link'}`,
  ].join('\n');
}

function refuse(line: string): never {
  console.error(line);
  process.exit(2);
}

const asked = process.argv.slice(2).map((code) => code.toUpperCase());
const states = await loadStates();
const unknown = asked.find((code) => !states[code]);
if (unknown !== undefined)
  refuse(`states: we hold no rules for ${JSON.stringify(unknown)}; give a postal code such as TX`);
const chosen = asked.length > 0 ? asked : Object.keys(states);
console.log(`Example: the school got the request on ${request}, and the consent on ${consent}.\n`);
console.log(chosen.map((code) => block(states[code] as StateRules)).join('\n\n'));
