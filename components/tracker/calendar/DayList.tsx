'use client';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';

export type DayItem = {
  key: string;
  words: string;
  /** Something to know about it. */
  note?: string;
  /** What the button takes away, for those who hear it without the row. */
  named: string;
  onRemove: () => void;
};

/** Days a parent told us, each with a way to take it back. */
export function DayList({ items }: { items: DayItem[] }) {
  const t = useTranslations('school-calendar');
  if (items.length === 0) return null;
  return (
    <ul className="breaklist">
      {items.map(({ key, words, note, named, onRemove }) => (
        <li key={key}>
          <span>
            {words}
            {note && <span className="hint daynote">{note}</span>}
          </span>
          <Button look="act" icon={X} className="noprint" onClick={onRemove}>
            {t('remove')}
            <span className="vh"> {named}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
