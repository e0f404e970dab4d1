'use client';
import { NextIntlClientProvider, useLocale, useMessages } from 'next-intl';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type LoadedWords, loadWords } from './load-words';

const known = new Map<string, LoadedWords>();
const Here = createContext(true);

/**
 * Words that a page can be used without at first: fetched once the page is awake, so that it comes sooner. What needs
 * them stands in `<Late>`. A connection that fails is tried again when it is back.
 * @param of namespaces; the same list each time.
 */
export function LateWords({ of, children }: { of: readonly string[]; children: ReactNode }) {
  const locale = useLocale();
  const first = useMessages();
  const key = `${locale} ${of.join(' ')}`;
  const [, setLoaded] = useState('');
  useEffect(() => {
    if (known.has(key)) return;
    let left = false;
    const fetchWords = () =>
      loadWords(locale, of).then(
        (words) => {
          known.set(key, words);
          if (!left) setLoaded(key);
        },
        () => window.addEventListener('online', fetchWords, { once: true }),
      );
    void fetchWords();
    return () => {
      left = true;
      window.removeEventListener('online', fetchWords);
    };
  }, [key, locale, of]);
  const late = known.get(key);
  const messages = useMemo(() => ({ ...first, ...late }), [first, late]);
  return (
    <Here value={late !== undefined}>
      <NextIntlClientProvider locale={locale} messages={messages}>
        {children}
      </NextIntlClientProvider>
    </Here>
  );
}

/** What is shown only once the late words around it are here. */
export const Late = ({ children }: { children: ReactNode }) => useContext(Here) && children;
