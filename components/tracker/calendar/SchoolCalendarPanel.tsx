'use client';
import { ChevronDown } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useDates } from '@/components/path/use-dates';
import { Icon } from '@/components/ui/Icon';
import type { CaseRecord } from '@/lib/casefile/types';
import type { PlainDate } from '@/lib/dates/temporal';
import type { StateRules } from '@/lib/timeline/rules';
import type { Explanation, SchoolCalendar } from '@/lib/timeline/types';
import type { OnChange } from '../actions';
import { BreaksPart } from './BreaksPart';
import { DaysOffPart } from './DaysOffPart';
import { HolidaysPart } from './HolidaysPart';
import { type Asked, askedBy, mattersUnder, missesTheTime } from './model';
import { panelId } from './open';
import { YearEndPart } from './YearEndPart';

export type PartProps = { record: CaseRecord; today: PlainDate; onChange: OnChange };

type Props = PartProps & {
  /** The rules of the case's state; null where we hold none. */
  rules: StateRules | null;
  /** How the dates still ahead were counted (`explainOpen`). */
  explanations: Explanation[];
};

/** What was told so far, in one line. */
function Told({ calendar }: { calendar: SchoolCalendar }) {
  const t = useTranslations('school-calendar.told');
  const format = useFormatter();
  const { breaks, noSchool = [], openOn = [], lastDay, firstDay } = calendar;
  const list = [
    breaks && t('breaks', { count: breaks.length }),
    noSchool.length > 0 && t('days', { count: noSchool.length }),
    lastDay && t('lastDay'),
    firstDay && t('firstDay'),
    openOn.length > 0 && t('openOn', { count: openOn.length }),
  ].filter((part) => typeof part === 'string');
  return <p>{list.length > 0 ? t('list', { list: format.list(list) }) : t('nothing')}</p>;
}

/** Which days would help, while a date is not sure. */
function StillAsked({ calendar, asked }: { calendar: SchoolCalendar; asked: Asked | null }) {
  const t = useTranslations('school-calendar');
  const say = useDates();
  if (!asked) return <p>{t('settled')}</p>;
  const first = say(asked.from, 'letter');
  const lines = [
    asked.daysOff &&
      (asked.to ? t('asked.between', { first, last: say(asked.to, 'letter') }) : t('asked.after', { first })),
    asked.daysOff && missesTheTime(calendar, asked) && t('asked.misses'),
    asked.yearEnd && t('asked.yearEnd'),
  ];
  return <p>{lines.filter(Boolean).join(' ')}</p>;
}

/**
 * The school's calendar, as far as the case's law counts by it: breaks, days off, the summer, and holidays with school.
 * Unfolded while a date is not sure. Shows nothing where no rule looks at it and nothing was told.
 */
export function SchoolCalendarPanel({ rules, explanations, ...part }: Props) {
  const t = useTranslations('school-calendar');
  const calendar = part.record.schoolCalendar;
  const asked = askedBy(explanations);
  const matters = mattersUnder(rules);
  // Once open it stays so: an answer that settles the date must not fold the form away under the parent's hand.
  const [open, setOpen] = useState(asked !== null);
  const { breaks, noSchool, openOn, lastDay, firstDay } = calendar;
  const showDays = matters.daysOff || asked?.daysOff || Boolean(breaks || noSchool || openOn);
  const showYear = matters.yearEnd || asked?.yearEnd || Boolean(lastDay || firstDay);
  if (!showDays && !showYear) return null;
  return (
    <section className="sect schoolcal" aria-labelledby={panelId}>
      <h2 id={panelId} tabIndex={-1}>
        {t('heading')}
      </h2>
      <Told calendar={calendar} />
      <StillAsked calendar={calendar} asked={asked} />
      <details open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
        <summary>
          <Icon of={ChevronDown} />
          <span>{t('open')}</span>
        </summary>
        <p className="hint">{t('text')}</p>
        {showDays && <BreaksPart {...part} />}
        {showDays && <DaysOffPart {...part} />}
        {showYear && <YearEndPart {...part} />}
        {showDays && <HolidaysPart {...part} />}
      </details>
    </section>
  );
}
