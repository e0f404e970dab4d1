import readability from 'text-readability-ts';
import { describe, expect, test } from 'vitest';
import { guideFrontmatter } from '@/lib/content/guide-schema';
import { z } from '@/lib/zod';
import { guides, idsOf, lawIds, prose, readYaml, seen, sentences, slugs, wordCount } from './guide-text';

const https = z.url({ protocol: /^https$/ });
const sources = z
  .record(
    z.string(),
    z.strictObject({
      title: z.string(),
      citation: z.string(),
      url: https,
      kind: z.enum(['law', 'regulation', 'guidance', 'letter', 'case']),
      read: z.enum(['page read', 'not opened']),
      checked: z.iso.date(),
    }),
  )
  .parse(readYaml('sources.yaml'));
const glossary = z
  .record(z.string(), z.strictObject({ term: z.string(), short: z.string(), law: z.string().optional() }))
  .parse(readYaml('glossary/en.yaml'));
const agencies = z
  .record(
    z.string(),
    z.strictObject({ name: z.string(), url: https, checked: z.iso.date(), role: z.string() }),
  )
  .parse(readYaml('agencies.yaml'));

test('the five guides are there', () => {
  expect([...slugs].sort()).toEqual(
    expect.arrayContaining([
      'get-an-iep',
      'how-an-iep-helps',
      'if-the-school-says-no',
      'iep-or-504',
      'what-is-an-iep',
    ]),
  );
});

