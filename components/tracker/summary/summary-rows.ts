/** What stands on the one-page summary, in order. Pure: ids, dates and codes, no words. */
import type { CaseRecord } from '@/lib/casefile/types';
import type { EventType, Milestone, MilestoneId } from '@/lib/timeline/types';

/** One step: something that happened, or a date the case still has. */
export type SummaryRow = {
  /** ISO date; null while the step before it has not happened. */
  on: string | null;
  status: Milestone['status'];
  estimate: boolean;
  citation: string | null;
} & ({ event: EventType; milestone?: undefined } | { milestone: MilestoneId; event?: undefined });

/**
 * All steps by date, those without one last, in the order of the timeline. A milestone that was met in time is left out:
 * the event that met it stands there with its own day. One met after its date stays, for the two dates tell it.
 */
export function summaryRows(record: CaseRecord, milestones: Milestone[]): SummaryRow[] {
  const happened = record.events.map(
    ({ type, on }): SummaryRow => ({ event: type, on, status: 'done', estimate: false, citation: null }),
  );
  const dates = milestones
    .filter((m) => m.status !== 'done')
    .map(
      ({ id, due, status, estimate, citation }): SummaryRow => ({
        milestone: id,
        on: due,
        status,
        estimate: due !== null && estimate,
        citation,
      }),
    );
  const rows = [...happened, ...dates];
  const dated = rows.filter((row) => row.on !== null);
  return [
    ...dated.sort((a, b) => (a.on ?? '').localeCompare(b.on ?? '')),
    ...rows.filter((row) => row.on === null),
  ];
}

/** The nearest date that is not behind us; null when there is none. */
export function nextDate(milestones: Milestone[]): (Milestone & { due: string }) | null {
  const ahead = milestones.filter(
    (m): m is Milestone & { due: string } =>
      m.due !== null && (m.status === 'upcoming' || m.status === 'today'),
  );
  return ahead.sort((a, b) => a.due.localeCompare(b.due))[0] ?? null;
}

/** The start of a long text, cut between two words, with "…"; a short one comes back as it is, on one line. */
export function startOf(text: string, max: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= max) return line;
  const cut = line.slice(0, max);
  const end = cut.lastIndexOf(' ');
  // One endless word is cut where it must be, but never through a pair that makes one character.
  const kept = end > max / 2 ? cut.slice(0, end) : cut.replace(/[\uD800-\uDBFF]$/, '');
  return `${kept}…`;
}
