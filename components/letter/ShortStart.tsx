import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/Notice';
import type { ShortKind } from '@/lib/letter/document';
import { StartActions } from './StartActions';

/** The start of a short letter: when to send it, what it needs, and the way in. */
export function ShortStart({ kind }: { kind: ShortKind }) {
  const t = useTranslations(`letter-${kind}`);
  const shared = useTranslations('letter.start');
  const points = (of: 'need' | 'tips') =>
    [1, 2, 3, 4, 5, 6].map((n) => `${of}.${n}`).filter((key) => t.has(key));
  return (
    <div className="wrap start-page">
      <div className="prose flow">
        <h1>{t('name')}</h1>
        <p className="lead">{t('lead')}</p>
        <noscript>
          <Notice tone="warn">
            <p>{shared('noScript')}</p>
          </Notice>
        </noscript>
        <StartActions kind={kind} />
        <h2>{shared('whenHeading')}</h2>
        <p>{t('when')}</p>
        <h2>{shared('needHeading')}</h2>
        <ul className="bul">
          {points('need').map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
        <h2>{shared('tipsHeading')}</h2>
        <ul className="bul">
          {points('tips').map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
