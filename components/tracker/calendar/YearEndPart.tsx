'use client';
import { useTranslations } from 'next-intl';
import { useDates } from '@/components/path/use-dates';
import { Adder } from './Adder';
import { setYearEnd } from './model';
import type { PartProps } from './SchoolCalendarPanel';
import { YearEndForm } from './YearEndForm';

/** When this school year ends and the next one begins. */
export function YearEndPart({ record, today, onChange }: PartProps) {
  const t = useTranslations('school-calendar.year');
  const say = useDates();
  const { lastDay, firstDay } = record.schoolCalendar;
  const told = lastDay !== undefined || firstDay !== undefined;
  const day = (iso: string | undefined) => (iso ? say(iso, 'withYear') : t('unknown'));
  return (
    <section className="calpart" aria-labelledby="cal-year">
      <h3 id="cal-year">{t('heading')}</h3>
      <p>{t('text')}</p>
      {told && (
        <dl className="yearend">
          <div>
            <dt>{t('lastDay')}</dt>
            <dd>{day(lastDay)}</dd>
          </div>
          <div>
            <dt>{t('firstDay')}</dt>
            <dd>{day(firstDay)}</dd>
          </div>
        </dl>
      )}
      <Adder
        label={t(told ? 'change' : 'add')}
        form={(close) => (
          <YearEndForm
            record={record}
            today={today}
            onCancel={close}
            onSave={(year) => {
              close();
              onChange(setYearEnd(year), 'calendar-changed');
            }}
          />
        )}
      />
    </section>
  );
}
