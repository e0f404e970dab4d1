import { useTranslations } from 'next-intl';
import type { DeliveryMethod } from '@/lib/letter/choices';

/** How to send it the way that was chosen, and what to keep as proof. */
export function SendIt({ method }: { method: DeliveryMethod | '' }) {
  const t = useTranslations('letter.review');
  return (
    <section className="send">
      <h2>{t('send')}</h2>
      <ul className="bul">
        {method && <li>{t(`sendBy.${method}.1`)}</li>}
        {method && <li>{t(`sendBy.${method}.2`)}</li>}
        <li>{t('sendAll.1')}</li>
        <li>{t('sendAll.2')}</li>
      </ul>
    </section>
  );
}
