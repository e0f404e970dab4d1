import { type AbstractIntlMessages, NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';

const within = (messages: AbstractIntlMessages, path: string[]): AbstractIntlMessages => {
  const [name = '', ...rest] = path;
  const found = messages[name];
  if (found === undefined) throw new Error(`No words named "${name}"`);
  return { [name]: rest.length > 0 && typeof found === 'object' ? within(found, rest) : found };
};

/**
 * Gives client components below it the words that they use, and no others: words are weight.
 * @param of namespaces, or one part of one ("log.closing").
 */
export async function Words({ of, children }: { of: string[]; children: ReactNode }) {
  const all = await getMessages();
  const messages = Object.assign({}, ...of.map((path) => within(all, path.split('.'))));
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
