/** How a text is read aloud where its signs on the page do not say it: its reading order and its language. */
import { visibleText } from '../../coverage';
import { isRightToLeft } from './paper-text';
import type { Spoken } from './tags';

/** Only what the script itself tells: Arabic letters may be Arabic, Persian or Urdu ("und" is "not determined"). */
const languages: [RegExp, string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Arabic}/u, 'und-Arab'],
  [/\p{Script=Hebrew}/u, 'und-Hebr'],
  [/\p{Script=Cyrillic}/u, 'und-Cyrl'],
  [/\p{Script=Greek}/u, 'und-Grek'],
];

/** Language (BCP 47) of a text that is mostly in another script than Latin; undefined for all others. */
export function languageOf(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((c) => /\p{Script=Latin}/u.test(c)).length;
  if (latin * 2 >= letters.length) return undefined;
  return languages.find(([script]) => script.test(text))?.[1] ?? 'und';
}

/**
 * The words beside a text, or undefined when its signs say it all. Right-to-left letters stand in the file from
 * left to right as they are seen, so such a text is given whole, in its reading order. In: the text as written.
 */
export function spokenOf(text: string): Spoken | undefined {
  const actual = isRightToLeft(text) ? visibleText(text) : undefined;
  const lang = languageOf(text);
  if (!actual && !lang) return undefined;
  return { ...(actual ? { actual } : {}), ...(lang ? { lang } : {}) };
}
