import type { StateRules } from '@/lib/timeline/rules';
import { type Answers, toPlainDate } from './answers';
import { cleanAll } from './clean';
import { contextOf } from './context';
import type { LetterDocument } from './document';
import { fill } from './fill';
import { concerns } from './parts/concerns';
import { end } from './parts/end';
import { head } from './parts/head';
import { next } from './parts/next';
import { request } from './parts/request';
import { support } from './parts/support';
import type { Placeholders, Wording } from './wording';

/** Fields in which a parent writes several lines. */
const paragraphs = new Set(['atSchool', 'atHome', 'triedWords', 'diagnosis', 'enclosuresOther']);

/**
 * Answers + words -> the letter, as plain blocks. Pure, and never throws on a half-filled draft: what is not given is left
 * out, or shown as a placeholder where a letter cannot do without it (see `missingParts`).
 * @param rules the rules of the state in the answers, for its own date and words; null while it is not known.
 * @param gaps the placeholders; the blank letter gives lines to write on.
 */
export function composeLetter(
  answers: Answers,
  wording: Wording,
  rules: StateRules | null,
  gaps: Placeholders = wording.placeholders,
): LetterDocument {
  const clean = cleanAll(answers, paragraphs);
  const ctx = contextOf(clean, wording, rules, gaps);
  const parent = clean.you.name || gaps.parent;
  return {
    kind: wording.kind,
    locale: wording.locale,
    title: wording.title,
    author: clean.you.name,
    date: toPlainDate(clean.delivery.date)?.toString() ?? null,
    pageLabel: fill(wording.pageLabel, { parent, page: '{page}', pages: '{pages}' }, 'one', wording.dir),
    blocks: [head, request, concerns, support, next, end].flatMap((part) => part(ctx)),
  };
}
