/** The words of the pages that go with a letter (content/letters/<locale>/packet.json). */
import { z } from '@/lib/zod';
import { deliveryMethods } from '../letter/choices';
import { says } from '../letter/says';

const plain = says();

export const packetWordsSchema = z.strictObject({
  locale: z.string(),
  enclosures: z.strictObject({ title: plain, lead: plain, originals: plain, written: plain, more: plain }),
  proof: z.strictObject({
    title: plain,
    about: plain,
    letter: plain,
    from: plain,
    to: plain,
    dated: plain,
    /** What to do, by the way of delivery, and what to write down of it. */
    ways: z.record(
      z.enum([...deliveryMethods, 'unknown']),
      z.strictObject({ lead: plain, heading: plain, lines: z.array(plain).min(1) }),
    ),
    keep: plain,
  }),
});
export type PacketWords = z.infer<typeof packetWordsSchema>;
