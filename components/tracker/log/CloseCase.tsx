'use client';
import { Archive, ArchiveRestore } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useDates } from '@/components/path/use-dates';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Notice } from '@/components/ui/Notice';
import type { CaseRecord } from '@/lib/casefile/types';
import type { PlainDate } from '@/lib/dates/temporal';
import type { OnChange } from '../actions';

type Props = { record: CaseRecord; today: PlainDate; onChange: OnChange };

/** Closes a case that is over, after a question. Shows nothing once it is closed: ClosedNotice opens it again. */
export function CloseCase({ record, today, onChange }: Props) {
  const t = useTranslations('log.closing');
  const [asking, setAsking] = useState(false);
  if (record.closedOn) return null;
  const close = () => {
    setAsking(false);
    onChange((current) => ({ ...current, closedOn: today.toString() }), 'closed');
  };
  return (
    <>
      <Button look="act" icon={Archive} onClick={() => setAsking(true)}>
        {t('action')}
      </Button>
      <Dialog title={t('sure')} open={asking} onClose={() => setAsking(false)}>
        <p>{t('text')}</p>
        <div className="row formrow">
          <Button look="line" onClick={close}>
            {t('yes')}
          </Button>
          <Button look="act" onClick={() => setAsking(false)}>
            {t('no')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

/** The head of a closed case: since when, and the way back. Shows nothing while the case is open. */
export function ClosedNotice({ record, onChange }: Omit<Props, 'today'>) {
  const t = useTranslations('log.closing');
  const say = useDates();
  if (!record.closedOn) return null;
  return (
    <Notice icon={Archive} title={t('title', { date: say(record.closedOn, 'withYear') })}>
      <p>{t('still')}</p>
      <p className="noprint">
        <Button
          look="soft"
          icon={ArchiveRestore}
          onClick={() => onChange((current) => ({ ...current, closedOn: null }), 'reopened')}
        >
          {t('reopen')}
        </Button>
      </p>
    </Notice>
  );
}
