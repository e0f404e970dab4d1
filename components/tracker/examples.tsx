'use client';
import type { ReactNode } from 'react';
import type { CaseRecord } from '@/lib/casefile/types';
import { Temporal } from '@/lib/dates/temporal';
import { timeline } from '@/lib/timeline';
import type { StateRules } from '@/lib/timeline/rules';
import type { EventType } from '@/lib/timeline/types';
import { californiaRules, mississippiRules, schoolDayRules } from './counted/fixtures';
import { EmptyView } from './EmptyView';
import { later, maya } from './fixtures';
import { lawOf } from './law';
import { StartForm } from './StartForm';
import { TrackerView } from './TrackerView';
import { WriteItDown } from './WriteItDown';

export type Example = { id: string; title: string; element: ReactNode };

const nothing = () => {};
const day = (iso: string) => Temporal.PlainDate.from(iso);
type Case = { on: string; record?: CaseRecord; rules?: StateRules | null };

const countedOn = ({ on, record = maya, rules = null }: Case) => ({
  record,
  rules,
  law: lawOf(rules),
  today: day(on),
  milestones: timeline({
    rules,
    events: record.events,
    schoolCalendar: record.schoolCalendar,
    today: day(on),
  }),
});

function Shown({ unknownState, ...one }: Case & { unknownState?: string }) {
  return (
    <div className="wrap t">
      <TrackerView
        {...countedOn(one)}
        unknownState={unknownState}
        storage="kept"
        onChange={nothing}
        onDelete={nothing}
        onPersist={async () => 'unknown'}
        onCalendar={nothing}
      />
    </div>
  );
}

const plain = (on: string) => <Shown on={on} />;
const ca = { state: 'CA' };
/** The parent said that there was no long break: nothing can move the date. */
const settled = { ...ca, schoolCalendar: { breaks: [] } };
const californian = (on: string, more: Partial<CaseRecord> = ca) => (
  <Shown on={on} record={{ ...maya, ...more }} rules={californiaRules} />
);

/** A guide reports 30 days; we could not read the rule. */
const reported: StateRules = {
  ...schoolDayRules,
  name: 'A state with a reported number',
  answer: 'reported',
  clocks: {
    response: {
      ends: ['plan-received', 'request-refused'],
      limits: [{ days: 20, unit: 'calendar', starts: ['request-received'] }],
      citation: 'Example rule',
      url: null,
      confidence: 'medium',
      source: 'guide',
      basis: 'state-law',
    },
  },
};
/** No number for the answer, but an outer date from the letter. */
const outer: StateRules = {
  ...schoolDayRules,
  name: 'A state that counts from the letter',
  answer: 'none',
  clocks: {
    evaluation: {
      ends: ['iep-meeting-held'],
      limits: [{ days: 90, unit: 'calendar', starts: ['request-received'] }],
      citation: 'Example rule',
      url: null,
      confidence: 'medium',
      source: 'guide',
      basis: 'state-law',
    },
  },
  dueProcess: { ...schoolDayRules.dueProcess, years: 1 },
};
/** Numbers that nobody could confirm. */
const unconfirmed: StateRules = {
  ...schoolDayRules,
  name: 'A state with unconfirmed numbers',
  answer: 'reported',
  clocks: {},
  reports: [
    { about: 'response', days: 10, unit: null },
    { about: 'evaluation', days: 60, unit: 'calendar' },
  ],
};

const plan: [EventType, string] = ['plan-received', '2026-12-11'];
const consent: [EventType, string] = ['consent-given', '2026-12-14'];
const tested: [EventType, string] = ['evaluation-done', '2027-02-05'];
const decided: [EventType, string] = ['eligibility-decided', '2027-02-10'];
const met: [EventType, string] = ['iep-meeting-held', '2027-03-01'];
const step = (
  id: string,
  title: string,
  on: string,
  events: [EventType, string][],
  rules: StateRules | null = californiaRules,
): Example => ({
  id: `tracker-${id}`,
  title,
  element: <Shown on={on} record={later(events, settled)} rules={rules} />,
});

