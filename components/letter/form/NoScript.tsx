import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/Notice';
import type { LetterKind } from '@/lib/letter/document';
import { blankHref } from './href';

/** The form cannot work without script: the blank letter can. */
export function NoScript({ kind }: { kind: LetterKind }) {
  const t = useTranslations('letter');
  const locale = useLocale();
  return (
    <noscript>
      <div className="wrap">
        <Notice tone="warn">
          <p>{t('form.noScript')}</p>
          <p>
            <a href={blankHref(locale, kind)} download="">
              {t('start.blank')}
            </a>
          </p>
        </Notice>
      </div>
    </noscript>
  );
}
