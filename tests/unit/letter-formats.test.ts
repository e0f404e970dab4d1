import { describe, expect, it } from 'vitest';
import { letterToHtml } from '@/lib/letter/formats/html';
import { letterToText } from '@/lib/letter/formats/text';
import { changed, compose, fixture, stringsOf } from './letter-help';

const maya = fixture('maya');
const odd = changed(maya, { you: { name: '<script>alert("x")</script> & Co' } });

describe('text', () => {
  const text = letterToText(compose(maya));
  it('holds every part in order, with no isolates and no wrapped lines', () => {
    let from = 0;
    for (const s of stringsOf(compose(maya))) {
      if (s === 'Date') continue;
      const at = text.indexOf(s, from);
      expect(at, s).toBeGreaterThanOrEqual(from);
      from = at;
    }
    expect(text).not.toMatch(/[\u2066-\u2069\r]/);
    expect(text.endsWith('\n')).toBe(true);
  });
});

describe('html', () => {
  const html = letterToHtml(compose(odd));
  it('is one page with its language, one h1, real headings and lists', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).toContain('<h1>Re: Request for evaluation for special education under IDEA</h1>');
    expect(html).toContain('<h2>My concerns</h2>');
    expect(html).toContain('<li>Reading is very hard for her.</li>');
    expect(html).not.toContain('style=');
  });
  it('escapes what the parent typed', () => {
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; Co');
  });
});
