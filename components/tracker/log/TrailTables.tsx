import { useFormatter, useTranslations } from 'next-intl';
import { useDates } from '@/components/path/use-dates';
import type { CaseRecord, Contact } from '@/lib/casefile/types';
import { deliveryRows } from './log-form';

/** Notes as a table for paper. `said` may shorten what was said. */
export function ContactTable({
  contacts,
  said = (text) => text,
}: {
  contacts: Contact[];
  said?: (text: string) => string;
}) {
  const t = useTranslations('log');
  const say = useDates();
  const format = useFormatter();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('trail.date')}</th>
          <th scope="col">{t('trail.whoHow')}</th>
          <th scope="col">{t('trail.said')}</th>
        </tr>
      </thead>
      <tbody>
        {contacts.map((c) => (
          <tr key={c.id}>
            <th scope="row" className="on">
              {say(c.on, 'withYear')}
            </th>
            <td className="who">
              {c.who}
              <span className="how">{t(`ways.${c.how}`)}</span>
            </td>
            <td className="logsaid">
              {said(c.said)}
              {c.attachments.length > 0 && (
                <span className="papers">
                  {t('contacts.papers', {
                    count: c.attachments.length,
                    names: format.list(c.attachments, { type: 'unit' }),
                  })}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the school was given, and the proof of each, as a table for paper. */
export function DeliveryTable({ record }: { record: CaseRecord }) {
  const t = useTranslations('log');
  const methods = useTranslations('tracker.fields.methods');
  const say = useDates();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('trail.date')}</th>
          <th scope="col">{t('trail.what')}</th>
          <th scope="col">{t('trail.how')}</th>
          <th scope="col">{t('trail.proof')}</th>
        </tr>
      </thead>
      <tbody>
        {deliveryRows(record).map((d) => (
          <tr key={d.id}>
            <th scope="row" className="on">
              {say(d.on, 'withYear')}
            </th>
            <td>{d.what || t('deliveries.request')}</td>
            <td>{d.method && methods(d.method)}</td>
            <td className="logsaid">{d.proof || t('deliveries.none')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
