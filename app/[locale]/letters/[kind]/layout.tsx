import { setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Words } from '@/components/site/Words';
import { hasOwnWords, type LetterKind } from '@/lib/letter/document';

type Props = { children: ReactNode; params: Promise<{ locale: string; kind: string }> };

/** The words that the form of this kind needs in the browser. */
export default async function KindLayout({ children, params }: Props) {
  const { locale, kind } = await params;
  setRequestLocale(locale);
  const own = hasOwnWords(kind as LetterKind) ? [`letter-${kind}`] : [];
  return <Words of={['letter', 'ui', ...own]}>{children}</Words>;
}
