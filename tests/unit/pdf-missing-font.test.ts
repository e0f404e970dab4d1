/** A font that cannot be read: the letter comes out all the same, with lines to write on, and says what it lacks. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { firstFont, fontsFor, loadSlices, missingWords, withGaps } from '@/lib/letter/formats/pdf/fonts';
import { OpenFonts } from '@/lib/letter/formats/pdf/open-fonts';
import { renderOnce, startFonts } from '@/lib/letter/formats/pdf/render';
import { letterSaying } from '../fixtures/letter-docs';
import { readPdf, wordsIn } from './pdf-text';

const file = (name: string) => readFile(`public/fonts/letter/${name}`);
const said = 'Her cousin 陈伟 and her aunt Δήμητρα read with her. 谢谢 Ana.';

describe('words that no opened font prints', () => {
  it('are named without the spaces around them, each once', () => {
    expect(missingWords(`${said} 陈伟`, [firstFont])).toEqual(['陈伟', 'Δήμητρα', '谢谢']);
    expect(missingWords('Plain words, “quoted” – é.\nOn two lines', [firstFont])).toEqual([]);
  });

  it('become a line to write on: at least four underscores, at most forty', () => {
    expect(withGaps(said, [firstFont])).toBe(
      'Her cousin ____ and her aunt ______________ read with her. ____ Ana.',
    );
    expect(withGaps('我'.repeat(300), [firstFont])).toBe('_'.repeat(40));
    expect(withGaps('Maya (玛雅) Rivera', [firstFont])).toBe('Maya (____) Rivera');
  });

  it('are none where every font is open', async () => {
    const fonts = fontsFor(said, await loadSlices(said));
    expect(missingWords(said, fonts)).toEqual([]);
    expect(withGaps(said, fonts)).toBe(said);
  });
});

describe('a letter whose fonts cannot all be read', () => {
  it('comes out with the fonts there are, and names the words it lacks', async () => {
    const fonts = startFonts((name) =>
      /noto-sans|greek|700/.test(name) ? Promise.reject(new Error('offline')) : file(name),
    );
    const { bytes, missing } = await renderOnce({ letter: letterSaying(said) }, fonts);
    expect(missing).toEqual(['陈伟', 'Δήμητρα', '谢谢']);
    const text = (await readPdf(bytes)).structure.map(wordsIn).join(' ');
    expect(text).toMatch(/Her cousin\s+_{4}\s+and her aunt\s+_{14}\s+read with her/);
    expect(text).not.toMatch(/陈|Δ/);
  });

  it('is not made without its first font', async () => {
    const open = new OpenFonts(
      () => Promise.reject(new Error('offline')),
      () => (word) => [word],
    );
    await expect(renderOnce({ letter: letterSaying('Hello') }, open)).rejects.toThrow(/source-serif-4-latin/);
  });
});
