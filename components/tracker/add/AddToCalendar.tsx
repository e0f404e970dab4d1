'use client';
import { CalendarPlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { useDates } from '@/components/path/use-dates';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/ChoiceGroups';
import { saveBlob } from '@/components/ui/save-file';
import { type CalendarDay, calendarDays } from '@/lib/calendar-file/events';
import type { CaseRecord } from '@/lib/casefile/types';
import type { PlainDate } from '@/lib/dates/temporal';
import type { Milestone } from '@/lib/timeline/types';

type Props = {
  record: CaseRecord;
  milestones: Milestone[];
  /** The state's word for the assessment plan, where the state is known. */
  plan: string | null;
  today: PlainDate;
  /** Called once a file was made, so that the next one can update it. */
  onMade: () => void;
};

/** The case's dates as a file for the parent's own calendar. Neutral titles unless the parent wants them full. */
export function AddToCalendar({ record, milestones, plan, today, onMade }: Props) {
  const t = useTranslations('calendar-file');
  const say = useDates();
  const [named, setNamed] = useState(false);
  const [told, setTold] = useState('');
  const id = useId();
  const days = calendarDays(milestones, today, record.calendarCount > 0);
  const name = record.childName.trim() || 'none';

  const entry = (day: CalendarDay) => {
    if (!named) return { ...day, title: t(`plain.${day.kind}`), text: t('plain.text') };
    const what = t(`what.${day.milestone}`, { plan: plan ?? t('plan') });
    const citation = milestones.find((m) => m.id === day.milestone)?.citation;
    const text = [
      t('full.text', { what, date: say(day.due, 'withYear') }),
      day.estimate && t('full.estimate'),
      citation && t('full.law', { citation }),
    ];
    return { ...day, title: t(`full.${day.kind}`, { name, what }), text: text.filter(Boolean).join(' ') };
  };
  const save = async () => {
    try {
      // The library is fetched only by those who want the file.
      const { calendarFile } = await import('@/lib/calendar-file/file');
      const file = calendarFile(days.map(entry), {
        caseId: record.id,
        name: t('calendarName'),
        sequence: record.calendarCount,
        stamp: new Date(),
      });
      saveBlob(new Blob([file], { type: 'text/calendar;charset=utf-8' }), t('fileName'));
      setTold(t('done', { count: days.length }));
      onMade();
    } catch {
      setTold(t('failed'));
    }
  };
  return (
    <section className="sect noprint" aria-labelledby={`${id}-h`}>
      <h2 id={`${id}-h`}>{t('heading')}</h2>
      {days.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <>
          <p>{t('text')}</p>
          {record.calendarCount > 0 && <p>{t('again')}</p>}
          <Choice
            type="checkbox"
            id={`${id}-named`}
            name="named"
            option={{ value: 'named', label: t('named'), hint: t('namedHint') }}
            checked={named}
            onPick={setNamed}
          />
          <p className="row acts">
            <Button look="line" icon={CalendarPlus} onClick={() => void save()}>
              {t('action')}
            </Button>
          </p>
        </>
      )}
      <p role="status">{told}</p>
    </section>
  );
}
