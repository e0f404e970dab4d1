import { useTranslations } from 'next-intl';
import { daysFrom } from '@/components/path/dots';
import type { PathItem } from '@/components/path/PathList';
import { useDates } from '@/components/path/use-dates';
import type { CaseRecord } from '@/lib/casefile/types';
import type { PlainDate } from '@/lib/dates/temporal';
import type { Milestone } from '@/lib/timeline/types';
import { asClock, type Clock, eventOf, type Law, milestone, phaseOf, receivedOn, type Stage } from './model';

type Input = {
  record: CaseRecord;
  milestones: Milestone[];
  today: PlainDate;
  law: Law | null;
  stage: Stage | null;
};
type Dated = PathItem & { on: string; order: number };

/** The dates behind us, today, and what lies ahead, in order. */
export function usePath({ record, milestones, today, law, stage }: Input): PathItem[] {
  const t = useTranslations('tracker');
  const say = useDates();
  const now = today.toString();
  const phase = phaseOf(record);
  const received = receivedOn(record);
  const dated: Dated[] = [];

  const happened = (id: string, on: string | null, what: string, kind: PathItem['kind'] = 'done') =>
    on && dated.push({ id, on, order: 0, kind, when: say(on, 'short'), what, walked: true });
  const method = record.method ? ` ${t(`path.receivedBy.${record.method}`)}` : '';
  happened('received', received.toString(), t('path.received') + method);
  happened('plan', eventOf(record, 'plan-received'), t('path.plan'));
  happened('refused', eventOf(record, 'request-refused'), t('path.refused'), 'no');
  happened('yes', eventOf(record, 'consent-given'), t('path.yes'));

  const due = (clock: Clock | null, kind: PathItem['kind'], what: string, citation?: string | null) =>
    clock &&
    dated.push({
      id: clock.id,
      on: clock.due,
      order: 1,
      kind,
      when: say(clock.due, 'short'),
      what,
      law: citation ?? undefined,
      walked: clock.daysLeft < 0,
    });
  if (phase === 'waiting') {
    const response = asClock(milestone(milestones, 'response'));
    due(response, 'flagopen', t('path.law', { state: law?.name ?? '' }), response?.citation ?? law?.citation);
    due(asClock(milestone(milestones, 'thirty-day')), 'flag', t('path.thirty'));
  }
  if (phase === 'tests') {
    const tests = asClock(milestone(milestones, 'evaluation'));
    due(tests, 'flag', law?.tests?.meeting ? t('path.testsMeet') : t('path.tests'), tests?.citation);
  }
  const day = daysFrom(received, today);
  const todayWords = [
    phase === 'waiting' && day > 0 && t('path.todayDay', { day }),
    phase === 'waiting' && stage && t(`now.${stage}.short`),
    phase === 'plan' && t('next.plan.title'),
    phase === 'refused' && t('next.refused.title'),
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

  const ahead = (id: string, when: string, what: string, citation?: string | null): PathItem => ({
    id,
    kind: 'ahead',
    when,
    what,
    law: citation ?? undefined,
  });
  const window = milestone(milestones, 'consent-window');
  const windowEnd = asClock(window);
  const tests = milestone(milestones, 'evaluation');
  const later: PathItem[] = [];
  if (phase === 'refused') later.push(ahead('reasons', t('path.reasons'), t('path.reasonsText')));
  if (phase === 'waiting' || phase === 'plan') {
    const when =
      windowEnd && windowEnd.daysLeft >= 0
        ? t('path.decideBy', { date: say(windowEnd.due, 'short') })
        : t('path.decideWhen');
    later.push(ahead('decide', when, t('path.decide'), window?.citation));
    const [whenTests, whatTests] = law?.tests
      ? [
          t('path.testsBy', { days: law.tests.days, unit: law.tests.unit }),
          law.tests.meeting ? t('path.testsMeet') : t('path.tests'),
        ]
      : [t('path.yesWhen'), t('path.tests')];
    later.push(ahead('after-yes', whenTests, whatTests, tests?.citation));
  }
  if (phase !== 'refused' && !law?.tests?.meeting)
    later.push(ahead('team', t('path.testsEnd'), t('path.team')));
  return [...dated, ...later];
}
