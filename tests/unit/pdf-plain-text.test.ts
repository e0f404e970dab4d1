/** Plain Latin text is set without the rules it has no use for: what comes out must be the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstFont } from '@/lib/letter/formats/pdf/fonts';
import { fontsHere } from '@/lib/letter/formats/pdf/node';
import { isSurelyCovered } from '@/lib/letter/surely-covered';

const all = Array.from({ length: 0x2030 }, (_, i) => String.fromCharCode(i)).filter(isSurelyCovered);
const fonts = fontsHere();
await fonts.open(firstFont);

/** With a list of features, even an empty one, every rule of the font is followed. */
const set = (text: string, fontWeight: number, features?: string[]) => {
  const { data } = fonts.getFont({ fontFamily: firstFont.family, fontWeight });
  const { glyphs = [], positions = [] } = data?.layout(text, features, undefined, undefined, 'ltr') ?? {};
  return glyphs.map(({ id, codePoints }, i) => [id, ...codePoints, JSON.stringify(positions[i])].join(' '));
};

describe.each([400, 700])('plain text in weight %i', (weight) => {
  it('has the same glyphs in the same places as by all rules', () => {
    const pairs = all.flatMap((a) => [...'fiTAr1/.’é'].map((b) => a + b));
    for (const text of ['efficient offices, 1/2 of fjords: “Tä’n” – AVATAR.', all.join(''), pairs.join('')])
      expect(set(text, weight)).toEqual(set(text, weight, []));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...all), maxLength: 80 }), (text) => {
        expect(set(text, weight)).toEqual(set(text, weight, []));
      }),
    );
  });
});
