/** The letters' words: whole, plain to read, and no law that our sources do not hold. */
import readability from 'text-readability-ts';
import { describe, expect, it } from 'vitest';
import { letterLocales, letterWording } from '@/lib/content/letters';
import { concernAreas, testAreas } from '@/lib/letter/choices';
import { composeLetter } from '@/lib/letter/compose';
import { type LetterKind, letterKinds } from '@/lib/letter/document';
import { changed, fixture, ofKind, states } from '../unit/letter-help';

const whole = letterLocales.flatMap((locale) => letterKinds.map((kind) => ({ locale, kind })));

/** Every string of a nested record. */
const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(strings)
      : [];

/** The rules that a short letter's own words may name. */
const mayCite: Partial<Record<LetterKind, string[]>> = {
  'follow-up': ['300.151', '300.153'],
  records: ['300.613', 'section 56504'],
  'iep-meeting': ['300.321(a)', 'section 56343'],
  '504-evaluation': ['104.35', '104.36'],
  'plan-answer': ['300.300(a)'],
  'independent-evaluation': ['300.502', '300.502(b)', '300.502(c)'],
  mediation: ['300.506', '300.506(b)'],
};

describe.each(whole)('$locale/$kind', ({ locale, kind }) => {
  const wording = letterWording(kind, locale);
  const all = strings(wording).join('\n');

  it('says what it is', () => {
    expect(wording.kind).toBe(kind);
    expect(wording.locale).toBe(locale);
  });
  it('cites only the rules it may', () => {
    const { states: byState, ...clock } = wording.next.clock;
    const rest = strings({ ...wording, next: { ...wording.next, clock } }).join('\n');
    const cited = [
      ...rest.matchAll(/\b(?:99|104|300)\.\d+(?:\([a-z0-9]+\))?|section \d+(?:\([a-z]\))?/gi),
    ].map((m) => m[0]);
    const own = mayCite[kind] ?? [];
    expect(new Set(cited)).toEqual(new Set(['300.301(b)', '300.503', 'Section 504', ...own]));
    expect(Object.keys(byState).length).toBeGreaterThan(10);
  });
  it.each(Object.entries(wording.next.clock.states))(
    '%s: names the law that its rules hold',
    (code, words) => {
      const response = states[code]?.clocks.response;
      expect(response?.confidence).toBe('high');
      const section = words.citation.match(/[\w.-]*\d[\w.-]*(\(\w+\))*$|[\d.]+[\w.-]*/g)?.at(-1) ?? 'none';
      const flat = (text: string) => text.replace(/[^\w]/g, '').toLowerCase();
      expect(flat(response?.citation ?? '')).toContain(flat(section));
      expect(words.says).toContain('{days} {unit}');
      expect(words.says).toContain('{citation}');
    },
  );
  it('asks by the state’s own date wherever the law binds a school to a number', () => {
    const bound = Object.values(states)
      .filter((s) => s.answer === 'law')
      .map((s) => s.code);
    // DC: the duty is to try to get consent, so nothing is promised by then.
    expect(Object.keys(wording.next.clock.states).sort()).toEqual(bound.filter((c) => c !== 'DC').sort());
  });
  it('never says that law gives 30 days, and keeps the words to avoid out', () => {
    expect(wording.next.clock['thirty-day']).toContain('within 30 days of the day you receive this letter');
    expect(wording.next.clock['thirty-day']).not.toMatch(/\blaw|require|provides|must/i);
    expect(all).not.toMatch(/\b(?:best|maximum|emergency|must|demand|violat\w*)\b/i);
  });
  it('has no straight quotes, double spaces or loose ends', () => {
    const { list: _, ...rest } = wording;
    expect(strings(rest).join('\n')).not.toMatch(/["']| {2}|^ | $/m);
  });
});

describe('the English letter', () => {
  const wording = letterWording('iep-evaluation', 'en');
  const maya = fixture('maya');
  const full = changed(maya, {
    request: { testAreas: [...testAreas] },
    concerns: { areas: concernAreas, atSchool: '', atHome: '' },
    support: { triedWords: '', diagnosis: '' },
  });
  const doc = (answers: typeof maya) => composeLetter(answers, wording, states.CA ?? never());
  const body = (answers: typeof maya) =>
    [
      ...ofKind(doc(answers), 'paragraph').map((p) => p.text),
      ...ofKind(doc(answers), 'list').flatMap((l) => l.items),
    ].join(' ');

  it.each([
    ['with everything chosen', full],
    ['as Maya’s mother sends it', maya],
  ])('reads at grade 8 or under, %s', (_, answers) => {
    // Citations and the names of laws are not words to read aloud: a number with dots would count as sentences.
    const text = body(answers).replace(
      / ?\(34 CFR [^)]*\)\)?|34 CFR 300\.503|section 56321\(a\)|\S+@\S+/g,
      '',
    );
    expect(readability.fleschKincaidGrade(text)).toBeLessThanOrEqual(8);
  });
  it('stays near a page and a half: under 650 words for a usual letter', () =>
    expect(body(maya).split(/\s+/).length).toBeLessThan(650));
});

function never(): never {
  throw new Error('California has a clock');
}
