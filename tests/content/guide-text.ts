/** Reads a guide as a parent does: the words on the page, without tags, addresses and citations. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const folder = path.join(process.cwd(), 'content/guides/en');
export const slugs = readdirSync(folder)
  .filter((f) => f.endsWith('.mdx'))
  .map((f) => f.slice(0, -4));

export const readYaml = (file: string) =>
  parse(readFileSync(path.join(process.cwd(), 'content', file), 'utf8'));

export function readGuide(slug: string) {
  const file = readFileSync(path.join(folder, `${slug}.mdx`), 'utf8');
  const [, front = '', body = ''] = file.match(/^---\n([\s\S]*?)\n---\n([\s\S]*)$/) ?? [];
  return { slug, front: parse(front), body };
}
export const guides = slugs.map(readGuide);
export type RawGuide = ReturnType<typeof readGuide>;

/** The ids that a tag points at, in reading order. */
export const idsOf = (body: string, tag: string) =>
  [...body.matchAll(new RegExp(`<${tag} id="([^"]+)"`, 'g'))].map((m) => m[1] ?? '');

/** Every source id cited in the text or beside a table row. */
export const lawIds = (body: string) => [
  ...idsOf(body, 'Law'),
  ...[...body.matchAll(/law=\{\[([^\]]*)\]\}/g)].flatMap((m) =>
    [...(m[1] ?? '').matchAll(/'([^']+)'/g)].map((i) => i[1] ?? ''),
  ),
];

const attributes = (body: string, names: string) =>
  [...body.matchAll(new RegExp(` (?:${names})="([^"]*)"`, 'g'))].map((m) => m[1] ?? '');

const inline = (text: string) =>
  text
    .replace(/<Law [^>]*\/>|<Law [^>]*>.*?<\/Law>|<Agency [^>]*\/>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/\*\*/g, '')
    // A law's full name is not ours to shorten, so it does not count against the reading level.
    .replace(/Individuals with Disabilities Education Act/g, 'IDEA')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The running text, one string a paragraph, list item, table sentence or short answer, each with an end mark.
 * Headings and the short cells of tables are left out: they would make any text look easier than it is.
 */
export function prose({ front, body }: RawGuide): string[] {
  const lines = body
    .split('\n')
    .filter((l) => l.trim() && !/^#|^<\/?(Timeline|Compare|Routes|Route)\b/.test(l.trim()));
  const blocks = lines.map((l) => inline(l.replace(/^\s*(-|\d+\.) /, '')));
  return [front.shortAnswer, ...blocks, ...attributes(body, 'question|note')]
    .filter((b) => /\p{L}/u.test(b))
    .map((b) => b.replace(/[:,;]$/, '.'))
    .map((b) => (/[.?!][”’"]?$/.test(b) ? b : `${b}.`));
}

export const sentences = (block: string) =>
  (block.match(/[^.?!]+[.?!]+[”’"]*/g) ?? [block]).map((s) => s.trim()).filter(Boolean);

export const wordCount = (text: string) => text.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w)).length;

/** Everything a reader can see, as one line: used to prove that a fact is on the page. */
export const seen = ({ front, body }: RawGuide) =>
  inline(
    [
      front.title,
      front.shortAnswer,
      body.replace(/^#+ /gm, '').replace(/^\s*(-|\d+\.) /gm, ''),
      ...attributes(body, 'question|note|by|step|who|name|cost|time|caption'),
    ].join(' \n '),
  );
