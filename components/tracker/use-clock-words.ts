import { useTranslations } from 'next-intl';
import type { ClockId, EventType } from '@/lib/timeline/types';
import type { Law } from './law';
import { type Clock, isSure, type Leading } from './model';

/** What a limit is counted from, as the words know it. */
const origin: Partial<Record<EventType, string>> = {
  'request-received': 'letter',
  'team-met': 'meeting',
  'consent-given': 'consent',
  'consent-with-changes': 'consent',
  'evaluation-done': 'tests',
  'eligibility-decided': 'decision',
  'services-consent': 'services',
};

export type ClockWords = {
  /** Who gives the school how many days, from when: as sure as we are. Or that a rule about the year's end set the date. */
  gives: string;
  /** The date is the end of that many days, and may be told so: "They are up on ...". */
  isCount: boolean;
  /** What the school must have done by then. */
  duty: string;
  /** What can move the date, or what to ask: a few sentences. Empty where nothing is to be said. */
  notes: string[];
};

/** The words of a clock of law; not for the thirty days. */
export function useClockWords() {
  const t = useTranslations('tracker.clock');
  return (clock: Clock, law: Law | null, leading: Leading | null): ClockWords => {
    const own = law?.clocks[clock.id as ClockId];
    const sure = isSure(clock, law);
    const federal = clock.basis === 'federal-law';
    const who = federal
      ? 'federal'
      : sure
        ? 'law'
        : own?.source === 'law'
          ? 'read'
          : (own?.source ?? 'guide');
    const time = leading
      ? t('time', {
          days: leading.days,
          unit: leading.unit,
          from: (leading.from && origin[leading.from]) ?? 'other',
        })
      : t('time', { days: own?.days ?? 0, unit: clock.unit, from: 'other' });
    const told = law?.duties[clock.id as ClockId];
    const duty = told ?? (t.has(`duties.${clock.id}`) ? t(`duties.${clock.id}`) : '');
    const firm = sure && own?.firm !== false;
    const ownTime = federal && clock.id === 'evaluation';
    const breaks = own?.breaksOver ?? null;
    const notes = [
      // Without a state, or where the state's own time is not known, the federal 60 days may not be the ones that count.
      ownTime && t('notes.ownTime'),
      own && own.limits > 1 && t('notes.limits'),
      breaks !== null && breaks > 0 && t('law.breaks', { days: breaks }),
      clock.estimate && t(breaks === null ? `notes.moves.${clock.unit}` : 'law.breaksAsk'),
      law?.caveats[clock.id as ClockId],
      own && !sure && !ownTime && t(own.source === 'law' ? 'notes.ask' : 'notes.unread'),
    ];
    const isCount = !leading?.byYearEnd;
    return {
      gives: t(isCount ? `gives.${who}` : 'gives.yearEnd', { state: law?.name ?? '', time }),
      isCount,
      duty: duty && t(firm ? 'duty' : 'part', { duty }),
      notes: notes.filter((note): note is string => !!note),
    };
  };
}