describe.each(guides)('guide $slug', (guide) => {
  const { front, body } = guide;
  const blocks = prose(guide);
  const all = blocks.flatMap(sentences);

  test('frontmatter is whole', () => {
    expect(guideFrontmatter.safeParse(front).error?.issues ?? []).toEqual([]);
    expect(sentences(front.shortAnswer).length).toBeLessThanOrEqual(3);
  });

  test('sources: what is cited is listed, what is listed is cited, and all exist', () => {
    expect([...new Set(lawIds(body))].sort()).toEqual([...front.sources].sort());
    for (const id of front.sources) expect(sources, id).toHaveProperty([id]);
  });

  test('terms: marked once each, listed, and in the glossary', () => {
    const marked = idsOf(body, 'Term');
    expect([...marked].sort()).toEqual([...new Set(marked)].sort());
    expect([...marked].sort()).toEqual([...front.terms].sort());
    for (const id of marked) expect(glossary, id).toHaveProperty([id]);
  });

  test('every word of the glossary that the page uses is explained on the page', () => {
    const text = seen(guide);
    for (const [id, { term }] of Object.entries(glossary)) {
      if (new RegExp(`\\b${term}s?\\b`, 'i').test(text))
        expect(front.terms, `${term} is used but not explained`).toContain(id);
    }
  });

  test('agencies exist', () => {
    for (const id of idsOf(body, 'Agency')) expect(agencies, id).toHaveProperty([id]);
  });

  test('links inside the site lead to a guide', () => {
    const links = [...body.matchAll(/\]\(([^)]+)\)/g)].map((m) => m[1] ?? '');
    if (front.next.href.startsWith('guide:')) links.push(`/en/guides/${front.next.href.slice(6)}/`);
    for (const link of links)
      expect(
        slugs.map((s) => `/en/guides/${s}/`),
        link,
      ).toContain(link);
  });

  test('headings are h2 only, each once', () => {
    const headings = [...body.matchAll(/^(#+) (.+)$/gm)].map((m) => [m[1], m[2]]);
    expect(headings.every(([level]) => level === '##')).toBe(true);
    expect(new Set(headings.map(([, text]) => text)).size).toBe(headings.length);
  });

  test('reading level: grade 6 or lower, 15 words a sentence, none over 25', () => {
    const grade = readability.fleschKincaidGrade(blocks.join(' '));
    const average = wordCount(blocks.join(' ')) / all.length;
    console.info(
      `${guide.slug}: grade ${grade}, ${average.toFixed(1)} words a sentence, ${wordCount(blocks.join(' '))} words`,
    );
    expect(all.filter((s) => wordCount(s) > 25)).toEqual([]);
    expect(average).toBeLessThanOrEqual(15);
    expect(grade).toBeLessThanOrEqual(6);
  });

  test('minutes are what 150 to 200 words a minute make', () => {
    const words = wordCount(seen(guide));
    expect(front.minutes).toBeGreaterThanOrEqual(Math.floor(words / 200));
    expect(front.minutes).toBeLessThanOrEqual(Math.ceil(words / 150));
  });

  test('no words that hurt, frighten or mislead', () => {
    const avoid =
      /special needs|suffer|handicap|victim|confined|wheelchair.bound|\bnormal\b|low.functioning|high.functioning|discretion of the school|\bden(y|ied|ial)\b|you failed|regular child|!|\be\.g\.|\bi\.e\.|\bshall\b|\bpursuant\b/i;
    expect(seen(guide).match(avoid)?.[0]).toBeUndefined();
  });

  test('no sentence says that the school is bound to 30 days', () => {
    const bound =
      /\b(must|have to|has to|required|requires|bound|owes?|by law|will)\b|\bha(s|ve) (only )?(30|thirty)\b/i;
    const retold = /You may read that the school has 30 days/; // what others say, before we say what the law says
    const said = seen(guide)
      .split(/(?<=[.?!])\s/)
      .filter((s) => /\b(30|thirty)[ -]days?\b/i.test(s) && bound.test(s) && !retold.test(s));
    expect(said).toEqual([]);
  });

  test('offices and phone numbers are data, not prose', () => {
    expect(body).not.toMatch(
      /https?:|www\.|\d{3}[-.]\d{3}[-.]\d{4}|Office for Civil Rights|\bOCR\b|\bOSEP\b/,
    );
  });
});

test('official sources go to official hosts; copies are few and named', () => {
  const official =
    /^https:\/\/(www\.ecfr\.gov\/current\/title-34\/section-|sites\.ed\.gov\/idea\/|leginfo\.legislature\.ca\.gov\/|uscode\.house\.gov\/|childfindtx\.tea\.texas\.gov\/)/;
  const elsewhere = Object.keys(sources).filter((id) => !official.test(sources[id]?.url ?? ''));
  expect(elsewhere.sort()).toEqual(['ed-letter-2022', 'endrew-f', 'ocr-504-guide']);
});

test('citations stay on one line of a phone', () => {
  for (const { citation } of Object.values(sources))
    expect(citation.length, citation).toBeLessThanOrEqual(26);
});

test('a federal regulation’s id, citation and address name the same section', () => {
  for (const [id, s] of Object.entries(sources)) {
    if (!id.startsWith('34cfr')) continue;
    const section = id.slice(5);
    expect(s.citation).toBe(`34 CFR ${section}`);
    expect(s.url).toBe(`https://www.ecfr.gov/current/title-34/section-${section}`);
  }
});

test('every source and every term is used by a guide', () => {
  const cited = new Set([
    ...guides.flatMap((g) => lawIds(g.body)),
    ...Object.values(glossary).map((t) => t.law),
  ]);
  expect(Object.keys(sources).filter((id) => !cited.has(id))).toEqual([]);
  const marked = new Set(guides.flatMap((g) => idsOf(g.body, 'Term')));
  expect(Object.keys(glossary).filter((id) => !marked.has(id))).toEqual([]);
});

test('glossary: short, plain, and resting on a source that exists', () => {
  for (const [id, { short, law }] of Object.entries(glossary)) {
    if (law) expect(sources, id).toHaveProperty([law]);
    expect(sentences(short).length, id).toBeLessThanOrEqual(3);
    for (const s of sentences(short)) expect(wordCount(s), s).toBeLessThanOrEqual(25);
  }
});
