import type { PlainDate } from '@/lib/dates/temporal';
import { type Answers, dateBetween, toPlainDate } from '@/lib/letter/answers';
import { deliveryMethods } from '@/lib/letter/choices';
import { cleanLine } from '@/lib/letter/clean';
import { z } from '@/lib/zod';

/**
 * "I gave it to the school on ... by ...": a day that exists, not after today and not before the letter's own date.
 * Codes: required, date, too-early (before the letter), too-late (in the future).
 */
export function receivedSchema(letterDate: PlainDate | null, today: PlainDate) {
  // A letter dated ahead leaves no day to choose: the message then says which two dates do not fit.
  const first = letterDate ?? today.subtract({ years: 1 });
  return z.object({ on: dateBetween(first, today), method: z.enum(deliveryMethods, 'required') });
}

export type ReceivedValues = z.input<ReturnType<typeof receivedSchema>>;

/** What the tracker needs to know of this letter. */
export const caseOf = ({ child, school, delivery }: Answers) => ({
  childName: cleanLine(child.firstName),
  schoolName: cleanLine(school.schoolName),
  state: school.state,
  letterDate: toPlainDate(delivery.date)?.toString() ?? null,
});
