'use client';
import { Check, Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useDates } from '@/components/path/use-dates';
import { Button } from '@/components/ui/Button';
import type { CaseRecord } from '@/lib/casefile/types';
import type { Done, OnChange } from './actions';
import { type Break, BreakForm } from './BreakForm';
import type { Law } from './model';

/** Days without school that stop the law's count. Only shown where a law counts that way. */
export function Breaks({ record, law, onChange }: { record: CaseRecord; law: Law; onChange: OnChange }) {
  const t = useTranslations('tracker.breaks');
  const say = useDates();
  const [adding, setAdding] = useState(false);
  const breaks = record.schoolCalendar.breaks ?? [];
  /** No list means "not known yet"; an empty one, that there is no such break. */
  const set = (next: (list: Break[]) => Break[] | undefined, done: Done) => {
    setAdding(false);
    onChange(
      (current) => ({
        ...current,
        schoolCalendar: { ...current.schoolCalendar, breaks: next(current.schoolCalendar.breaks ?? []) },
      }),
      done,
    );
  };
  const add = (added: Break) =>
    set((list) => [...list, added].sort((a, b) => a.first.localeCompare(b.first)), 'break-added');
  const remove = (gone: Break) =>
    set((list) => {
      const left = list.filter((b) => b.first !== gone.first || b.last !== gone.last);
      return left.length > 0 ? left : undefined;
    }, 'break-removed');
  return (
    <section className="sect" aria-labelledby="breaks">
      <h2 id="breaks">{t('heading')}</h2>
      <p>
        {law.breaksOver === null ? t('textOther') : t('text', { state: law.name, days: law.breaksOver })}{' '}
        {t('thirty')}
      </p>
      {record.schoolCalendar.breaks?.length === 0 && <p>{t('noneSaid')}</p>}
      {breaks.length > 0 && (
        <ul className="breaklist">
          {breaks.map((b) => {
            const words = { first: say(b.first, 'short'), last: say(b.last, 'short') };
            return (
              <li key={b.first + b.last}>
                <span>{t('item', words)}</span>
                <Button look="act" icon={X} className="noprint" onClick={() => remove(b)}>
                  {t('remove')}
                  <span className="vh"> {t('removeNamed', words)}</span>
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <div className="noprint">
        {adding ? (
          <BreakForm record={record} onAdd={add} onCancel={() => setAdding(false)} />
        ) : (
          <p className="row acts">
            <Button look="act" icon={Plus} onClick={() => setAdding(true)}>
              {t('add')}
            </Button>
            {!record.schoolCalendar.breaks && (
              <Button look="act" icon={Check} onClick={() => set(() => [], 'break-none')}>
                {t('none')}
              </Button>
            )}
          </p>
        )}
      </div>
    </section>
  );
}
