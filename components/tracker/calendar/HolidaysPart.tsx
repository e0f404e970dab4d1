'use client';
import { useTranslations } from 'next-intl';
import { useDates } from '@/components/path/use-dates';
import { Adder } from './Adder';
import { DayList } from './DayList';
import { HolidaysForm } from './HolidaysForm';
import { setOpenOn } from './model';
import type { PartProps } from './SchoolCalendarPanel';

/** Federal holidays are taken as days off; a parent can say that this school is open on one. */
export function HolidaysPart({ record, onChange }: PartProps) {
  const t = useTranslations('school-calendar.holidays');
  const say = useDates();
  const items = (record.schoolCalendar.openOn ?? []).map((on) => ({
    key: on,
    words: t('item', { date: say(on, 'withYear') }),
    named: t('removeNamed', { date: say(on) }),
    onRemove: () => onChange(setOpenOn([], [on]), 'calendar-changed'),
  }));
  return (
    <section className="calpart" aria-labelledby="cal-open">
      <h3 id="cal-open">{t('heading')}</h3>
      <p>{t('text')}</p>
      <DayList items={items} />
      <Adder
        label={t('add')}
        form={(close) => (
          <HolidaysForm
            record={record}
            onCancel={close}
            onSave={(chosen, shown) => {
              close();
              onChange(setOpenOn(chosen, shown), 'calendar-changed');
            }}
          />
        )}
      />
    </section>
  );
}
