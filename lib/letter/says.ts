import { z } from '@/lib/zod';
import { slotsOf } from './fill';

/** A sentence that may hold the named slots and no others. */
export const says = (...slots: string[]) =>
  z
    .string()
    .min(1)
    .refine((s) => slotsOf(s).every((slot) => slots.includes(slot)), {
      error: `only {${slots.join('} {')}}`,
    });
