import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Stop } from '@/components/path/Stop';
import { LawLine } from './Inline';

/** The ways forward when the school says no: each with what it costs and how long it takes. */
export function Routes({ children }: { children: ReactNode }) {
  return <ul className="routes">{children}</ul>;
}

export async function Route({
  name,
  cost,
  time,
  law,
  children,
}: {
  name: string;
  cost: string;
  time: string;
  law?: string[];
  children: ReactNode;
}) {
  const t = await getTranslations('guides');
  return (
    <li>
      <h3>
        <Stop kind="ahead" />
        {name}
      </h3>
      <dl>
        <div>
          <dt>{t('cost')}</dt>
          <dd>{cost}</dd>
        </div>
        <div>
          <dt>{t('time')}</dt>
          <dd>{time}</dd>
        </div>
      </dl>
      <div className="flow">{children}</div>
      <LawLine law={law} />
    </li>
  );
}
