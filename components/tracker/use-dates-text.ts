import { useTranslations } from 'next-intl';
import { useDates } from '@/components/path/use-dates';
import type { CaseRecord } from '@/lib/casefile/types';
import type { Milestone } from '@/lib/timeline/types';
import type { Law } from './law';
import {
  asClock,
  type Clock,
  clocksOf,
  heroClock,
  inOrder,
  isSure,
  isWaiting,
  milestone,
  phaseOf,
  receivedOn,
} from './model';

/** The dates of a case in a few plain sentences, to copy or to write down. */
export function useDatesText(record: CaseRecord, milestones: Milestone[], law: Law | null): string[] {
  const t = useTranslations('tracker.safe.text');
  const path = useTranslations('tracker.path');
  const terms = useTranslations('tracker.terms');
  const say = useDates();
  const date = (iso: string) => say(iso, 'withYear');
  const phase = phaseOf(record);
  const words = { plan: law?.plan ?? terms('plan'), team: law?.team ?? terms('team') };
  const asLine = (clock: Clock) => {
    if (clock.id === 'thirty-day') return t('thirty', { date: date(clock.due) });
    const own = law && !['annual-review', 'reevaluation', 'due-process'].includes(clock.id);
    if (!own || clock.basis === 'federal-law')
      return t('due', {
        what: path(`due.${clock.id}`, { state: law?.name ?? '', ...words }),
        date: date(clock.due),
      });
    return t(isSure(clock, law) ? 'law' : 'reported', {
      state: law.name,
      date: date(clock.due),
      citation: clock.citation ?? '',
    });
  };
  const { lead, second } = clocksOf(milestones, law);
  const yearly = phase === 'in-place' ? (['annual-review', 'reevaluation'] as const) : [];
  const others = [
    heroClock(phase, milestones, law),
    ...yearly.map((id) => asClock(milestone(milestones, id))),
  ];
  const shown = isWaiting(phase)
    ? [lead, second]
    : [...others, asClock(milestone(milestones, 'due-process'))];
  return [
    t('received', { name: record.childName || 'none', date: date(receivedOn(record).toString()) }),
    ...inOrder(record)
      .filter((e) => e.type !== 'request-received')
      .map((e) => t('event', { what: path(`events.${e.type}`, words), date: date(e.on) })),
    ...shown.filter((clock) => clock !== null).map(asLine),
  ];
}
