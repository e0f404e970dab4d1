/** Reads and checks the guides' frontmatter at build time. A broken guide stops the build and says which field. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { type GuideFrontmatter, guideFrontmatter } from './guide-schema';
import type { Locale } from './locales';

export type Guide = GuideFrontmatter & { slug: string; headings: { id: string; text: string }[] };

/** The guides' order on the path, from "what is it" to "which one". */
export const guideSlugs = [
  'what-is-an-iep',
  'how-an-iep-helps',
  'get-an-iep',
  'if-the-school-says-no',
  'iep-or-504',
] as const;

const folderOf = (locale: Locale) => path.join(process.cwd(), 'content', 'guides', locale);

/** The `## ` headings with the ids that rehype-slug gives them. */
function headingsOf(body: string): Guide['headings'] {
  return [...body.matchAll(/^## (.+)$/gm)].map(([, raw = '']) => {
    const text = raw
      .replace(/<[^>]+>/g, '')
      .replace(/[*_`]/g, '')
      .trim();
    return {
      text,
      id: text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    };
  });
}

export async function loadGuide(locale: Locale, slug: string): Promise<Guide> {
  const text = await readFile(path.join(folderOf(locale), `${slug}.mdx`), 'utf8');
  const [, front = '', body = ''] = text.match(/^---\n([\s\S]*?)\n---\n([\s\S]*)$/) ?? [];
  const checked = guideFrontmatter.safeParse(parse(front));
  if (!checked.success) {
    const issue = checked.error.issues[0];
    throw new Error(`content/guides/${locale}/${slug}.mdx: ${issue?.path.join('.')}: ${issue?.message}`);
  }
  return { ...checked.data, slug, headings: headingsOf(body) };
}

export async function loadGuides(locale: Locale): Promise<Guide[]> {
  const slugs = (await readdir(folderOf(locale)))
    .filter((f) => f.endsWith('.mdx'))
    .map((f) => f.slice(0, -4));
  const place = (slug: string) => {
    const at = (guideSlugs as readonly string[]).indexOf(slug);
    return at < 0 ? guideSlugs.length : at;
  };
  slugs.sort((a, b) => place(a) - place(b) || a.localeCompare(b));
  return Promise.all(slugs.map((slug) => loadGuide(locale, slug)));
}
