import type { StateRules } from '@/lib/timeline/rules';
import { type Answers, toPlainDate } from './answers';
import { cleanAll } from './clean';
import { type Context, contextOf } from './context';
import type { LetterBlock, LetterDocument } from './document';
import { withIds } from './edits';
import { fill } from './fill';
import { fieldsOf } from './kinds/fields';
import { type ShortLetter, shortContext } from './kinds/spec';
import { concerns } from './parts/concerns';
import { end } from './parts/end';
import { head } from './parts/head';
import { next } from './parts/next';
import { request } from './parts/request';
import { enclosureItems, support } from './parts/support';
import type { Placeholders, Wording } from './wording';

/** The whole letter, from the sender's name to the last line. */
function blocksOf(ctx: Context, letter: ShortLetter | null): LetterBlock[] {
  if (!letter)
    return [
      ...head(ctx),
      ...[request, concerns, support, next].flatMap((part) => part(ctx)),
      ...end(ctx, enclosureItems(ctx), 'support'),
    ];
  const own = shortContext(ctx);
  const other = letter.recipient?.(own) ?? null;
  const enclosed = letter.enclosures?.(own) ?? [];
  return [...head(ctx, other), ...letter.body(own), ...end(ctx, enclosed, 'about', other)];
}

/** Fields in which a parent writes several lines. */
const longFields = ['atSchool', 'atHome', 'triedWords', 'diagnosis', 'enclosuresOther'];
const paragraphsOf = (wording: Wording) =>
  new Set([...longFields, ...fieldsOf(wording.kind).flatMap((f) => (f.type === 'words' ? [f.id] : []))]);

/**
 * Answers + words -> the letter, as plain blocks. Pure, and never throws on a half-filled draft: what is not given is left
 * out, or shown as a placeholder where a letter cannot do without it (see `missingParts`).
 * @param short how a short letter is put together; null for a long one. In the browser it comes with the words of its kind.
 * @param rules the rules of the state in the answers, for its own date and words; null while it is not known.
 * @param gaps the placeholders; the blank letter gives lines to write on.
 */
export function composeWith(
  short: ShortLetter | null,
  answers: Answers,
  wording: Wording,
  rules: StateRules | null,
  gaps: Placeholders = wording.placeholders,
): LetterDocument {
  const clean = cleanAll(answers, paragraphsOf(wording));
  const ctx = contextOf(clean, wording, rules, gaps);
  const parent = clean.you.name || gaps.parent;
  return {
    kind: wording.kind,
    locale: wording.locale,
    title: wording.title,
    child: clean.child.firstName,
    author: clean.you.name,
    date: toPlainDate(clean.delivery.date)?.toString() ?? null,
    pageLabel: fill(wording.pageLabel, { parent, page: '{page}', pages: '{pages}' }, 'one', wording.dir),
    blocks: withIds(blocksOf(ctx, short)),
  };
}
