import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/Icon';
import { KindLinks } from './KindLinks';
import { type Situation, situations } from './moments';

/** What may be true today, each line to unfold: what to do, and the letters for it. Plain HTML. */
export function Situations() {
  const t = useTranslations('letters.now');
  return (
    <div className="situations">
      {(Object.keys(situations) as Situation[]).map((id) => (
        <details key={id}>
          <summary>
            <span>{t(`${id}.question`)}</span>
            <Icon of={ChevronDown} />
          </summary>
          <p>{t(`${id}.answer`)}</p>
          <KindLinks kinds={situations[id]} />
        </details>
      ))}
    </div>
  );
}
