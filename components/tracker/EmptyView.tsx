import { ArrowRight } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { EmptyDots } from '@/components/path/ThirtyDots';
import { ButtonLink } from '@/components/ui/Button';

/** Before there is a countdown: what it will be, and (as children) the form that starts it. */
export function EmptyView({ another, children }: { another?: boolean; children: ReactNode }) {
  const t = useTranslations('tracker.start');
  const locale = useLocale();
  return (
    <div className="startgrid">
      <div>
        <h1 className="big" id="case-heading" tabIndex={-1}>
          {t(another ? 'headingNew' : 'heading')}
        </h1>
        <p className="lead">{t('lead')}</p>
        {children}
      </div>
      <div>
        <EmptyDots />
        <section className="aside-part">
          <h2>{t('noLetter')}</h2>
          <p>{t('noLetterText')}</p>
          <p className="formrow">
            <ButtonLink
              look="line"
              iconAfter={ArrowRight}
              prefetch={false}
              href={`/${locale}/letters/iep-evaluation/request/`}
            >
              {t('noLetterAction')}
            </ButtonLink>
          </p>
        </section>
        {!another && (
          <section className="aside-part">
            <h2>{t('gone')}</h2>
            <p>{t('goneText')}</p>
          </section>
        )}
      </div>
    </div>
  );
}
