import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText, hasRightToLeft, isolate } from '@/lib/letter/clean';

describe('cleaning', () => {
  it.each([
    ['bidi controls', 'a\u202Ab\u202Ec\u2066d\u2069e\u200Ef\u200Fg\u061Ch', 'abcdefgh'],
    ['control codes', 'a\u0000b\u0007c\u001Bd\u007Fe\u009Ff', 'abcdef'],
    ['zero width', 'a\u200Bb\uFEFFc\u2060d\u00ADe', 'abcde'],
    ['joiners in Latin', 'a\u200Db\u200Cc', 'abc'],
    ['joiners in Persian stay', 'می\u200Cخواهم', 'می\u200Cخواهم'],
    ['joiners in Hindi stay', 'क\u094D\u200Dष', 'क\u094D\u200Dष'],
    ['a joiner at the end of Arabic', 'مح\u200D', 'مح'],
    ['NFC', 'Jose\u0301', 'José'],
    ['line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['tabs and odd spaces', 'a\tb\u00A0c\u3000d', 'a b c d'],
    ['blank lines', ' a \n\n\n\n b ', 'a\n\nb'],
    ['half a pair', 'a\uD83Db', 'ab'],
    ['emoji stay for the coverage check', 'Sam 😀', 'Sam 😀'],
  ])('%s', (_, dirty, clean) => expect(cleanText(dirty)).toBe(clean));

  it('makes one line of many', () => expect(cleanLine('a\n\nb\tc')).toBe('a b c'));

  it('is stable, and leaves no control behind', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (s) => {
        const clean = cleanText(s);
        expect(cleanText(clean)).toBe(clean);
        expect(clean).not.toMatch(
          /[\u202A-\u202E\u2066-\u2069\u200B\u200E\u200F\u061C\uFEFF]|(?!\n)\p{Cc}|\p{Cs}/u,
        );
      }),
      { numRuns: 2000 },
    ));
});

describe('isolates', () => {
  it('wrap what runs the other way, once', () => {
    expect(isolate('Sam', 'ltr')).toBe('Sam');
    expect(isolate('شارع 12', 'ltr')).toBe('\u2068شارع 12\u2069');
    expect(isolate(isolate('דנה', 'ltr'), 'ltr')).toBe('\u2068דנה\u2069');
    expect(isolate('Sam', 'rtl')).toBe('\u2068Sam\u2069');
    expect(hasRightToLeft('12, Ωμέγα 王')).toBe(false);
  });
});
