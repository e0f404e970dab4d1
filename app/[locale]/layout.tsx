import type { Viewport } from 'next';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Document } from '@/components/site/Document';
import { isLocale, locales } from '@/lib/content/locales';

export const dynamicParams = false;
export const generateStaticParams = () => locales.map((locale) => ({ locale }));

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#FAF6EC' },
    { media: '(prefers-color-scheme: dark)', color: '#131917' },
  ],
};

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

/** Words for client components are given room by room (letters, tracker), so that a guide carries none. */
export default async function LocaleLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return (
    <Document lang={locale}>
      <NextIntlClientProvider messages={{}}>{children}</NextIntlClientProvider>
    </Document>
  );
}
