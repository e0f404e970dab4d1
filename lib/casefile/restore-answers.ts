import { type Answers, blankAnswers } from '@/lib/letter/answers';
import * as choices from '@/lib/letter/choices';
import type { LetterKind } from '@/lib/letter/document';
import { stateCodes } from '@/lib/state/codes';

/** The closed lists, by the path of their answer: an id no longer offered is dropped, so that no step can get stuck on it. */
const idsAt: Record<string, readonly string[]> = {
  'request.plans': choices.plans,
  'request.testAreas': choices.testAreas,
  'you.relationship': choices.relationships,
  'you.languageHelp': choices.languageHelp,
  'child.pronoun': choices.pronouns,
  'child.grade': choices.grades,
  'school.state': stateCodes,
  'school.recipientTitle': choices.recipientTitles,
  'school.copies': choices.copyTo,
  'concerns.areas': choices.concernAreas,
  'concerns.often': choices.howOften,
  'support.tried': choices.tried,
  'support.enclosures': choices.enclosures,
  'delivery.method': choices.deliveryMethods,
};

/** Gives `raw` the shape of `blank`: text stays text, lists stay lists of text, unknown parts are dropped. */
function shapeLike(blank: unknown, raw: unknown, path: string): unknown {
  const fits = (id: string) => idsAt[path]?.includes(id) ?? true;
  if (typeof blank === 'string') return typeof raw === 'string' && fits(raw) ? raw : blank;
  if (Array.isArray(blank))
    return Array.isArray(raw)
      ? [...new Set(raw.filter((s): s is string => typeof s === 'string' && fits(s)))]
      : blank;
  const parts = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
  return Object.fromEntries(
    Object.entries(blank as object).map(([key, value]) => [
      key,
      shapeLike(value, Object.hasOwn(parts, key) ? parts[key] : undefined, path ? `${path}.${key}` : key),
    ]),
  );
}

/** Answers as kept, by any version of the form -> answers today's form can open. Text is never cut. */
export const restoreAnswers = (raw: unknown, kind: LetterKind): Answers =>
  shapeLike(blankAnswers(kind), raw, '') as Answers;
