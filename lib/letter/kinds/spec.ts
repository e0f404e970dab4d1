/** What makes a short letter: its own sentences, and how they are put together. */
import type { PlainDate } from '@/lib/dates/temporal';
import { type DateParts, isBlankDate, toPlainDate } from '../answers';
import { cleanLine } from '../clean';
import type { Context } from '../context';
import type { LetterBlock } from '../document';
import { writtenDate } from '../written-date';

/** Own sentences by name, each with the slots that it may hold beside those about the child. */
export type OwnSentences = Readonly<Record<string, readonly string[]>>;

export type ShortContext<S extends OwnSentences = OwnSentences> = Context & {
  /** One own sentence, filled in. (A method, so that a helper may take the context of any letter.) */
  tell(sentence: keyof S & string, values?: Record<string, string>): string;
  /** The sentence `<prefix>-<id>` of each chosen id. An id of another version of the form has none and is left out. */
  tellEach: (prefix: string, ids: readonly string[]) => string[];
  /** The parent's own answer to a question of this letter: cleaned text, '' while it is not given. */
  text: (id: string) => string;
  /** A date as the letter writes it; null while it is not given or is no date. */
  date: (id: string) => string | null;
  /** The same date as a day of the calendar. */
  day: (id: string) => PlainDate | null;
  list: (id: string) => string[];
};

/** Who gets a letter that does not go to the school: the lines of the address, the name after "Dear", what the subject adds. */
export type Recipient = {
  lines: string[];
  name: string;
  about: string[];
  /** The matter is the school's as well: its subject lines, the way of delivery and the copies stay, and it gets one. */
  withSchool?: boolean;
};

export type ShortLetter<S extends OwnSentences = OwnSentences> = {
  sentences: S;
  /** Who gets it in the school's place; null: the school. Without `withSchool` it names no way of delivery and no copies. */
  recipient?: (ctx: ShortContext<S>) => Recipient | null;
  /** From the words after "Dear ...:" to those before the thanks. */
  body: (ctx: ShortContext<S>) => LetterBlock[];
  /** What is listed under "Enclosures". */
  enclosures?: (ctx: ShortContext<S>) => string[];
};

/** Keeps the names of the sentences known to the body that uses them. */
export const shortLetter = <const S extends OwnSentences>(letter: ShortLetter<S>): ShortLetter =>
  letter as unknown as ShortLetter;

/** The names of the sentences, without slots, that each of some choices has: `<prefix>-<id>`. */
export const oneEach = <const P extends string, const T extends string>(prefix: P, ids: readonly T[]) =>
  Object.fromEntries(ids.map((id) => [`${prefix}-${id}`, []])) as unknown as Record<`${P}-${T}`, readonly []>;

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
    tellEach: (prefix, ids) =>
      ids.flatMap((id) => {
        const name = `${prefix}-${id}`;
        const { sentences } = ctx.wording;
        return Object.hasOwn(sentences, name) ? [ctx.say(sentences[name] ?? '')] : [];
      }),
    text: (id) => {
      const value = about[id];
      return typeof value === 'string' ? value : '';
    },
    date: (id) => {
      const value = about[id];
      return isDate(value) && !isBlankDate(value) ? writtenDate(value, ctx.wording) : null;
    },
    day: (id) => {
      const value = about[id];
      return isDate(value) ? toPlainDate(value) : null;
    },
    list: (id) => {
      const value = about[id];
      return Array.isArray(value) ? value.filter((s) => cleanLine(s) !== '') : [];
    },
  };
}
