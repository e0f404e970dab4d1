import { z } from '@/lib/zod';

/** Where "Do this next" leads: the letter form, the tracker, or another guide by its slug. */
const nextHref = z.union([
  z.literal('letter'),
  z.literal('tracker'),
  z.templateLiteral(['guide:', z.string().regex(/^[a-z0-9-]+$/)]),
]);

const words = z.string().trim().min(1);
const ids = z.array(words).refine((list) => new Set(list).size === list.length, 'an id is listed twice');

/** The frontmatter of a guide in content/guides/<locale>/<slug>.mdx. Unknown fields are mistakes. */
export const guideFrontmatter = z.strictObject({
  title: words,
  /** Short name for breadcrumbs and lists. */
  navTitle: words.max(40),
  description: words.max(170),
  /** One to three sentences that answer the title. */
  shortAnswer: words,
  /** The day a person last checked the guide against its sources, ISO. */
  reviewed: z.iso.date(),
  /** Minutes to read it, whole. */
  minutes: z.int().min(1).max(15),
  /** Ids into content/sources.yaml, in the order they are listed at the foot of the page. */
  sources: ids.min(1),
  /** Ids into content/glossary/<locale>.yaml: the words explained on the page. */
  terms: ids.min(1),
  next: z.strictObject({ href: nextHref, title: words, text: words, action: words }),
});

export type GuideFrontmatter = z.output<typeof guideFrontmatter>;
