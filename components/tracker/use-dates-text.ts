import { useTranslations } from 'next-intl';
import { useDates } from '@/components/path/use-dates';
import type { CaseRecord } from '@/lib/casefile/types';
import type { Milestone } from '@/lib/timeline/types';
import type { Law } from './law';
import { asClock, eventOf, milestone, receivedOn } from './model';

/** The dates of a case in a few plain sentences, to copy or to write down. */
export function useDatesText(record: CaseRecord, milestones: Milestone[], law: Law | null): string[] {
  const t = useTranslations('tracker.safe.text');
  const say = useDates();
  const date = (iso: string) => say(iso, 'withYear');
  const response = asClock(milestone(milestones, 'response'));
  const thirty = asClock(milestone(milestones, 'thirty-day'));
  const plan = eventOf(record, 'plan-received');
  const no = eventOf(record, 'request-refused');
  return [
    t('received', { name: record.childName || 'none', date: date(receivedOn(record).toString()) }),
    response &&
      law &&
      t(law.response?.sure ? 'law' : 'reported', {
        state: law.name,
        date: date(response.due),
        citation: response.citation ?? '',
      }),
    thirty && t('thirty', { date: date(thirty.due) }),
    plan && t('plan', { date: date(plan) }),
    no && t('refused', { date: date(no) }),
  ].filter((line): line is string => !!line);
}
