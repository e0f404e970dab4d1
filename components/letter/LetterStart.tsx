import { Download } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { LetterKind } from '@/lib/letter/document';
import { blankHref } from './form/href';
import { StartActions } from './StartActions';

function Points({ of, count }: { of: 'need' | 'helps' | 'kept'; count: number }) {
  const t = useTranslations(`letter.start.${of}`);
  return (
    <ul className="bul">
      {Array.from({ length: count }, (_, i) => (
        <li key={i}>{t(`${i + 1}`)}</li>
      ))}
    </ul>
  );
}

/** What the letter is, what it takes, what is kept and where; and the blank letter, which needs no script. */
export function LetterStart({ kind }: { kind: LetterKind }) {
  const t = useTranslations('letter.start');
  const locale = useLocale();
  return (
    <div className="wrap start-page">
      <div className="prose flow">
        <h1>{t('heading')}</h1>
        <p className="lead">{t('lead')}</p>
        <p>{t('time')}</p>
        <noscript>
          <Notice tone="warn">
            <p>{t('noScript')}</p>
          </Notice>
        </noscript>
        <StartActions kind={kind} />
        <h2>{t('needHeading')}</h2>
        <Points of="need" count={4} />
        <h2>{t('helpsHeading')}</h2>
        <Points of="helps" count={3} />
        <h2>{t('keptHeading')}</h2>
        <Points of="kept" count={3} />
        <h2>{t('blankHeading')}</h2>
        <p>{t('blankText')}</p>
        <p>
          <ButtonLink look="line" icon={Download} href={blankHref(locale, kind)} download="">
            {t('blank')}
          </ButtonLink>
        </p>
      </div>
    </div>
  );
}
