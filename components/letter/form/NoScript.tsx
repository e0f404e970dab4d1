import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/Notice';
import { isShortKind, type LetterKind } from '@/lib/letter/document';
import { blankHref } from './href';

/** The form cannot work without script: the blank letter can. */
export function NoScript({ kind }: { kind: LetterKind }) {
  const t = useTranslations('letter');
  const locale = useLocale();
  return (
    <noscript>
      <div className="wrap">
        <Notice tone="warn">
          <p>{isShortKind(kind) ? t('form.noScriptShort') : t('form.noScript')}</p>
          {!isShortKind(kind) && (
            <p>
              <a href={blankHref(locale, kind)} download="">
                {t('start.blank')}
              </a>
            </p>
          )}
        </Notice>
      </div>
    </noscript>
  );
}
