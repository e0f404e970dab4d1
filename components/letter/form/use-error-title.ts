'use client';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';

/** Says "Error" first in the page's title while there are errors: it is the first thing a reader hears. */
export function useErrorTitle(hasErrors: boolean) {
  const t = useTranslations('letter.form');
  useEffect(() => {
    if (!hasErrors) return;
    const title = document.title;
    const marked = t('errorTitle', { title });
    document.title = marked;
    return () => {
      // A new page may have set its own title by now.
      if (document.title === marked) document.title = title;
    };
  }, [hasErrors, t]);
}
