import { useTranslations } from 'next-intl';
import { daysFrom } from '@/components/path/dots';
import type { PathItem } from '@/components/path/PathList';
import { useDates } from '@/components/path/use-dates';
import type { CaseRecord } from '@/lib/casefile/types';
import { type PlainDate, Temporal } from '@/lib/dates/temporal';
import type { ClockId, EventType, Milestone, MilestoneId } from '@/lib/timeline/types';
import type { Law } from './law';
import { asClock, inOrder, isWaiting, milestone, type Phase, phaseOf, receivedOn, type Stage } from './model';
import { startOf } from './summary/summary-rows';

type Input = {
  record: CaseRecord;
  milestones: Milestone[];
  today: PlainDate;
  law: Law | null;
  stage: Stage | null;
};
/** `milestone`: the date it stands for can be unfolded ("How we counted"). */
export type CasePathItem = PathItem & { milestone?: MilestoneId };
type Dated = CasePathItem & { on: string; order: number };

/** So many days from today, a date is told with its year. */
const farAway = 180;

const refusals: EventType[] = ['request-refused', 'consent-refused', 'found-not-eligible'];

/** The dates that matter in each phase. A clock that is done, or has no date, is not among them. */
const datesIn = (phase: Phase): MilestoneId[] => {
  const yearly: MilestoneId[] = ['annual-review', 'reevaluation'];
  const clocks: MilestoneId[] = ['evaluation', 'federal-evaluation', 'eligibility', 'iep-meeting'];
  if (isWaiting(phase)) return ['response', 'decision-meeting', 'notice', 'thirty-day', ...clocks];
  if (phase === 'refused' || phase === 'not-eligible') return ['due-process'];
  return phase === 'asked-504' || phase === 'not-signed' ? [] : [...clocks, ...yearly];
};

/** The steps still to come, from each phase on, that have no date of their own yet. */
const stepsAhead = ['decide', 'tests', 'eligibility', 'meeting', 'in-place', 'yearly'] as const;
type StepAhead = (typeof stepsAhead)[number];
const firstAhead: Partial<Record<Phase, StepAhead>> = {
  waiting: 'decide',
  met: 'decide',
  plan: 'decide',
  'not-signed': 'decide',
  changed: 'tests',
  tests: 'tests',
  tested: 'eligibility',
  decided: 'meeting',
  meeting: 'in-place',
};
const dateOf: Partial<Record<StepAhead, MilestoneId>> = {
  tests: 'evaluation',
  eligibility: 'eligibility',
  meeting: 'iep-meeting',
  yearly: 'annual-review',
};

