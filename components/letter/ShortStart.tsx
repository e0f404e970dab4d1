import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/Notice';
import type { ShortKind } from '@/lib/letter/document';
import { StartActions } from './StartActions';
import { StartPoints } from './StartPoints';

/** The start of a short letter: when to send it, what it needs, and the way in. */
export function ShortStart({ kind }: { kind: ShortKind }) {
  const words = `letter-${kind}`;
  const t = useTranslations(words);
  const shared = useTranslations('letter.start');
  const noScript = useTranslations('letters')('shortNoScript');
  return (
    <div className="wrap start-page">
      <div className="prose flow">
        <h1>{t('name')}</h1>
        <p className="lead">{t('lead')}</p>
        <noscript>
          <Notice tone="warn">
            <p>{noScript}</p>
          </Notice>
        </noscript>
        <StartActions kind={kind} />
        <h2>{shared('whenHeading')}</h2>
        <p>{t('when')}</p>
        <h2>{shared('needHeading')}</h2>
        <StartPoints of="need" words={words} />
        <h2>{shared('tipsHeading')}</h2>
        <StartPoints of="tips" words={words} />
      </div>
    </div>
  );
}
