import { Lock } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/Icon';
import type { DraftState } from './store';

/** Says exactly what is kept, and where. Silent when nothing is: the notice at the top says that. */
export function SavedLine({ state }: { state: DraftState }) {
  const t = useTranslations('letter.saved');
  const format = useFormatter();
  if (state.blocked || state.conflict) return null;
  const time =
    state.keptAt &&
    format.dateTime(new Date(state.keptAt), {
      hour: 'numeric',
      minute: '2-digit',
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
  return (
    <p className="saved">
      <Icon of={Lock} />
      <span>{time ? `${t('kept')} ${t('at', { time })}` : t('before')}</span>
    </p>
  );
}
