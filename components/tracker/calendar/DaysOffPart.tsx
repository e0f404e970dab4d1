'use client';
import { useTranslations } from 'next-intl';
import { useDates } from '@/components/path/use-dates';
import { Adder } from './Adder';
import { DayList } from './DayList';
import { DayOffForm } from './DayOffForm';
import { addDayOff, removeDayOff } from './model';
import type { PartProps } from './SchoolCalendarPanel';

/** Single days without school, beside weekends, breaks and federal holidays. */
export function DaysOffPart({ record, today, onChange }: PartProps) {
  const t = useTranslations('school-calendar.days');
  const say = useDates();
  const items = (record.schoolCalendar.noSchool ?? []).map((on) => ({
    key: on,
    words: say(on),
    named: t('removeNamed', { date: say(on) }),
    onRemove: () => onChange(removeDayOff(on), 'calendar-changed'),
  }));
  return (
    <section className="calpart" aria-labelledby="cal-days">
      <h3 id="cal-days">{t('heading')}</h3>
      <p>{t('text')}</p>
      <DayList items={items} />
      <Adder
        label={t('add')}
        form={(close) => (
          <DayOffForm
            record={record}
            today={today}
            onCancel={close}
            onDay={(on) => {
              close();
              onChange(addDayOff(on), 'calendar-changed');
            }}
          />
        )}
      />
    </section>
  );
}
