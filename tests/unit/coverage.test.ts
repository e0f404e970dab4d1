import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { baseFonts, clustersOf, uncovered, visibleText } from '@/lib/letter/coverage';
import { fontRuns, fontsFor, loadSlices } from '@/lib/letter/formats/pdf/fonts';
import { isSurelyCovered } from '@/lib/letter/surely-covered';
import { names } from '../fixtures/letter-docs';

const chain = async (text: string) => fontsFor(text, await loadSlices(text));
const families = async (text: string) => (await chain(text)).map((f) => f.family);

describe('what the fonts cover', () => {
  it('is all that is taken for sure without a look at the table: the first font has it', () => {
    const sure = Array.from({ length: 0x3000 }, (_, n) => String.fromCodePoint(n)).filter(isSurelyCovered);
    expect(sure.length).toBeGreaterThan(190);
    const seen = sure.filter((c) => visibleText(c).trim() !== '');
    expect(seen.filter((c) => !baseFonts[0]?.covers.has(c.codePointAt(0) ?? 0))).toEqual([]);
    for (const text of ['é', 'Maya’s “7½”', 'ß • …']) expect(isSurelyCovered(text)).toBe(true);
    for (const text of ['ł', 'प्रिया', '😀', '1️⃣', 'a\u0301']) expect(isSurelyCovered(text)).toBe(false);
  });

  it('is written down as the font files are', () => {
    execFileSync(process.execPath, ['scripts/fonts.mjs', '--check'], { stdio: 'pipe' });
  });

  it('is small enough for the form page', () => {
    expect(gzipSync(readFileSync('lib/letter/coverage.json')).length).toBeLessThan(6000);
  });

  it.each(names)('has every character of %s', (name) => {
    expect(uncovered(name)).toEqual([]);
  });

  it('has the signs people type in letters', () => {
    expect(uncovered('“It’s 7½ – 8 € …” — §56321(a) • № ≥ 90% → ☎ ✓ © ™')).toEqual([]);
  });

  it('names each character that no font has, once, whole, in the order met', () => {
    expect(uncovered('😀 Sam 👨‍👩‍👧 😀 🇺🇸 1️⃣ မ ക')).toEqual(['😀', '👨‍👩‍👧', '🇺🇸', '1️⃣', 'မ', 'ക']);
  });

  it.each([
    ['Devanagari', 'प्रिया श्रीवास्तव, कृष्ण श्रेष्ठ। ज्ञानेश्वर'],
    ['Bengali', 'নির্মলা চট্টোপাধ্যায়'],
    ['Gujarati', 'જિજ્ઞેશ પટેલ'],
    ['Gurmukhi', 'ਹਰਪ੍ਰੀਤ ਸਿੰਘ'],
    ['Tamil', 'கார்த்திகேயன்'],
    ['Telugu', 'శ్రీనివాస్'],
    ['Ethiopic', 'ሰላማዊት ተስፋዬ'],
    ['Khmer', 'សុខ ចាន់ត្រា'],
    ['Thai', 'สมชาย น้ำฝน'],
    ['Lao', 'ສົມພອນ ນ້ຳ'],
    ['Armenian', 'Արմեն Հակոբյան'],
  ])('prints names in %s, and says no emoji beside them', (_script, name) => {
    expect(uncovered(`${name} 😀`)).toEqual(['😀']);
  });

  it('does not claim orders of signs that would be drawn wrong', () => {
    expect(uncovered('กำ่ ກຳ່ উন্মুক্ত ટ્ઠુ')).toEqual(['กำ่', 'ກຳ່', 'ন্মু', 'ટ્ઠુ']);
  });

  it('does not take a mark that its letter’s font lacks', () => {
    expect(uncovered('a\u20e3')).toEqual(['a\u20e3']);
  });

  it('does not mind spaces, line ends and invisible marks', () => {
    expect(uncovered('a\u0000\u200b\u202e\u2066b\u2069\ufeff\u00ad \n\t\u00a0\u2003')).toEqual([]);
    expect(visibleText('a\u202eb\u0000\u00adc\nd')).toBe('abc\nd');
  });

  it('reads letters typed in parts as the composed ones', () => {
    expect(uncovered('Nguye\u0302\u0303n 김민준'.normalize('NFD'))).toEqual([]);
  });
});

describe('the fonts of a letter', () => {
  it('is one font for English', async () => {
    expect(await families('Dear Dr. Whitfield: “30 days” • third-grade')).toEqual(['source-serif-4-latin']);
  });

  it('asks for a script’s font only where the letter holds it', async () => {
    expect(await families('Dear प्रिया,')).toEqual([
      'source-serif-4-latin',
      'noto-sans-devanagari-devanagari',
    ]);
    expect(await families('ส')).toEqual(['source-serif-4-latin', 'noto-sans-thai-thai']);
  });

  it('asks for the slices of one Chinese, Japanese or Korean font only', async () => {
    const script = async (text: string) => [
      ...new Set((await families(text)).slice(1).map((f) => f.split('-')[2])),
    ];
    expect(await script('王小明')).toEqual(['sc']);
    expect(await script('刘张陈')).toEqual(['sc']);
    expect(await script('鄧麗君, 老師說')).toEqual(['tc']);
    expect(await script('田中さくら')).toEqual(['jp']);
    expect(await script('김민준')).toEqual(['kr']);
  });

  it('gives each character to a font that has it, and loses none', async () => {
    const text = names.join(' ');
    const fonts = await chain(text);
    const byFamily = new Map(fonts.map((f) => [f.family, f]));
    const runs = fontRuns(visibleText(text), fonts);
    expect(runs.map((r) => r.text).join('')).toBe(visibleText(text));
    for (const run of runs)
      for (const c of clustersOf(run.text).join(''))
        expect(byFamily.get(run.family)?.covers.has(c.codePointAt(0) ?? 0), `${c} in ${run.family}`).toBe(
          true,
        );
  });

  it('drops a joiner only where the font has none', async () => {
    const run = async (text: string) =>
      fontRuns(text, await chain(text))
        .map((r) => r.text)
        .join('');
    expect(await run('علی\u200cرضا')).toBe('علی\u200cرضا');
    expect(await run('a\u200cb')).toBe('ab');
  });
});
