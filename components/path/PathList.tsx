import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Stop, type StopKind } from './Stop';

export type PathItem = {
  id: string;
  kind: StopKind;
  when: string;
  what: string;
  /** The law behind it, in small type. */
  law?: string;
  /** Behind us: the line below is walked. */
  walked?: boolean;
  /** Today. */
  now?: boolean;
  /** Below it, to unfold. */
  more?: ReactNode;
};

/** The path, top to bottom: a real ordered list. */
export function PathList({ items }: { items: PathItem[] }) {
  const t = useTranslations('tracker.path');
  return (
    <ol className="path">
      {items.map((item) => (
        <li
          key={item.id}
          className={item.now ? 'now' : item.walked ? 'walked' : undefined}
          aria-current={item.now ? 'date' : undefined}
        >
          <Stop kind={item.kind} />
          <span className="when">{item.when}</span>
          <span className="what">
            {item.what}
            {item.kind === 'done' && <span className="vh"> {t('done')}</span>}
          </span>
          {item.law && <span className="law">{item.law}</span>}
          {item.more && <div className="more">{item.more}</div>}
        </li>
      ))}
    </ol>
  );
}
