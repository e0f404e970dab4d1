import { type Direction, isolate } from './clean';

/** `one`: she has, he has, Maya has. `many`: they have. */
export type GrammaticalNumber = 'one' | 'many';
export type Values = Readonly<Record<string, string>>;

const slot = /\{([^{}]+)\}(\.?)/g;
const capital = (s: string) => s.charAt(0).toUpperCase() + s.slice(1);
const lower = (s: string) => s.charAt(0).toLowerCase() + s.slice(1);

/** The names a sentence waits for: `{they}` and `{They}` are one name; `{has|have}` is a choice and no name. */
export const slotsOf = (sentence: string): string[] =>
  [...sentence.matchAll(slot)]
    .map((m) => m[1] ?? '')
    .filter((key) => !key.includes('|'))
    .map(lower);

/**
 * One pass over a sentence: `{name}` takes a value, `{Name}` the value with a capital, `{has|have}` the form that agrees.
 * Values are never read as sentences, so braces that a parent types stay as typed.
 * A full stop after a value that brings its own ("Jr.") is left out. Values in the other writing direction are isolated.
 * @throws if a value is not given: a mistake in the wording, met by its tests and not by a parent.
 */
export function fill(
  sentence: string,
  values: Values,
  number: GrammaticalNumber = 'one',
  dir: Direction = 'ltr',
): string {
  return sentence.replace(slot, (_, key: string, stop: string) => {
    const [one, many] = key.split('|');
    if (many !== undefined) return `${number === 'many' ? many : one}${stop}`;
    const value = values[key] ?? values[lower(key)];
    if (value === undefined) throw new Error(`No value for {${key}} in: ${sentence}`);
    const shown = values[key] === undefined ? capital(value) : value;
    return isolate(shown, dir) + (/[.!?]$/.test(shown) ? '' : stop);
  });
}