/** Every state of the tracker's screen. */
export const examples: Example[] = [
  {
    id: 'tracker-empty',
    title: 'No countdown yet',
    element: (
      <div className="wrap t">
        <EmptyView>
          <StartForm today={day('2026-12-10')} onStart={nothing} />
        </EmptyView>
      </div>
    ),
  },
  { id: 'tracker-day-0', title: 'Handed in today', element: plain('2026-11-30') },
  { id: 'tracker-day-10', title: 'Day 10, no state', element: plain('2026-12-10') },
  {
    id: 'tracker-no-rules',
    title: 'A state whose rules we do not hold',
    element: <Shown on="2026-12-10" record={{ ...maya, state: 'TX' }} unknownState="Texas" />,
  },
  { id: 'tracker-half', title: 'Half way', element: plain('2026-12-16') },
  { id: 'tracker-week', title: 'A week left', element: plain('2026-12-23') },
  { id: 'tracker-today', title: 'The thirtieth day', element: plain('2026-12-30') },
  { id: 'tracker-passed', title: '2 days past, no law', element: plain('2027-01-01') },
  { id: 'tracker-ca-1', title: 'California, day 1', element: californian('2026-12-01') },
  { id: 'tracker-ca-10', title: 'California, day 10', element: californian('2026-12-10') },
  { id: 'tracker-ca-14', title: 'California, day 14', element: californian('2026-12-14') },
  { id: 'tracker-ca-15', title: 'California, day 15', element: californian('2026-12-15', settled) },
  { id: 'tracker-ca-late', title: 'California, 2 days late', element: californian('2026-12-17', settled) },
  {
    id: 'tracker-ca-very-late',
    title: 'California, 20 days late',
    element: californian('2027-01-04', settled),
  },
  {
    id: 'tracker-ca-break',
    title: 'California, with a break',
    element: californian('2026-12-10', {
      ...ca,
      schoolCalendar: { breaks: [{ first: '2026-12-12', last: '2027-01-01' }] },
    }),
  },
  {
    id: 'tracker-first-day-counted',
    title: 'The day of the letter is day 1, and a written answer follows',
    element: <Shown on="2026-12-05" record={maya} rules={mississippiRules} />,
  },
  { id: 'tracker-reported', title: 'A reported number', element: <Shown on="2026-12-10" rules={reported} /> },
  {
    id: 'tracker-outer',
    title: 'No number for the answer, an outer date from the letter',
    element: <Shown on="2026-12-10" rules={outer} />,
  },
  {
    id: 'tracker-unconfirmed',
    title: 'A number nobody could confirm',
    element: <Shown on="2026-12-10" rules={unconfirmed} />,
  },
  step(
    'met',
    'The first meeting was held: the written answer is next',
    '2026-12-12',
    [['team-met', '2026-12-10']],
    mississippiRules,
  ),
  {
    id: 'tracker-chain-late',
    title: 'Both dates of a chain are behind us',
    element: <Shown on="2026-12-22" record={maya} rules={mississippiRules} />,
  },
  step('plan', 'The plan came', '2026-12-12', [plan]),
  step('changed', 'Signed with changes', '2026-12-16', [plan, ['consent-with-changes', '2026-12-14']]),
  step('not-signed', 'Not signed', '2026-12-16', [plan, ['consent-refused', '2026-12-14']]),
  step('tests', 'After a yes', '2026-12-20', [plan, consent]),
  step('tests-federal', 'After a yes, no state', '2026-12-20', [plan, consent], null),
  step(
    'tests-unconfirmed',
    'After a yes, with unconfirmed numbers',
    '2026-12-20',
    [plan, consent],
    unconfirmed,
  ),
  step('tested', 'The tests are done', '2027-02-06', [plan, consent, tested]),
  step('decided', 'The child qualifies', '2027-02-12', [plan, consent, tested, decided], null),
  step('not-eligible', 'The child does not qualify', '2027-02-12', [
    plan,
    consent,
    tested,
    ['found-not-eligible', '2027-02-10'],
  ]),
  step('meeting', 'The IEP meeting was held', '2027-03-02', [plan, consent, tested, decided, met]),
  step('in-place', 'The IEP is in place', '2027-04-02', [
    plan,
    consent,
    tested,
    decided,
    met,
    ['iep-signed', '2027-03-08'],
  ]),
  step('refused', 'The school said no', '2026-12-12', [['request-refused', '2026-12-11']]),
  step(
    'refused-one-year',
    'A no, where one year is left',
    '2026-12-12',
    [['request-refused', '2026-12-11']],
    outer,
  ),
  step('asked-504', 'A 504 plan instead', '2026-12-12', [['asked-for-504', '2026-12-11']]),
  {
    id: 'tracker-blocked',
    title: 'Nothing can be kept',
    element: (
      <div className="wrap t">
        <WriteItDown {...countedOn({ on: '2026-12-10' })} />
      </div>
    ),
  },
];
