import { type AbstractIntlMessages, NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';

/** Gives client components below it the words of the namespaces they use, and no others: words are weight. */
export async function Words({ of, children }: { of: string[]; children: ReactNode }) {
  const all = await getMessages();
  const messages = Object.fromEntries(of.map((name) => [name, all[name]])) as AbstractIntlMessages;
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
