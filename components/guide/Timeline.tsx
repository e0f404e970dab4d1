import { getTranslations } from 'next-intl/server';
import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import { Stop } from '@/components/path/Stop';
import { glue } from './glue';
import { LawLine } from './Inline';

type StageProps = {
  who: string;
  step: string;
  by: string;
  law?: string[];
  note?: string;
  children: ReactNode;
};

/** One row of the timeline; only read by <Timeline>, which knows its number. */
export function Stage(_: StageProps): ReactNode {
  return null;
}

/* Roles are spelled out: rows shown as blocks on a phone would lose them. */
/** The path from letter to plan as a real table: step, who acts, by when, what you do. Rows stack on a phone. */
export async function Timeline({ caption, children }: { caption?: string; children: ReactNode }) {
  const t = await getTranslations('guides');
  const stages = Children.toArray(children).filter(
    (c): c is ReactElement<StageProps> => isValidElement(c) && c.type === Stage,
  );
  return (
    <table role="table" className="tt">
      {caption && <caption>{caption}</caption>}
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t('step')}
          </th>
          <th role="columnheader" scope="col">
            {t('who')}
          </th>
          <th role="columnheader" scope="col">
            {t('byWhen')}
          </th>
          <th role="columnheader" scope="col">
            {t('whatYouDo')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {stages.map(({ props }, i) => (
          <tr role="row" key={props.step}>
            <th role="rowheader" scope="row">
              {i === stages.length - 1 ? <Stop kind="flag" /> : <Stop kind="num" n={i + 1} />}
              {props.step}
            </th>
            <td role="cell">
              <span className="c">{t('who')}: </span>
              {props.who}
            </td>
            <td role="cell" className="long">
              <b>{props.by}</b>
              {props.note && <span className="law">{props.note}</span>}
              <LawLine law={props.law} />
            </td>
            <td role="cell">{glue(props.children)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
