import { reportsAbout, type Step, surenessOf } from '@/lib/timeline/describe';
import type { LimitRule, StateRules } from '@/lib/timeline/rules';
import type { ClockId } from '@/lib/timeline/types';
import { useWords, type Words } from './words';

type Say = Words & { plan: string };

const dayOf = ({ t, plan }: Say, event: LimitRule['starts'][number]) => t(`day.${event}`, { plan });

/** Which days do not count. */
function pauseLines({ pauses }: LimitRule, { t, plan }: Say): string[] {
  if (!pauses) return [];
  const { breaksOver, weekends, summer, consentWait } = pauses;
  return [
    breaksOver === 0 && t('step.everyDayOff'),
    breaksOver && t('step.breaksOver', { days: breaksOver }),
    breaksOver && weekends !== 'inside' && t('step.weekends', { which: weekends ?? 'after' }),
    summer && t('step.summer'),
    breaksOver !== undefined && !summer && t('step.summerCounts'),
    consentWait && t('step.consentWait', { plan }),
  ].filter((line) => typeof line === 'string');
}

/** What changes near the end of a school year, or before a long break. */
function yearEndLine({ yearEnd, starts }: LimitRule, say: Say): string | null {
  if (!yearEnd) return null;
  const { t, dayOfYear } = say;
  const of = yearEnd.kind === 'after-first-day' ? yearEnd.of : undefined;
  const day = dayOf(say, of ?? starts[0] ?? 'request-received');
  switch (yearEnd.kind) {
    case 'after-first-day':
      return t('yearEnd.after-first-day', { day, within: yearEnd.within, days: yearEnd.days });
    case 'after-last-day': {
      const [least, most] = yearEnd.schoolDaysLeft;
      return t('yearEnd.after-last-day', { day, least, most, days: yearEnd.days });
    }
    case 'fixed-date': {
      const [least, most] = yearEnd.schoolDaysLeft;
      return t('yearEnd.fixed-date', { day, least, most, date: dayOfYear(yearEnd.month, yearEnd.day) });
    }
    case 'near-break': {
      const { schoolDays, breakDays, days } = yearEnd;
      return t('yearEnd.near-break', { day, schoolDays, breakDays, days });
    }
    case 'first-day-if-summer':
      return t('yearEnd.first-day-if-summer');
  }
}

/** What else there is to know of one limit: other starts, pauses, the year's end. */
function limitLines(limit: LimitRule, say: Say): string[] {
  const { t } = say;
  return [
    limit.dayOne ? t('step.dayOne') : null,
    ...limit.starts.slice(1).map((event) => t('step.orElse', { day: dayOf(say, event) })),
    limit.after ? t('step.after', { step: t(`way.${limit.after}`) }) : null,
    ...pauseLines(limit, say),
    yearEndLine(limit, say),
  ].filter((line) => line !== null);
}

/** Where we read a clock, and how far to trust it. */
function trustLines({ id, clock, federal }: Step, { t }: Say): string[] {
  return [
    clock.basis === 'federal-law' && t('trust.federal'),
    t(`trust.${clock.source}`),
    federal && id === 'evaluation' && t('trust.ownTime'),
    !federal && surenessOf(clock) === 'unclear' && t('trust.unclear'),
  ].filter((line) => typeof line === 'string');
}

function dutyLine({ id, clock }: Step, rules: StateRules, { t }: Say): string {
  if (clock.minimum) return t('step.decide');
  const duty = rules.words.en.duties[id] ?? t(`step.federalDuty.${id as 'evaluation'}`);
  return t(`step.${surenessOf(clock)}`, { duty });
}

/** One clock of a state in words: duty, days, from when, what does not count, how sure, where it is written. */
export function ClockFacts({ step, rules }: { step: Step; rules: StateRules }) {
  const say: Say = { ...useWords(), plan: rules.terms.plan };
  const { t, limit } = say;
  const { clock } = step;
  const within = (l: LimitRule) =>
    t('step.within', { limit: limit(l.days, l.unit), day: dayOf(say, l.starts[0] ?? 'request-received') });
  const more = [
    ...new Set(clock.limits.flatMap((l) => limitLines(l, say))),
    ...(clock.firm === false ? [t('step.firm')] : []),
    ...(clock.lateAfter ? [t('step.lateAfter', { step: t(`way.${clock.lateAfter}`) })] : []),
  ];
  const [only, ...others] = clock.limits;
  return (
    <>
      <p>{dutyLine(step, rules, say)}</p>
      {only && others.length === 0 ? (
        <p className="limit">{within(only)}</p>
      ) : (
        <>
          <ul className="bul limit">
            {clock.limits.map((l) => (
              <li key={within(l)}>{within(l)}</li>
            ))}
          </ul>
          <p>{t('step.first')}</p>
        </>
      )}
      {more.length > 0 && <p>{more.join(' ')}</p>}
      <p className="law">
        {trustLines(step, say).join(' ')}{' '}
        {clock.url ? <a href={clock.url}>{clock.citation}</a> : clock.citation}
      </p>
    </>
  );
}

/** Numbers about a step that we could not confirm; nothing where there are none. */
export function Reported({ rules, about }: { rules: StateRules; about: ClockId }) {
  const { t, either, limit } = useWords();
  const reports = reportsAbout(rules, about);
  if (reports.length === 0) return null;
  const numbers = either(
    reports.map((r) => (r.unit ? limit(r.days, r.unit) : t('step.anyDays', { limit: limit(r.days, null) }))),
  );
  return <p>{t('step.report', { count: reports.length, numbers })}</p>;
}
