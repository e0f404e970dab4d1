/** Sources, glossary and agencies: the facts that guides point at by id. */
import { z } from '@/lib/zod';
import type { Locale } from './locales';
import { loadYaml } from './yaml';

const day = z
  .union([z.string(), z.date()])
  .transform((d) => (typeof d === 'string' ? d : d.toISOString().slice(0, 10)))
  .pipe(z.iso.date());
const https = z.url({ protocol: /^https$/ });

const source = z.strictObject({
  title: z.string(),
  citation: z.string(),
  url: https,
  kind: z.enum(['law', 'regulation', 'guidance', 'letter', 'case']),
  /** Whether the page itself was read. "not opened" is said to the reader. */
  read: z.enum(['page read', 'not opened']),
  checked: day,
});
const term = z.strictObject({ term: z.string(), short: z.string(), law: z.string().optional() });
const agency = z.looseObject({ name: z.string(), url: https, checked: day, role: z.string().optional() });

export type Source = z.output<typeof source>;
export type GlossaryTerm = z.output<typeof term>;

export const loadSources = () => loadYaml('sources.yaml', z.record(z.string(), source));
export const loadGlossary = (locale: Locale) =>
  loadYaml(`glossary/${locale}.yaml`, z.record(z.string(), term));
export const loadAgencies = () => loadYaml('agencies.yaml', z.record(z.string(), agency));

/** The entry with this id, or an error that names the file: a guide may not point at nothing. */
export function entryOf<T>(entries: Record<string, T>, id: string, file: string): T {
  const entry = entries[id];
  if (!entry) throw new Error(`content/${file} has no entry "${id}"`);
  return entry;
}
