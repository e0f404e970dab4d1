import { Temporal } from '@/lib/dates/temporal';
import { z } from '@/lib/zod';

/** A real calendar day between 1900 and 2199, written as 2026-11-30. */
export function isIsoDate(s: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(s)) return false;
  try {
    return Temporal.PlainDate.from(s, { overflow: 'reject' }).toString() === s;
  } catch {
    return false;
  }
}

export const isoDate = z.string().refine(isIsoDate, 'not a date');

/** A list that drops what does not fit; what is no list at all is an empty one. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((list) =>
      list.flatMap((entry): z.output<T>[] => {
        const read = item.safeParse(entry);
        return read.success ? [read.data] : [];
      }),
    );
