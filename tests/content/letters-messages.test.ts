/** The form's words: every kind of letter has its name, its start page and the words of each of its own questions. */
import { describe, expect, it } from 'vitest';
import { loadMessages } from '@/lib/content/messages';
import { hasOwnWords, isShortKind, letterKinds } from '@/lib/letter/document';
import { fieldsOf } from '@/lib/letter/kinds/fields';

type Tree = { [key: string]: string | Tree };
const messages = (await loadMessages('en')) as unknown as Tree;

/** The words at a dotted path; undefined where there are none. */
const at = (tree: Tree, path: string): unknown =>
  path.split('.').reduce<unknown>((node, key) => (node as Tree | undefined)?.[key], tree);

describe.each(letterKinds.filter(hasOwnWords))('%s', (kind) => {
  const own = messages[`letter-${kind}`] as Tree;

  it('has a name, a description, a lead, a time and advice', () => {
    for (const key of ['name', 'description', 'lead', 'when', 'tips.1'])
      expect(at(own, key), key).toEqual(expect.stringMatching(/\S/));
  });
  it.runIf(isShortKind(kind))('says what it needs, and names its own step', () => {
    for (const key of ['need.1', 'about.name', 'about.heading', 'about.lead'])
      expect(at(own, key), key).toEqual(expect.stringMatching(/\S/));
  });
  it.each(fieldsOf(kind))('asks "$id" in words', ({ id, type, options = [], required }) => {
    const field = at(own, `fields.about.${id}`) as Tree | undefined;
    expect(field?.label, 'label').toEqual(expect.stringMatching(/\S/));
    if (options.length > 0) expect(Object.keys(field?.options ?? {}).sort()).toEqual([...options].sort());
    // What may be left out says why it helps; what may not says how to mend it.
    if (required) expect(at(field ?? {}, 'errors.required'), 'errors.required').toBeTruthy();
    else if (type !== 'date' || !field?.hint) expect(field?.why, 'why').toBeTruthy();
  });
  it('has words for no question that is not asked', () => {
    const asked = fieldsOf(kind).map(({ id }) => id);
    const worded = Object.keys((at(own, 'fields.about') as Tree | undefined) ?? {});
    expect(worded.filter((id) => !asked.includes(id))).toEqual([]);
  });
});
