'use client';
import { type RefObject, useEffect } from 'react';

let here: string | null = null;

/**
 * Moves the focus to the new page's heading when a step is reached from another, as a full page load would.
 * @param place what tells one page from another.
 */
export function useArrival(place: string, target?: RefObject<HTMLElement | null>) {
  useEffect(() => {
    if (here !== null && here !== place) target?.current?.focus({ preventScroll: true });
    here = place;
  }, [place, target]);
}
