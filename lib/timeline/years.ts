import { daysBetween, fromSerial, type PlainDate, type Serial } from '@/lib/dates';
import type { Basis, Milestone, MilestoneId } from './types';

/** A date counted in years from an event; nothing can be late there. */
export function inYears(
  id: MilestoneId,
  start: Serial | null,
  rule: { years: number; citation: string; basis: Basis },
  today: PlainDate,
): Milestone {
  const due = start === null ? null : fromSerial(start).add({ years: rule.years });
  const daysLeft = due && daysBetween(today, due);
  const status =
    daysLeft === null ? 'waiting' : daysLeft > 0 ? 'upcoming' : daysLeft === 0 ? 'today' : 'passed';
  const { basis, citation } = rule;
  return {
    id,
    due: due?.toString() ?? null,
    daysLeft,
    status,
    unit: 'calendar',
    basis,
    citation,
    estimate: false,
  };
}
