import { useTranslations } from 'next-intl';
import { useDates } from '@/components/path/use-dates';
import type { CaseRecord } from '@/lib/casefile/types';
import type { PlainDate } from '@/lib/dates/temporal';
import type { Milestone, MilestoneId } from '@/lib/timeline/types';
import { newestFirst } from '../log/log-form';
import { ContactTable, DeliveryTable } from '../log/TrailTables';
import { SheetHead } from './SheetHead';
import { nextDate, type SummaryRow, startOf, summaryRows } from './summary-rows';

/** So much of a note fits on a page that holds five; the paper trail has it whole. */
const noteStart = 150;
const lastNotes = 5;

export type SummaryProps = {
  record: CaseRecord;
  milestones: Milestone[];
  today: PlainDate;
  /** The state's own word for the assessment plan, where the state is known. */
  plan?: string | null;
  /** What to do now, in words, as the page says it. */
  todo?: string | null;
};

/** Where a case stands, on one page: for a meeting, or for someone who helps. */
export function SummarySheet({ record, milestones, today, plan, todo }: SummaryProps) {
  const t = useTranslations('log.summary');
  const calendar = useTranslations('calendar-file');
  const site = useTranslations('site')('name');
  const say = useDates();
  const planWord = plan ?? calendar('plan');
  const what = (id: MilestoneId) => calendar(`what.${id}`, { plan: planWord });
  const label = (row: SummaryRow) =>
    row.event ? t(`events.${row.event}`, { plan: planWord }) : what(row.milestone);
  const where = ({ status, estimate }: SummaryRow) => {
    const words = t(`status.${status}`);
    return estimate ? t('mayMove', { status: words }) : words;
  };
  const next = nextDate(milestones);
  const contacts = newestFirst(record.contacts).slice(0, lastNotes);
  return (
    <article className="sheet">
      <SheetHead
        title={t('title', { name: record.childName.trim() || 'none' })}
        record={record}
        today={today}
      />
      {!record.closedOn && (
        <>
          <h2>{t('next')}</h2>
          {todo && <p>{todo}</p>}
          <p>
            {next ? t('nextDate', { what: what(next.id), date: say(next.due, 'withYear') }) : t('nextNone')}
          </p>
        </>
      )}
      <h2>{t('steps')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('date')}</th>
            <th scope="col">{t('step')}</th>
            <th scope="col">{t('where')}</th>
            <th scope="col">{t('rule')}</th>
          </tr>
        </thead>
        <tbody>
          {summaryRows(record, milestones).map((row) => (
            <tr key={row.event ?? row.milestone}>
              <td className="on">{row.on ? say(row.on, 'withYear') : t('noDate')}</td>
              <th scope="row">{label(row)}</th>
              <td>{where(row)}</td>
              <td>{row.citation ?? (row.milestone && t('noLaw'))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{t('proofs')}</h2>
      <DeliveryTable record={record} />
      {contacts.length > 0 && (
        <>
          <h2>{t('contacts', { count: contacts.length })}</h2>
          <ContactTable contacts={contacts} said={(text) => startOf(text, noteStart)} />
        </>
      )}
      <p className="sheetfoot">{t('foot', { site })}</p>
    </article>
  );
}
