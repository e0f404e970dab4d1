import { useTranslations } from 'next-intl';
import type { CaseRecord } from '@/lib/casefile/types';
import type { PlainDate } from '@/lib/dates/temporal';
import { SheetHead } from '../summary/SheetHead';
import { inDateOrder } from './log-form';
import { ContactTable, DeliveryTable } from './TrailTables';

/** Everything written down about a case, oldest first, as it goes on paper. */
export function PaperTrail({ record, today }: { record: CaseRecord; today: PlainDate }) {
  const t = useTranslations('log.trail');
  return (
    <article className="sheet">
      <SheetHead
        title={t('title', { name: record.childName.trim() || 'none' })}
        record={record}
        today={today}
      />
      <h2>{t('deliveries')}</h2>
      <DeliveryTable record={record} />
      <h2>{t('contacts')}</h2>
      {record.contacts.length > 0 ? (
        <ContactTable contacts={inDateOrder(record.contacts)} />
      ) : (
        <p>{t('noContacts')}</p>
      )}
    </article>
  );
}
