import { type Context, join } from '../context';
import type { LetterBlock } from '../document';
import { ownWords } from '../own-words';
import { writtenMonth } from '../written-date';

/** Why a disability is suspected: since when, how often, the chosen areas as a list, then the parent's own words. */
export function concerns({ answers, wording, gaps, say }: Context): LetterBlock[] {
  const step = 'concerns';
  const a = answers.concerns;
  const w = wording.concerns;
  // As chosen, each once; an id of another version of the form is left out.
  const items = [...new Set(a.areas)].flatMap((id) => {
    const sentence = Object.hasOwn(w.areas, id) ? w.areas[id as keyof typeof w.areas] : undefined;
    return sentence ? [say(sentence)] : [];
  });
  const own = [
    ...ownWords('at-school', a.atSchool, step, wording, w.atSchool),
    ...ownWords('at-home', a.atHome, step, wording, w.atHome),
  ];
  const since = writtenMonth(a.sinceMonth, a.sinceYear, wording);
  const [only] = items;
  const lead = join(
    ' ',
    say(w.because),
    since !== null && say(w.since, { since }),
    a.often && w.often[a.often],
    items.length > 1 && w.many,
    items.length === 1 && `${w.one} ${only}`,
    items.length + own.length === 0 && gaps.concerns,
  );
  return [
    { step, id: 'concerns-heading', kind: 'heading', text: w.heading },
    { step, id: 'concerns', kind: 'paragraph', text: lead },
    ...(items.length > 1 ? [{ step, id: 'concerns-list', kind: 'list', items } as const] : []),
    ...own,
  ];
}
