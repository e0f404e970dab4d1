'use client';
import { useTranslations } from 'next-intl';
import { useController } from 'react-hook-form';
import { Stop } from '@/components/path/Stop';
import { useDates } from '@/components/path/use-dates';
import { Button, ButtonLink } from '@/components/ui/Button';
import { DateFields } from '@/components/ui/DateFields';
import { ErrorSummary } from '@/components/ui/ErrorSummary';
import { Notice } from '@/components/ui/Notice';
import { Select } from '@/components/ui/Select';
import type { PlainDate } from '@/lib/dates/temporal';
import { type Answers, toPlainDate } from '@/lib/letter/answers';
import { deliveryMethods } from '@/lib/letter/choices';
import type { LetterDocument, LetterKind } from '@/lib/letter/document';
import { useErrorTitle } from '../form/use-error-title';
import { ids, useReceived } from './use-received';

type Props = { kind: LetterKind; answers: Answers; doc: LetterDocument; today: PlainDate };

/** "I gave it to the school on ...": starts the countdown. The letter stays. */
export function Received({ kind, answers, doc, today }: Props) {
  const t = useTranslations('letter');
  const say = useDates();
  const written = doc.blocks.find((b) => b.kind === 'date')?.text ?? '';
  const { form, summary, errors, outcome, tracker, submit } = useReceived(kind, answers, written, today);
  useErrorTitle(summary.items.length > 0);
  const { field: on } = useController({ control: form.control, name: 'on' });
  const { field: method } = useController({ control: form.control, name: 'method' });
  const given = toPlainDate(on.value);
  return (
    <section className="sent" aria-labelledby="received-title">
      <h2 id="received-title">
        <Stop kind="now" />
        {t('review.received.heading')}
      </h2>
      <p>{t('review.received.text')}</p>
      <ErrorSummary {...summary} />
      <form noValidate onSubmit={(e) => void submit(e)}>
        <DateFields
          id={ids.on}
          label={t('review.received.date')}
          value={on.value}
          onChange={on.onChange}
          error={errors.on}
        />
        <Select
          id={ids.method}
          name="received-method"
          label={t('review.received.method')}
          empty={t('choose')}
          options={deliveryMethods.map((id) => ({
            value: id,
            label: t(`fields.delivery.method.options.${id}`),
          }))}
          value={method.value ?? ''}
          onChange={method.onChange}
          error={errors.method}
        />
        <Button type="submit">{t('review.received.start')}</Button>
        <p className="hint small">{t('review.received.stays')}</p>
      </form>
      {outcome === 'failed' && (
        <Notice tone="warn" speak="alert">
          <p>{t('review.received.failed')}</p>
        </Notice>
      )}
      {outcome === 'this-visit' && given && (
        <Notice tone="warn" speak="alert">
          <p>{t('review.received.blocked', { date: say(given, 'withYear') })}</p>
          <p>
            <ButtonLink look="line" href={tracker}>
              {t('review.received.goOn')}
            </ButtonLink>
          </p>
        </Notice>
      )}
    </section>
  );
}
