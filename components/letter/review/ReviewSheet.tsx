'use client';
import { Pencil } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/Icon';
import type { FormStepId, LetterDocument, LetterKind } from '@/lib/letter/document';
import { stepHref } from '../form/href';
import { LetterSheet } from '../sheet/LetterSheet';

type Props = { kind: LetterKind; doc: LetterDocument; child: string };

/** The whole letter, with a way to change each part. This is what prints. */
export function ReviewSheet({ kind, doc, child }: Props) {
  const t = useTranslations('letter.review');
  const locale = useLocale();
  const change = (step: FormStepId) => (
    <Link className="chg noprint" href={stepHref(locale, kind, step)}>
      <Icon of={Pencil} />
      <span>
        {t.rich('change', {
          what: t(`parts.${step}`, { child }),
          vh: (words) => <span className="vh">{words}</span>,
        })}
      </span>
    </Link>
  );
  return (
    <article className="review-sheet" aria-label={t('sheet')}>
      <LetterSheet doc={doc} level={2} beside={change} />
    </article>
  );
}
