'use client';
import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useDates } from '@/components/path/use-dates';
import { Button } from '@/components/ui/Button';
import { BreakForm } from '../BreakForm';
import { Adder } from './Adder';
import { DayList } from './DayList';
import { addBreak, type Break, noBreaks, overlapWith, removeBreak } from './model';
import type { PartProps } from './SchoolCalendarPanel';

/** The school's breaks. No list means "not known yet"; an empty one, that there is no such break. */
export function BreaksPart({ record, today, onChange }: PartProps) {
  const t = useTranslations('school-calendar.breaks');
  const say = useDates();
  const told = record.schoolCalendar.breaks;
  const breaks = told ?? [];
  const words = ({ first, last }: Break) => ({ first: say(first, 'short'), last: say(last, 'short') });
  const items = breaks.map((b) => {
    const other = overlapWith(breaks, b);
    return {
      key: b.first + b.last,
      words: t('item', words(b)),
      note: other && t('overlap', words(other)),
      named: t('removeNamed', words(b)),
      onRemove: () => onChange(removeBreak(b), 'break-removed'),
    };
  });
  return (
    <section className="calpart" aria-labelledby="cal-breaks">
      <h3 id="cal-breaks">{t('heading')}</h3>
      <p>
        {t('text')} {t('thirty')}
      </p>
      {told?.length === 0 && <p>{t('noneSaid')}</p>}
      <DayList items={items} />
      <Adder
        label={t('add')}
        form={(close) => (
          <BreakForm
            record={record}
            today={today}
            onCancel={close}
            onAdd={(added) => {
              close();
              onChange(addBreak(added), 'break-added');
            }}
          />
        )}
      >
        {!told && (
          <Button look="act" icon={Check} onClick={() => onChange(noBreaks, 'break-none')}>
            {t('none')}
          </Button>
        )}
      </Adder>
    </section>
  );
}
