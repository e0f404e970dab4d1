import { useLocale, useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/Button';

/** After a short letter: its day belongs in the countdown's log. */
export function WriteDown() {
  const t = useTranslations('letter.review.written');
  const locale = useLocale();
  return (
    <section className="sent" aria-labelledby="written-title">
      <h2 id="written-title">{t('heading')}</h2>
      <p>{t('text')}</p>
      <ButtonLink look="line" href={`/${locale}/tracker/`}>
        {t('action')}
      </ButtonLink>
    </section>
  );
}
