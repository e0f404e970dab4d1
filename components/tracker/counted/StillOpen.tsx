'use client';
import { CalendarDays } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import type { Explanation, OpenQuestion } from '@/lib/timeline/types';

/** What the school's calendar can settle. */
const byCalendar: readonly OpenQuestion[] = ['breaks', 'summer'];

/** What could still move the date, or what would settle it where none can be told; and the way to tell us. */
export function StillOpen({ explanation, onFix }: { explanation: Explanation; onFix?: () => void }) {
  const t = useTranslations('counted');
  const open = [...new Set(explanation.open)];
  if (open.length === 0) return null;
  const unknown = explanation.due === null;
  return (
    <div className="counted-open">
      <p className="counted-h">{t(unknown ? 'pending' : 'openHeading')}</p>
      {open.map((question) => (
        <p key={question}>{t(`${unknown ? 'settle' : 'open'}.${question}`)}</p>
      ))}
      {onFix && open.some((q) => byCalendar.includes(q)) && (
        <Button look="act" icon={CalendarDays} onClick={onFix}>
          {t('fix')}
        </Button>
      )}
    </div>
  );
}
