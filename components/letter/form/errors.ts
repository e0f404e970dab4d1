import type { FieldErrors } from 'react-hook-form';
import { type Answers, limits } from '@/lib/letter/answers';
import type { LetterKind } from '@/lib/letter/document';
import { fieldsOf } from '@/lib/letter/kinds/fields';

/** The id of a field's (first) control, from its name: "child.birth" -> "child-birth". */
export const fieldId = (name: string) => name.replace('.', '-');

const long = new Set([
  'concerns.atSchool',
  'concerns.atHome',
  'support.triedWords',
  'support.diagnosis',
  'support.enclosuresOther',
]);

const isLong = (kind: LetterKind, name: string) =>
  long.has(name) || fieldsOf(kind).some((f) => f.type === 'words' && `about.${f.id}` === name);

/** The longest text a field may hold, in UTF-16 units. */
export const limitOf = (kind: LetterKind, name: string): number =>
  isLong(kind, name) ? limits.words : name.endsWith('.street') ? limits.address : limits.line;

/** By how much a text is too long; 0 when it is not. */
export const overBy = (kind: LetterKind, name: string, value: unknown): number =>
  typeof value === 'string' ? Math.max(0, value.length - limitOf(kind, name)) : 0;

type Branch = { message?: unknown; [part: string]: unknown };

/** The error code at `name`, also when it stands at a part of a date; undefined when all is well. */
export function codeOf(errors: FieldErrors<Answers>, name: string): string | undefined {
  const [step = '', field = ''] = name.split('.');
  const at = (errors as Record<string, Record<string, Branch> | undefined>)[step]?.[field];
  if (!at) return undefined;
  const parts = [at, at.month, at.day, at.year, at.root] as (Branch | undefined)[];
  return parts.map((p) => p?.message).find((m): m is string => typeof m === 'string' && m !== '');
}

type Translate = {
  (key: string, values?: Record<string, string | number>): string;
  has(key: string): boolean;
};

/** How to mend it, in the field's own words if it has some. `over`: by how many characters it is too long. */
export function errorWords(
  t: Translate,
  name: string,
  code: string,
  values: Record<string, string>,
  over = 0,
): string {
  if (over > 0) return t('errors.too-long', { count: over });
  const own = `fields.${name}.errors.${code}`;
  return t.has(own)
    ? t(own, values)
    : t.has(`errors.${code}`)
      ? t(`errors.${code}`, { count: over })
      : t('errors.required');
}

/** Errors in the order in which the fields stand on the page. */
export function inPageOrder<T extends { id: string }>(items: readonly T[]): T[] {
  const at = (item: T) => document.getElementById(item.id);
  return [...items].sort((a, b) => {
    const [x, y] = [at(a), at(b)];
    if (!x || !y) return 0;
    return x.compareDocumentPosition(y) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}
