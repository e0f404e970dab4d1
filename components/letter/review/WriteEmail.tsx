'use client';
import { Mail } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/Button';
import type { LetterDocument } from '@/lib/letter/document';
import { CopyText } from './CopyText';
import { mailHref } from './mail-href';

/** Opens an email that holds the letter, to an address the parent types; a letter too long for that is copied. */
export function WriteEmail({ doc }: { doc: LetterDocument }) {
  const t = useTranslations('letter.review');
  const href = mailHref(doc);
  if (!href) return <CopyText doc={doc} for="email" icon={Mail} />;
  return (
    <ButtonLink look="act" icon={Mail} href={href}>
      {t('email')}
    </ButtonLink>
  );
}
