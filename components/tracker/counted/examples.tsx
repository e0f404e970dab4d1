'use client';
import type { ReactNode } from 'react';
import type { MilestoneId } from '@/lib/timeline/types';
import {
  californiaRules,
  countedExample,
  type ExampleCase,
  mississippiRules,
  schoolDayRules,
  twoLimitRules,
  winterBreak,
} from './fixtures';
import { HowCounted } from './HowCounted';

export type Example = { id: string; title: string; element: ReactNode };

const nothing = () => {};
const example = (id: string, title: string, of: ExampleCase, milestone: MilestoneId): Example => ({
  id,
  title: `HowCounted: ${title}`,
  element: (
    <div className="wrap t">
      <HowCounted {...countedExample(of, milestone)} onFix={nothing} startsOpen />
    </div>
  ),
});
const asked = { 'request-received': '2026-11-30' };

/** Each way in which a date comes about. */
export const examples: Example[] = [
  example(
    'thirty',
    'the 30 days',
    { rules: null, events: { 'request-received': '2026-12-10' } },
    'thirty-day',
  ),
  example(
    'break',
    'California, a winter break',
    {
      rules: californiaRules,
      events: { 'request-received': '2026-12-10' },
      schoolCalendar: { breaks: [winterBreak] },
    },
    'response',
  ),
  example(
    'no-break-told',
    'California, breaks not told',
    { rules: californiaRules, events: asked },
    'response',
  ),
  example(
    'window',
    'the least time to decide',
    { rules: californiaRules, events: { ...asked, 'plan-received': '2026-12-11' } },
    'consent-window',
  ),
  example('school-days', 'school days, no calendar', { rules: schoolDayRules, events: asked }, 'response'),
  example(
    'school-days-told',
    'school days, all told, over 3 months',
    {
      rules: schoolDayRules,
      events: { ...asked, 'plan-received': '2026-12-14', 'consent-given': '2026-12-15' },
      schoolCalendar: {
        breaks: [winterBreak],
        noSchool: ['2027-02-12'],
        lastDay: '2027-06-11',
        firstDay: '2027-08-30',
      },
    },
    'evaluation',
  ),
  example(
    'two-limits',
    'two limits, between two days',
    { rules: twoLimitRules, events: { ...asked, 'consent-given': '2026-12-15' } },
    'evaluation',
  ),
  example(
    'two-limits-sure',
    'two limits, the earlier counts',
    {
      rules: twoLimitRules,
      events: { ...asked, 'consent-given': '2026-12-15' },
      schoolCalendar: { breaks: [winterBreak], noSchool: ['2027-06-01'] },
    },
    'evaluation',
  ),
  example('business', 'business days', { rules: twoLimitRules, events: asked }, 'response'),
  example('day-one', 'the first day counts', { rules: mississippiRules, events: asked }, 'response'),
  example('chain', 'from an earlier step’s last day', { rules: mississippiRules, events: asked }, 'notice'),
  example(
    'summer-unknown',
    'summer, the next year not told',
    {
      rules: californiaRules,
      events: { 'request-received': '2027-05-20' },
      schoolCalendar: { breaks: [], lastDay: '2027-06-03' },
    },
    'response',
  ),
  example(
    'year-end',
    'California, the year’s end',
    {
      rules: californiaRules,
      events: { 'request-received': '2027-05-28' },
      schoolCalendar: { breaks: [], lastDay: '2027-06-03', firstDay: '2027-08-16' },
    },
    'response',
  ),
  example(
    'fixed-date',
    'a fixed day at the year’s end',
    {
      rules: schoolDayRules,
      events: { 'request-received': '2027-03-01', 'consent-given': '2027-04-12' },
      schoolCalendar: { breaks: [], lastDay: '2027-06-10', firstDay: '2027-08-30' },
    },
    'evaluation',
  ),
  example(
    'weekend',
    'a last day on a Saturday',
    { rules: null, events: { ...asked, 'consent-given': '2026-12-15' } },
    'evaluation',
  ),
];
