import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import type { CaseRecord } from '@/lib/casefile/types';
import type { Milestone } from '@/lib/timeline/types';
import type { Law } from './law';
import { heroClock, phaseOf, tense } from './model';

/** Where a case stands, in a few words: for the page's title and the list of countdowns. */
export function useStatus() {
  const t = useTranslations('tracker');
  return (
    record: CaseRecord,
    milestones: Milestone[],
    law: Law | null,
    place: 'list' | 'pageTitle',
  ): string => {
    const phase = phaseOf(record);
    const clock = heroClock(phase, milestones, law);
    if (!clock) {
      const words = t(`status.${phase}`);
      return place === 'list' ? words : words.charAt(0).toLocaleUpperCase() + words.slice(1);
    }
    return t(`${place}.${tense(clock)}`, { count: Math.abs(clock.daysLeft) });
  };
}

/** The page's title starts with the count, so that a tab or a bookmark says it. The site's own title comes back after. */
export function usePageTitle(shown: { record: CaseRecord; milestones: Milestone[]; law: Law | null } | null) {
  const t = useTranslations('tracker');
  const site = useTranslations('site')('name');
  const status = useStatus();
  const title = shown
    ? t('pageTitle.full', {
        status: status(shown.record, shown.milestones, shown.law, 'pageTitle'),
        name: shown.record.childName || 'none',
        site,
      })
    : null;
  useEffect(() => {
    if (!title) return;
    const before = document.title;
    const put = () => {
      if (document.title !== title) document.title = title;
    };
    put();
    // The framework may write its own title again after a late load.
    const watcher = new MutationObserver(put);
    watcher.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => {
      watcher.disconnect();
      if (document.title === title) document.title = before;
    };
  }, [title]);
}
