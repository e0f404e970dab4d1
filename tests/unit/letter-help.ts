import { readFileSync } from 'node:fs';
import { letterWording } from '@/lib/content/letters';
import { loadStates } from '@/lib/content/states';
import type { Answers } from '@/lib/letter/answers';
import { composeLetter } from '@/lib/letter/compose';
import type { LetterBlock, LetterDocument } from '@/lib/letter/document';
import { letterToText } from '@/lib/letter/formats/text';

export const wording = letterWording('iep-evaluation', 'en');

export const fixture = (name: 'maya' | 'texas-min'): Answers =>
  JSON.parse(readFileSync(new URL(`../fixtures/answers-${name}.json`, import.meta.url), 'utf8'));

export const states = await loadStates();
export const compose = (a: Answers) => composeLetter(a, wording, states[a.school.state] ?? null);
/** The letter's text without the isolates that stand around names in another direction. */
export const textOf = (a: Answers) => letterToText(compose(a)).replace(/[\u2068\u2069]/g, '');

export const ofKind = <K extends LetterBlock['kind']>(doc: LetterDocument, kind: K) =>
  doc.blocks.filter((b): b is Extract<LetterBlock, { kind: K }> => b.kind === kind);

/** Every text that a reader sees, one entry each. */
export const stringsOf = (doc: LetterDocument): string[] =>
  doc.blocks.flatMap(({ step: _, kind: __, id: ___, ...rest }) => Object.values(rest).flat());

/** A deep change of one fixture: `changed(maya, { you: { phone: '' } })`. */
export const changed = (a: Answers, by: { [S in keyof Answers]?: Partial<Answers[S]> }): Answers =>
  Object.fromEntries(
    Object.entries(a).map(([step, fields]) => [step, { ...fields, ...by[step as keyof Answers] }]),
  ) as Answers;