/** The dates behind us, today, and what lies ahead, in order: each with what the school must do, or why there is no date yet. */
export function usePath({ record, milestones, today, law, stage }: Input): CasePathItem[] {
  const t = useTranslations('tracker');
  const say = useDates();
  const now = today.toString();
  const phase = phaseOf(record);
  const received = receivedOn(record);
  const words = {
    state: law?.name ?? '',
    plan: law?.plan ?? t('terms.plan'),
    team: law?.team ?? t('terms.team'),
  };
  const dated: Dated[] = [];
  const duty = (id: MilestoneId) => {
    const clock = law?.clocks[id as ClockId];
    const own = law?.duties[id as ClockId];
    if (own) return t(clock?.sure && clock.firm ? 'path.duty' : 'path.part', { duty: own });
    return t.has(`path.duties.${id}`) ? t(`path.duties.${id}`) : '';
  };

  const sayNear = (on: string) =>
    say(on, Math.abs(daysFrom(today, Temporal.PlainDate.from(on))) > farAway ? 'letter' : 'short');
  const changesOf = (type: EventType) =>
    type === 'consent-with-changes' && record.consentNote.trim()
      ? t('path.changes', { changes: startOf(record.consentNote, 140) })
      : '';
  /** What a date is for. After the tests, a clock of theirs that still runs is for the rest: the decision, or the IEP. */
  const dueFor = (id: MilestoneId) => {
    if (id === 'response' && law?.response?.teamMeets) return 'decision-meeting';
    const tested = phase === 'tested' || phase === 'decided' || phase === 'meeting';
    return id === 'evaluation' && tested ? 'evaluationRest' : id;
  };
  /** What the parent does there. */
  const yours = (id: MilestoneId) => (t.has(`path.yours.${id}`) ? t(`path.yours.${id}`) : '');

  for (const [i, { type, on }] of inOrder(record).entries()) {
    const method =
      type === 'request-received' && record.method ? ` ${t(`path.receivedBy.${record.method}`)}` : '';
    dated.push({
      id: `${type}-${on}`,
      on,
      order: i / 100,
      kind: refusals.includes(type) ? 'no' : 'done',
      when: sayNear(on),
      what: [t(`path.events.${type}`, words) + method, changesOf(type)].filter(Boolean).join(' '),
      walked: true,
    });
  }
  for (const id of datesIn(phase)) {
    const m = milestone(milestones, id);
    const clock = asClock(m);
    if (!clock || clock.status === 'done' || clock.status === 'done-late') continue;
    const theirs = id === 'response' && law?.response ? law.response.citation : null;
    dated.push({
      id,
      milestone: id,
      on: clock.due,
      order: 1,
      kind: id === 'thirty-day' || !isWaiting(phase) ? 'flag' : 'flagopen',
      when: clock.estimate ? t('path.orLater', { date: say(clock.due, 'short') }) : sayNear(clock.due),
      what: [t(`path.due.${dueFor(id)}`, words), duty(id), dueFor(id) === id && yours(id)]
        .filter(Boolean)
        .join(' '),
      law: clock.citation ?? theirs ?? undefined,
      walked: clock.daysLeft < 0,
    });
  }
  const day = daysFrom(received, today);
  const waiting = isWaiting(phase);
  const todayWords = [
    waiting && day > 0 && t('path.todayDay', { day }),
    waiting && stage && t(`now.${stage}.short`),
    !waiting && t(`next.${phase}.title`, words),
  ].filter(Boolean);
  dated.push({
    id: 'today',
    on: now,
    order: 2,
    kind: 'now',
    when: t('path.today', { date: say(today, 'short') }),
    what: todayWords.join(' '),
    now: true,
  });
  dated.sort((a, b) => a.on.localeCompare(b.on) || a.order - b.order);

  const shown = new Set(dated.map((item) => item.id));
  const from = firstAhead[phase];
  const window = milestone(milestones, 'consent-window');
  const windowEnd = asClock(window);
  const whenOf = (step: StepAhead) => {
    if (step === 'decide' && windowEnd && windowEnd.daysLeft >= 0)
      return t('path.decideBy', { date: say(windowEnd.due, 'short') });
    // A number that was only reported is told once it is counted, with how sure we are.
    if (step === 'tests' && law?.tests?.sure && !law.tests.fromRequest && law.tests.limits === 1)
      return t('path.testsBy', { days: law.tests.days, unit: law.tests.unit });
    return t(`path.ahead.${step}.when`);
  };
  const later: CasePathItem[] = (from ? stepsAhead.slice(stepsAhead.indexOf(from)) : [])
    .filter((step) => !shown.has(dateOf[step] ?? step))
    // Where one date covers the tests and the meeting, they are one step.
    .filter((step) => !(law?.tests?.meeting && (step === 'eligibility' || step === 'meeting')))
    .map((step) => {
      const id = dateOf[step];
      const cited = step === 'decide' ? window?.citation : id && milestone(milestones, id)?.citation;
      const meets = step === 'tests' && law?.tests?.meeting;
      return {
        id: step,
        kind: 'ahead',
        when: whenOf(step),
        what: t(meets ? 'path.testsMeet' : `path.ahead.${step}.what`, words),
        law: cited ?? undefined,
      };
    });
  if (phase === 'asked-504')
    later.push({ id: '504', kind: 'ahead', when: t('path.504'), what: t('path.504Text') });
  if (phase === 'refused' || phase === 'not-eligible')
    later.push({ id: 'reasons', kind: 'ahead', when: t('path.reasons'), what: t('path.reasonsText') });
  // Years away: after the steps that have no date yet, but come before.
  const isYearly = ({ milestone: id }: CasePathItem) => id === 'annual-review' || id === 'reevaluation';
  const yearly = dated.filter((item) => isYearly(item) && item.on > now);
  return [...dated.filter((item) => !yearly.includes(item)), ...later, ...yearly];
}
