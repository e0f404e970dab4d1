/** "Which letter do I need?": every letter is there, under its moment, and the words are plain. */
import { NextIntlClientProvider } from 'next-intl';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import readability from 'text-readability-ts';
import { describe, expect, it } from 'vitest';
import { Chooser } from '@/components/letter/choose/Chooser';
import { kindsAt, letterFor, moments, planQuestions, situations } from '@/components/letter/choose/moments';
import { loadMessages } from '@/lib/content/messages';
import { letterKinds } from '@/lib/letter/document';
import { sentences, wordCount } from './guide-text';

const messages = await loadMessages('en');
const words = messages.letters as Record<string, unknown>;
const html = renderToStaticMarkup(
  createElement(
    NextIntlClientProvider,
    { locale: 'en', messages, timeZone: 'UTC' } as never,
    createElement(Chooser),
  ),
);
const from = (id: string) => html.slice(html.indexOf(`id="${id}"`));
const linksIn = (part: string) =>
  [...part.matchAll(/href="\/en\/letters\/([^/"]+)\/"/g)].map((m) => m[1] ?? '');

/** Every string of a nested record, whole sentences only. */
const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(strings);
const whole = strings(words).filter((s) => /[.?]$/.test(s));

describe('the list of all letters', () => {
  it('holds every letter of the registry once, by moment and in the registry’s order', () => {
    const listed = linksIn(from('all'));
    expect(listed).toEqual(moments.flatMap(kindsAt));
    expect([...listed].sort()).toEqual([...letterKinds].sort());
  });
  it.each(letterKinds)('says what %s is called and when to send it', (kind) => {
    expect((words.kinds as Record<string, string>)[kind]).toMatch(/\.$/);
    if (kind !== 'iep-evaluation') expect(messages[`letter-${kind}`]).toHaveProperty('name');
  });
  it('has a name and a line for no letter that does not exist', () =>
    expect(
      Object.keys(words.kinds as object).filter((k) => !(letterKinds as readonly string[]).includes(k)),
    ).toEqual([]));
});

describe('the questions', () => {
  it('lead to every letter', () =>
    expect(new Set(Object.values(situations).flat())).toEqual(new Set(letterKinds)));
  it('unfold without script', () => {
    expect(html.match(/<details>/g)).toHaveLength(Object.keys(situations).length);
    expect(html).not.toMatch(/<button|<script|onclick/i);
  });
  it('IEP or 504: five questions, each answer explained, and both is always allowed', () => {
    expect(Object.keys(planQuestions)).toHaveLength(5);
    const helper = from('both').split('id="all"')[0] ?? '';
    expect(helper.match(/<dt>/g)).toHaveLength(10);
    expect(helper.match(/<dd>[^<]+\.<\/dd>/g)).toHaveLength(10);
    expect(linksIn(helper)).toEqual([letterFor.iep, letterFor['504'], letterFor.both]);
    expect(helper).toContain('You may always ask for both');
  });
  it('speak for each plan as often as for the other', () => {
    const answers = Object.values(planQuestions).flatMap((q) => [q.yes, q.no]);
    expect(answers.filter((a) => a === 'iep')).toHaveLength(answers.filter((a) => a === '504').length);
  });
});

describe('the words', () => {
  it('are all there', () => expect(html).not.toMatch(/\bletters?\.[a-z]|letter-[\w-]+\.|undefined|\{\w+\}/));
  it('read at grade 6 or under, with no sentence over 25 words', () => {
    expect(readability.fleschKincaidGrade(whole.join(' '))).toBeLessThanOrEqual(6);
    for (const s of whole.flatMap(sentences)) expect(wordCount(s), s).toBeLessThanOrEqual(25);
  });
  it('name no number of days and promise nothing', () =>
    expect(html.replace(/<[^>]+>/g, ' ')).not.toMatch(/\d+ days|\bguarantee|\bbest\b|overdue/i));
});
