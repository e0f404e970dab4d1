import { Download } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { hasOwnWords, type LongKind } from '@/lib/letter/document';
import { blankHref } from './form/href';
import { StartActions } from './StartActions';
import { StartPoints } from './StartPoints';

/** What a kind of its own says beside what both long letters share: when to send it, and what is good to know. */
function OwnAdvice({ kind }: { kind: LongKind }) {
  const t = useTranslations('letter.start');
  const own = useTranslations(`letter-${kind}`);
  return (
    <>
      <h2>{t('whenHeading')}</h2>
      <p>{own('when')}</p>
      <h2>{t('tipsHeading')}</h2>
      <StartPoints of="tips" words={`letter-${kind}`} />
    </>
  );
}

/** What the letter is, what it takes, what is kept and where; and the blank letter, which needs no script. */
export function LetterStart({ kind }: { kind: LongKind }) {
  const t = useTranslations('letter.start');
  const locale = useLocale();
  const isOwn = hasOwnWords(kind);
  const own = useTranslations(isOwn ? `letter-${kind}` : 'letter.start');
  return (
    <div className="wrap start-page">
      <div className="prose flow">
        <h1>{own(isOwn ? 'name' : 'heading')}</h1>
        <p className="lead">{own('lead')}</p>
        <p>{t('time')}</p>
        <noscript>
          <Notice tone="warn">
            <p>{t('noScript')}</p>
          </Notice>
        </noscript>
        <StartActions kind={kind} />
        {isOwn && <OwnAdvice kind={kind} />}
        <h2>{t('needHeading')}</h2>
        <StartPoints of="need" words="letter.start" />
        <h2>{t('helpsHeading')}</h2>
        <StartPoints of="helps" words="letter.start" />
        <h2>{t('keptHeading')}</h2>
        <StartPoints of="kept" words="letter.start" />
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
