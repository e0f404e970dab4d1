import { setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Words } from '@/components/site/Words';

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

/** The words that the form needs in the browser. */
export default async function LettersLayout({ children, params }: Props) {
  setRequestLocale((await params).locale);
  return <Words of={['letter', 'ui']}>{children}</Words>;
}
