/** What makes a short letter: its own sentences, and how they are put together. */
import { type DateParts, isBlankDate } from '../answers';
import { cleanLine } from '../clean';
import type { Context } from '../context';
import type { LetterBlock } from '../document';
import { writtenDate } from '../written-date';

/** Own sentences by name, each with the slots that it may hold beside those about the child. */
export type OwnSentences = Readonly<Record<string, readonly string[]>>;

export type ShortContext<S extends OwnSentences = OwnSentences> = Context & {
  /** One own sentence, filled in. */
  tell: (sentence: keyof S & string, values?: Record<string, string>) => string;
  /** The parent's own answer to a question of this letter: cleaned text, '' while it is not given. */
  text: (id: string) => string;
  /** A date as the letter writes it; null while it is not given or is no date. */
  date: (id: string) => string | null;
  list: (id: string) => string[];
};

export type ShortLetter<S extends OwnSentences = OwnSentences> = {
  sentences: S;
  /** From the words after "Dear ...:" to those before the thanks. */
  body: (ctx: ShortContext<S>) => LetterBlock[];
  /** What is listed under "Enclosures". */
  enclosures?: (ctx: ShortContext<S>) => string[];
};

/** Keeps the names of the sentences known to the body that uses them. */
export const shortLetter = <const S extends OwnSentences>(letter: ShortLetter<S>): ShortLetter =>
  letter as unknown as ShortLetter;

const isDate = (value: unknown): value is DateParts =>
  typeof value === 'object' && value !== null && 'year' in value;

export function shortContext(ctx: Context): ShortContext {
  const { about = {} } = ctx.answers;
  return {
    ...ctx,
    tell: (sentence, values) => {
      const words = ctx.wording.sentences[sentence];
      if (words === undefined) throw new Error(`${ctx.wording.kind}: no sentence "${sentence}"`);
      return ctx.say(words, values);
    },
    text: (id) => {
      const value = about[id];
      return typeof value === 'string' ? value : '';
    },
    date: (id) => {
      const value = about[id];
      return isDate(value) && !isBlankDate(value) ? writtenDate(value, ctx.wording) : null;
    },
    list: (id) => {
      const value = about[id];
      return Array.isArray(value) ? value.filter((s) => cleanLine(s) !== '') : [];
    },
  };
}
