import { useTranslations } from 'next-intl';

/** The numbered points of a start page as a list, as many as there are. `words` is the namespace that holds them. */
export function StartPoints({ of, words }: { of: 'need' | 'tips' | 'helps' | 'kept'; words: string }) {
  const t = useTranslations(words);
  return (
    <ul className="bul">
      {[1, 2, 3, 4, 5, 6]
        .map((n) => `${of}.${n}`)
        .filter((key) => t.has(key))
        .map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
    </ul>
  );
}
