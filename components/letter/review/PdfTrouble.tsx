'use client';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/Notice';
import type { LetterKind } from '@/lib/letter/document';
import { stepHref } from '../form/href';
import { editButtonId } from './use-editor';
import type { PdfTroubleInfo } from './use-pdf';

type Props = { kind: LetterKind; trouble: PdfTroubleInfo; child: string };

/** Why there is no PDF, what to change, and that print and text still work. */
export function PdfTrouble({ kind, trouble, child }: Props) {
  const t = useTranslations('letter.review');
  const locale = useLocale();
  return (
    <Notice tone="warn" speak="alert">
      <p>{t(`pdfFailed.${trouble.reason}`, { characters: trouble.characters.join(' ') })}</p>
      {trouble.steps.map((step) => (
        <p key={step}>
          <Link href={stepHref(locale, kind, step)}>
            {t('pdfFailed.fix', { what: t(`parts.${step}`, { child }) })}
          </Link>
        </p>
      ))}
      {trouble.blocks.map((id) => (
        <p key={id}>
          <a href={`#${editButtonId(id)}`}>{t('pdfFailed.edited')}</a>
        </p>
      ))}
    </Notice>
  );
}
