import { longDate } from '@/components/guide/Inline';
import { stateCodes } from '@/lib/state/codes';
import { reportsAbout, stepOf } from '@/lib/timeline/describe';
import type { StateRules } from '@/lib/timeline/rules';
import { useWords, type Words } from './words';

/** What a cell says of one clock: its number, numbers that we could not confirm, or that we found none. */
function number(rules: StateRules, id: 'response' | 'evaluation', { t, cell, numbers }: Words): string {
  const step = stepOf(rules, id);
  if (step) return cell(step);
  const reports = reportsAbout(rules, id);
  return reports.length > 0 ? t('cell.some', { numbers: numbers(reports) }) : t('cell.none');
}

function where(rules: StateRules, id: 'response' | 'evaluation', { t }: Words): string {
  const step = stepOf(rules, id);
  if (step?.clock.basis === 'federal-law') return t('where.federal');
  if (step) return t(`where.${step.clock.source}`);
  return reportsAbout(rules, id).length > 0 ? t('where.guide') : t('cell.nowhere');
}

/* Roles are spelled out: rows shown as blocks on a phone would lose them. */
/** Every state's two main clocks, side by side. Rows stack on a phone. */
export function StatesTable({ states, locale }: { states: Record<string, StateRules>; locale: string }) {
  const words = useWords();
  const { t } = words;
  const columns = ['state', 'answer', 'evaluation', 'read', 'reviewed'] as const;
  const label = (name: (typeof columns)[number]) => <span className="c">{t(`column.${name}`)}: </span>;
  return (
    <table role="table" className="states">
      <caption>{t('tableCaption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((name) => (
            <th role="columnheader" scope="col" key={name}>
              {t(`column.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {stateCodes.map((code) => {
          const rules = states[code];
          return rules ? (
            <tr role="row" key={code}>
              <th role="rowheader" scope="row">
                <a href={`/${locale}/states/${code.toLowerCase()}/`}>{rules.name}</a>
              </th>
              <td role="cell">
                {label('answer')}
                <b>{number(rules, 'response', words)}</b>
              </td>
              <td role="cell">
                {label('evaluation')}
                {number(rules, 'evaluation', words)}
              </td>
              <td role="cell" className="read">
                {label('read')}
                {(['response', 'evaluation'] as const).map((id) => (
                  <span key={id}>
                    {t('cell.read', {
                      what: t(id === 'response' ? 'cell.answer' : 'cell.tests'),
                      where: where(rules, id, words),
                    })}
                  </span>
                ))}
              </td>
              <td role="cell">
                {label('reviewed')}
                {longDate(rules.reviewed)}
              </td>
            </tr>
          ) : null;
        })}
      </tbody>
    </table>
  );
}
