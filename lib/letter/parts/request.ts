import { type Context, join, series } from '../context';
import type { LetterBlock } from '../document';

/** "I am the mother of Maya Rivera." */
export function relation({
  answers: { you },
  wording: { intro, relations },
  gaps,
  say,
  child,
}: Context): string {
  if (you.relationship === 'other')
    return say(intro.relationOther, { child, relation: you.relationshipOther || gaps.relation });
  return say(intro.relation, {
    child,
    relation: you.relationship ? relations[you.relationship] : gaps.relation,
  });
}

/** "She is in third grade at Lincoln School." Nothing where neither is known. */
export function whereAtSchool({ answers, wording: { intro, grades }, say }: Context): string {
  const { grade } = answers.child;
  const school = answers.school.schoolName;
  if (grade === 'not-yet') return say(school ? intro.notYet : intro.notYetNoSchool, { school });
  if (!school) return '';
  return grade ? say(intro.inGrade, { grade: grades[grade], school }) : say(intro.atSchool, { school });
}

function areas({ answers, wording, say }: Context): string {
  const wanted = answers.request.testAreas;
  const { request, testAreas, easilyMissed } = wording;
  if (wanted.length === 0) return '';
  const name = (ids: typeof wanted) =>
    series(
      ids.map((id) => testAreas[id]),
      wording,
    );
  const missed = wanted.filter((id) => easilyMissed.includes(id));
  return join(
    ' ',
    say(wanted.length > 1 ? request.areas : request.area, { areas: name(wanted) }),
    missed.length > 0 && say(request.missed, { areas: name(missed) }),
  );
}

/** Who is writing, the request under IDEA and, if wanted, the one under Section 504 with a heading of its own. */
export function request(ctx: Context): LetterBlock[] {
  const { answers, wording, say } = ctx;
  const w = wording.request;
  const district = answers.school.district || w.noDistrict;
  const asked = areas(ctx);
  const blocks: LetterBlock[] = [
    { step: 'you', id: 'opening', kind: 'paragraph', text: join(' ', relation(ctx), whereAtSchool(ctx)) },
    { step: 'request', id: 'request-heading', kind: 'heading', text: w.heading },
    {
      step: 'request',
      id: 'request',
      kind: 'paragraph',
      text: join(' ', say(w.formal, { district }), say(w.ask), say(w.purpose), w.mayAsk),
    },
  ];
  if (asked) blocks.push({ step: 'request', id: 'areas', kind: 'paragraph', text: asked });
  if (answers.request.plans === 'iep-and-504') {
    const { heading, ask, separate } = wording.section504;
    blocks.push(
      { step: 'request', id: 'section504-heading', kind: 'heading', text: heading },
      { step: 'request', id: 'section504', kind: 'paragraph', text: join(' ', say(ask), say(separate)) },
    );
  }
  return blocks;
}
