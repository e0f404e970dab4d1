import { getTranslations } from 'next-intl/server';
import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import { Stop } from '@/components/path/Stop';
import { glue } from './glue';
import { LawLine } from './Inline';

type Answer = 'yes' | 'no';
type RowProps = {
  group: 'iep' | 'both' | '504';
  iep: Answer;
  plan504: Answer;
  law?: string[];
  question: string;
  children: ReactNode;
};

/** One row of the table; only read by <Compare>, which sorts rows into groups. */
export function Row(_: RowProps): ReactNode {
  return null;
}

/** Yes and no in words and in shape, never in colour alone. */
function YesNo({ answer, plan, word }: { answer: Answer; plan: string; word: string }) {
  return (
    <span className={answer === 'yes' ? 'yn' : 'yn n'}>
      <Stop kind={answer === 'yes' ? 'done' : 'no'} />
      <span>
        <span className="c">{plan}: </span>
        {word}
      </span>
    </span>
  );
}

const groups = ['iep', 'both', '504'] as const;

export async function Compare({ caption, children }: { caption?: string; children: ReactNode }) {
  const t = await getTranslations('guides');
  const rows = Children.toArray(children)
    .filter((c): c is ReactElement<RowProps> => isValidElement(c) && c.type === Row)
    .map((c) => c.props);
  const plans = { iep: t('planIep'), plan504: t('plan504') };
  return (
    <table role="table" className="cmp">
      {caption && <caption>{caption}</caption>}
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t('question')}
          </th>
          <th role="columnheader" scope="col">
            {plans.iep}
          </th>
          <th role="columnheader" scope="col">
            {plans.plan504}
          </th>
        </tr>
      </thead>
      {groups.map((group) => {
        const inGroup = rows.filter((r) => r.group === group);
        return inGroup.length === 0 ? null : (
          <tbody role="rowgroup" key={group}>
            <tr role="row" className="grp">
              <th role="rowheader" scope="rowgroup" colSpan={3}>
                {t(`group.${group}`)}
              </th>
            </tr>
            {inGroup.map((r) => (
              <tr role="row" key={r.question}>
                <th role="rowheader" scope="row">
                  <span className="q">{r.question}</span>
                  <span className="why">{glue(r.children)}</span>
                  <LawLine law={r.law} />
                </th>
                <td role="cell">
                  <YesNo answer={r.iep} plan={plans.iep} word={t(r.iep)} />
                </td>
                <td role="cell">
                  <YesNo answer={r.plan504} plan={plans.plan504} word={t(r.plan504)} />
                </td>
              </tr>
            ))}
          </tbody>
        );
      })}
    </table>
  );
}
