import type { Signature } from '@/lib/letter/document';
import type { Edit, Edits } from '@/lib/letter/edits';
import { isPath } from '@/lib/letter/signature';
import { z } from '@/lib/zod';
import type { ByHand } from './types';

/** Typed words are kept whatever became of the rest: with `from` unreadable, the parent is asked which words to use. */
const edit = z.object({
  from: z.string().catch(''),
  text: z.string(),
  child: z.string().optional().catch(undefined),
});
const side = z.number().positive().max(10_000);
const signature = z.discriminatedUnion('way', [
  z.object({ way: z.literal('print') }),
  z.object({ way: z.literal('typed') }),
  z.object({ way: z.literal('drawn'), paths: z.string().refine(isPath), width: side, height: side }),
]);

function restoreEdits(raw: unknown): Edits {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return {};
  return Object.fromEntries(
    Object.entries(raw).flatMap(([id, value]): [string, Edit][] => {
      const read = edit.safeParse(value);
      return read.success ? [[id, read.data]] : [];
    }),
  );
}

/** What was changed by hand, as kept -> what can be used of it. What is damaged is left out, and the draft stays whole. */
export function restoreByHand(raw: { edits?: unknown; signature?: unknown }): ByHand {
  const edits = restoreEdits(raw.edits);
  const read = signature.safeParse(raw.signature);
  return {
    ...(Object.keys(edits).length > 0 && { edits }),
    ...(read.success && { signature: read.data satisfies Signature }),
  };
}
