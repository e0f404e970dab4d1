import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('app/styles/tokens.css', 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme:dark)');
const tokensOf = (text: string) =>
  new Map([...text.matchAll(/(--[\w-]+):\s*(#[0-9A-Fa-f]{6})/g)].map(([, k = '', v = '']) => [k, v]));
const themes = { light: tokensOf(light), dark: new Map([...tokensOf(light), ...tokensOf(dark)]) };

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [hi = 0, lo = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (hi + 0.05) / (lo + 0.05);
}

/** [foreground, background, least contrast]: 7 for text (AAA), 3 for shapes and borders. */
const pairs: [string, string, number][] = [
  ...['--paper', '--wash', '--sheet', '--accent-wash', '--now-wash'].map((bg): [string, string, number] => [
    '--ink',
    bg,
    7,
  ]),
  ...['--paper', '--wash', '--sheet'].map((bg): [string, string, number] => ['--ink-2', bg, 7]),
  ...['--paper', '--sheet', '--accent-wash'].map((bg): [string, string, number] => ['--accent', bg, 7]),
  ['--on-accent', '--accent', 7],
  ['--on-now', '--now', 7],
  ['--late', '--paper', 7],
  ['--on-late', '--late', 7],
  ['--letter-ink', '--letter', 7],
  ['--letter-ink', '--letter-mark', 7],
  ['--edge', '--paper', 3],
  ['--edge', '--sheet', 3],
  ['--now-ring', '--paper', 3],
];

describe.each(Object.entries(themes))('%s colours', (_, tokens) => {
  it.each(pairs)('%s on %s is at least %d to 1', (fore, back, least) => {
    const [a, b] = [tokens.get(fore), tokens.get(back)];
    expect(a && b, `${fore} and ${back} are colours`).toBeTruthy();
    expect(contrast(a as string, b as string)).toBeGreaterThanOrEqual(least);
  });
});
