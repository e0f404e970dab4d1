/**
 * A calendar date as a whole number, days since 1970-01-01. Counting a case touches thousands of days; plain numbers
 * make that quick on a cheap phone. Only lib/dates and lib/timeline use them; everyone else has PlainDate.
 */
import { type PlainDate, Temporal } from './temporal';

export type Serial = number;

const dayLength = 86_400_000;

export const toSerial = (date: PlainDate): Serial =>
  Date.UTC(date.year, date.month - 1, date.day) / dayLength;
export const serialOf = (year: number, month: number, day: number): Serial =>
  Date.UTC(year, month - 1, day) / dayLength;

export function fromSerial(serial: Serial): PlainDate {
  const date = new Date(serial * dayLength);
  return new Temporal.PlainDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
export const isoOf = (serial: Serial): string => new Date(serial * dayLength).toISOString().slice(0, 10);
export const yearOf = (serial: Serial): number => new Date(serial * dayLength).getUTCFullYear();

/** ISO text to a serial, or null when it is not a calendar date. */
export function parseSerial(text: string): Serial | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const serial = Date.parse(`${text}T00:00Z`) / dayLength;
  return Number.isInteger(serial) && isoOf(serial) === text ? serial : null;
}

/** Saturday or Sunday. Day 0, 1970-01-01, was a Thursday. */
export function isWeekendDay(serial: Serial): boolean {
  const sinceMonday = (((serial + 3) % 7) + 7) % 7;
  return sinceMonday > 4;
}
