/** The words for parents on the states' pages: plain, calm, short. Measured as the guides are. */
import { NextIntlClientProvider } from 'next-intl';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import readability from 'text-readability-ts';
import { describe, expect, it } from 'vitest';
import { StatesTable } from '@/components/states/StatesTable';
import { StateTiles } from '@/components/states/StateTiles';
import { StateView } from '@/components/states/StateView';
import { loadMessages } from '@/lib/content/messages';
import { loadStates } from '@/lib/content/states';
import type { StateRules } from '@/lib/timeline/rules';
import { sentences, wordCount } from './guide-text';

const states = Object.values(await loadStates());
const messages = await loadMessages('en');

const ended = (text: string) => (/[.?!][”’"]?$/.test(text) ? text : `${text}.`);
/** What the state's own file says to parents, in whole sentences. */
const own = ({ words, terms }: StateRules) => [
  ...Object.values(words.en.duties).map((duty) => `The school must ${duty}.`),
  ...words.en.notes,
  ...(terms.others ?? []).map((o) => ended(o.means)),
];

const render = (page: ReactElement) =>
  renderToStaticMarkup(
    createElement(NextIntlClientProvider, { locale: 'en', messages, timeZone: 'UTC' } as never, page),
  );
const pageOf = (rules: StateRules) => render(createElement(StateView, { rules, locale: 'en' }));
/** A word that is missing shows as its key. */
const unfinished = /\b(states|site)\.[a-z]|undefined|NaN|\{\w+\}/;
const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, '’')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
const article = (html: string) => html.slice(0, html.indexOf('<section class="flow prose src"'));
/** A page's paragraphs and list items as text: without citations, headings and tags. */
const blocks = (html: string) =>
  [...article(html).matchAll(/<(p|li|dd)(?: [^>]*)?>((?:(?!<\/?(?:p|ul|ol|li|dl)\b)[\s\S])*?)<\/\1>/g)]
    .map((m) =>
      plain((m[2] ?? '').replace(/<span class="muted small">.*?<\/span>|<a href="http.*?<\/a>/g, '')),
    )
    .filter((b) => /\p{L}/u.test(b))
    .map(ended);

const avoid =
  /special needs|suffer|handicap|victim|confined|wheelchair.bound|\bnormal\b|low.functioning|high.functioning|discretion of the school|\bden(y|ied|ial)\b|you failed|regular child|!|\be\.g\.|\bi\.e\.|\bshall\b|\bpursuant\b/i;

describe.each(states)('$name', (rules) => {
  const html = pageOf(rules);
  const page = blocks(html);

  it('its own words: grade 6 or lower, no sentence over 25 words', () => {
    const text = own(rules);
    // What a duty lists belongs together: "do this, or say no in writing" may take a few words more.
    const most = (s: string) => (s.startsWith('The school must') ? 28 : 25);
    expect(text.flatMap(sentences).filter((s) => wordCount(s) > most(s))).toEqual([]);
    expect(readability.fleschKincaidGrade(text.join(' '))).toBeLessThanOrEqual(6);
  });

  it('its whole page: grade 6 or lower, 15 words a sentence', () => {
    const all = page.flatMap(sentences);
    expect(wordCount(page.join(' ')) / all.length).toBeLessThanOrEqual(15);
    expect(readability.fleschKincaidGrade(page.join(' '))).toBeLessThanOrEqual(6);
  });

  it('says nothing that hurts, frightens or misleads', () => {
    expect(page.join(' ').match(avoid)?.[0]).toBeUndefined();
    expect(plain(html)).not.toMatch(unfinished);
  });

  it('holds every note, every duty and every citation', () => {
    const text = plain(html).replaceAll("'", '’');
    const all = [
      ...rules.words.en.notes,
      ...Object.values(rules.words.en.duties),
      ...Object.values(rules.clocks).map((c) => c?.citation ?? ''),
      rules.dueProcess.citation,
    ];
    for (const words of all) expect(text).toContain(words.replace(/\s+/g, ' ').replaceAll("'", '’').trim());
  });
});

describe('the list of states', () => {
  const byCode = Object.fromEntries(states.map((s) => [s.code, s]));
  const rows = plain(render(createElement(StatesTable, { states: byCode, locale: 'en' })));
  const tiles = plain(render(createElement(StateTiles, { states: byCode, locale: 'en' })));

  it('has every word', () => {
    expect(rows).not.toMatch(unfinished);
    expect(tiles).not.toMatch(unfinished);
  });

  it('says each number as sure as it is', () => {
    const row = (name: string, next: string) => rows.slice(rows.indexOf(name), rows.indexOf(next));
    expect(row('Texas', 'Utah')).toMatch(
      /15.school days .*45.school days from your consent .*Answer: law Tests: law/,
    );
    expect(row('Florida', 'Georgia')).toMatch(/Guides report 30.calendar days/);
    expect(row('Hawaii', 'Idaho')).toMatch(/15.calendar days, not sure/);
    expect(row('West Virginia', 'Wisconsin')).toMatch(/Some guides say 10.days .*Answer: guide/);
    expect(row('Colorado', 'Connecticut')).toMatch(/No number found .*Answer: not found/);
    expect(row('Delaware', 'District')).toMatch(
      /45.school days from your consent or 90.calendar days from your consent/,
    );
  });

  it('reads at grade 6 or lower in its own sentences', () => {
    const page = messages.states as Record<string, unknown>;
    const own = [page.lead, page.unsure, page.tableCaption, page.key, page.unitMeans].flatMap((part) =>
      typeof part === 'string' ? [part] : Object.values(part as Record<string, string>),
    );
    expect(readability.fleschKincaidGrade(own.join(' '))).toBeLessThanOrEqual(6);
  });
});

describe('a state of an odd shape', () => {
  const base = byState('CO');
  const clock = {
    ends: ['evaluation-done' as const],
    citation: 'Code § 1',
    url: null,
    confidence: 'medium' as const,
    source: 'law' as const,
    basis: 'state-law' as const,
  };
  const odd: StateRules = {
    ...base,
    clocks: {
      evaluation: {
        ...clock,
        limits: [
          { days: 1, unit: 'school', starts: ['consent-given'], dayOne: true },
          {
            days: 90,
            unit: 'calendar',
            starts: ['request-received'],
            pauses: { breaksOver: 0, weekends: 'inside' },
          },
        ],
      },
      eligibility: {
        ...clock,
        ends: ['eligibility-decided'],
        limits: [{ days: 30, unit: 'calendar', starts: ['evaluation-done'], after: 'evaluation' }],
      },
    },
    reports: [
      { about: 'response', days: 10, unit: null },
      { about: 'response', days: 15, unit: 'school' },
    ],
    dueProcess: { ...base.dueProcess, years: null },
    words: { en: { duties: { evaluation: 'finish the tests', eligibility: 'decide' }, notes: [] } },
  };
  const text = plain(pageOf(odd));

  it('has several limits, of which the first to end counts', () => {
    expect(text).toMatch(/1.school day from the day the school gets your signed consent/);
    expect(text).toMatch(
      /90.calendar days from the day the school gets your letter The one that ends first counts\./,
    );
    expect(text).toContain('That day is day 1.');
    expect(text).toContain(
      'Days off school do not count. This is so even for a single day off. The days of the summer do count.',
    );
  });
  it('has a chain, with the name of the step before', () =>
    expect(text).toContain('count from the last day of the step “The school tests your child”'));
  it('tells reports and counts none of them', () => {
    expect(text).toMatch(
      /Guides for Colorado do not agree .* They say 10.days or 15.school days\. We could not confirm them/,
    );
    expect(text).toMatch(/10.days \(they do not say which kind\) or 15.school days/);
  });
  it('says that the years for a hearing are not settled, and that a link is missing', () => {
    expect(text).toContain('We could not settle how long you have in Colorado.');
    expect(text).toContain('Code § 1. We have no link to it that we trust.');
    expect(text).not.toMatch(unfinished);
  });
});

function byState(code: string): StateRules {
  const found = states.find((s) => s.code === code);
  if (!found) throw new Error(`no rules for ${code}`);
  return found;
}
