'use client';
import { useSyncExternalStore } from 'react';
import { type PlainDate, Temporal } from '@/lib/dates/temporal';

let day: PlainDate | null = null;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

function look() {
  const now = Temporal.Now.plainDateISO();
  if (day?.equals(now)) return;
  day = now;
  for (const tell of listeners) tell();
}

/** Waits until just after the next local midnight, then looks again. A day may have 23 or 25 hours. */
function waitForMidnight() {
  const now = Temporal.Now.zonedDateTimeISO();
  const wait = now.startOfDay().add({ days: 1 }).epochMilliseconds - now.epochMilliseconds;
  timer = setTimeout(() => {
    look();
    waitForMidnight();
  }, wait + 50);
}

// Timers stand still while a device sleeps: look again whenever the page comes back.
const wakeUps = [
  [() => document, 'visibilitychange'],
  [() => window, 'pageshow'],
  [() => window, 'focus'],
] as const;

function subscribe(listener: () => void) {
  if (listeners.size === 0) {
    look();
    waitForMidnight();
    for (const [target, event] of wakeUps) target().addEventListener(event, look);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearTimeout(timer);
    for (const [target, event] of wakeUps) target().removeEventListener(event, look);
  };
}

function snapshot() {
  day ??= Temporal.Now.plainDateISO();
  return day;
}

/**
 * The parent's own calendar day. It rolls over at local midnight and on return to the tab.
 * @returns null in the built HTML and until the page is live, so that no build date is ever shown.
 */
export const useToday = (): PlainDate | null =>
  useSyncExternalStore<PlainDate | null>(subscribe, snapshot, () => null);
