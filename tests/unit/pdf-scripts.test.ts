/** Scripts whose signs change places or stack: what is read out of the PDF is what was written. */
import { describe, expect, it } from 'vitest';
import { isReordering, stretchesOf } from '@/lib/letter/formats/pdf/clusters';
import { renderInFreshRealm } from '@/lib/letter/formats/pdf/fresh';
import { lineBreaker } from '@/lib/letter/formats/pdf/line-breaks';
import { drawingOrder } from '@/lib/letter/formats/pdf/shaping';
import { letterSaying } from '../fixtures/letter-docs';
import { readPdf } from './pdf-text';

const texts = [
  'प्रिया श्रीवास्तव, कृष्ण श्रेष्ठ: हमारी बेटी को पढ़ने में कठिनाई होती है।',
  'নির্মলা চট্টোপাধ্যায়, পরিবর্তনের নির্বাচন',
  'જિજ્ઞેશ પટેલ, અંગ્રેજી',
  'ਹਰਪ੍ਰੀਤ ਸਿੰਘ, ਮੁੱਖ',
  'கார்த்திகேயன், சுப்பிரமணியன்',
  'శ్రీనివాస్, వ్యక్తి',
  'ሰላማዊት ተስፋዬ',
  'សុខ ចាន់ត្រា, ត្រូវស្ថិតក្នុង',
  'สมชาย, น้ำฝน ญี่ปุ่น',
  'ສົມພອນ, ນ້ຳ ເຫັນ',
  'Արմեն Հակոբյան',
];
/** pdf.js gives vowels of two parts as their parts, and may put a space at a change of font. */
const letters = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

describe('letters in scripts of South and Southeast Asia, Ethiopia and Armenia', { timeout: 120_000 }, () => {
  it('say in the PDF what was written, in the order it was written', async () => {
    const pdf = await readPdf(await renderInFreshRealm(letterSaying(...texts)));
    const read = letters(pdf.pages.join(''));
    for (const text of texts) expect(read).toContain(letters(text));
  });
});

describe('the glyphs of a syllable', () => {
  it('stand together for its characters, however they are drawn', () => {
    expect(stretchesOf('हिन', ['ि', 'ह', 'न'])).toEqual([
      { glyphs: 2, text: 'हि' },
      { glyphs: 1, text: 'न' },
    ]);
    expect(stretchesOf('கொ', ['ெ', 'க', 'ா'])).toEqual([{ glyphs: 3, text: 'கொ' }]);
    expect(stretchesOf('កើក', ['\u17c1', 'ក', '\u17be', 'ក'])).toEqual([
      { glyphs: 3, text: 'កើ' },
      { glyphs: 1, text: 'ក' },
    ]);
  });

  it('are one for the whole text where they cannot be told apart, and none for no text', () => {
    expect(stretchesOf('कख', ['क', 'ग'])).toEqual([
      { glyphs: 1, text: 'क' },
      { glyphs: 1, text: 'ख' },
    ]);
    expect(stretchesOf('', [])).toEqual([]);
  });

  it('are looked for in these scripts only', () => {
    expect(isReordering('नमस्ते')).toBe(true);
    expect(isReordering('Анна محمد ሰላም')).toBe(false);
  });

  it('have the ring of sara am under the tone mark', () => {
    expect(drawingOrder('น้ำ')).toBe('น\u0e4d้า');
    expect(drawingOrder('ນ້ຳ')).toBe('ນ\u0ecd້າ');
  });
});

describe('a line in a script without spaces', () => {
  const parts = (word: string) => lineBreaker()(word).filter(Boolean);

  it('ends after a word, and never within a character', () => {
    expect(parts('การศึกษาของลูก')).toEqual(['การ', 'ศึกษา', 'ของ', 'ลูก']);
    for (const text of ['การศึกษาของลูกฉัน', 'ການສຶກສາຂອງລູກ', 'ការអប់រំរបស់កូនខ្ញុំ']) {
      const words = parts(text);
      expect(words.length).toBeGreaterThan(1);
      expect(words.join('')).toBe(text);
      for (const word of words) expect(word).not.toMatch(/^\p{M}/u);
    }
  });

  it('ends after the Ethiopic word sign', () => {
    expect(parts('የሰው፡ልጅ፡ሁሉ')).toEqual(['የሰው፡', 'ልጅ፡', 'ሁሉ']);
  });
});
