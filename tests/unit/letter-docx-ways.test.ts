import { NextIntlClientProvider } from 'next-intl';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { WordFile } from '@/components/letter/review/WordFile';
import { WriteEmail } from '@/components/letter/review/WriteEmail';
import messages from '@/content/messages/en/letter.json';
import { letter } from '../fixtures/letter-docs';

const shown = (child: ReactNode) =>
  renderToStaticMarkup(
    createElement(
      NextIntlClientProvider,
      { locale: 'en', timeZone: 'UTC', messages: { letter: messages } } as never,
      child,
    ),
  );
const words = (html: string) => html.replace(/<svg.*?<\/svg>/gs, '').replace(/<[^>]+>/g, '');

describe('ways to get the letter', () => {
  it('has a Word file, and says nothing before it is asked for', () => {
    const html = shown(createElement(WordFile, { doc: letter() }));
    expect(words(html)).toBe('Word file (DOCX)');
    expect(html).toMatch(/^<button type="button"/);
    expect(html).toContain('<div role="status"></div>');
  });
  it('opens an email where the letter fits into one', () => {
    const short = { ...letter(), blocks: letter().blocks.slice(0, 6) };
    const html = shown(createElement(WriteEmail, { doc: short }));
    expect(words(html)).toBe('Write an email');
    expect(html).toMatch(/^<a [^>]*href="mailto:\?subject=Request%20for[^"]*Dear%20Dr\.%20Whitfield/);
  });
  it('has a button of the same name that copies a longer letter', () => {
    const html = shown(createElement(WriteEmail, { doc: letter() }));
    expect(words(html)).toBe('Write an email');
    expect(html).toMatch(/^<button type="button"/);
    expect(html).not.toContain('mailto:');
  });
});
