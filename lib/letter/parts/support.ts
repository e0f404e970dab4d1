import { type Context, join, series } from '../context';
import type { LetterBlock } from '../document';
import { ownWords } from '../own-words';

/** Enclosures as listed at the end: the chosen ones, then the parent's own, one a line. */
export function enclosureItems({ answers: { support }, wording, own }: Context): string[] {
  const typed = support.enclosuresOther
    .split('\n')
    .map((line) => line.replace(/^[-–—*•·]\s+/u, ''))
    .filter(Boolean);
  return [...support.enclosures.map((id) => wording.end.enclosures[id]), ...typed.map(own)];
}

/** What has been tried, diagnoses and outside evaluations. Nothing at all when the parent gave nothing. */
export function support(ctx: Context): LetterBlock[] {
  const step = 'support';
  const { answers, wording, say } = ctx;
  const w = wording.support;
  const things = answers.support.tried.map((id) => w.tried[id]);
  const lead = join(
    ' ',
    things.length > 0 && say(things.length > 1 ? w.many : w.one, { things: series(things, wording) }),
    things.length > 0 && w.remain,
  );
  const tried: LetterBlock[] = [
    ...(lead ? [{ step, id: 'tried', kind: 'paragraph', text: lead } as const] : []),
    ...ownWords('tried-words', answers.support.triedWords, step, wording),
  ];
  const known = ownWords('diagnosis', answers.support.diagnosis, step, wording, w.diagnosis);
  if (enclosureItems(ctx).length > 0)
    known.push({ step, id: 'enclosed', kind: 'paragraph', text: w.enclosed });
  const blocks = [...tried, ...known];
  if (blocks.length === 0) return [];
  const heading = tried.length === 0 ? w.headingKnown : known.length === 0 ? w.headingTried : w.heading;
  return [{ step, id: 'support-heading', kind: 'heading', text: heading }, ...blocks];
}
