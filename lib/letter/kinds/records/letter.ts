import { join } from '../../context';
import type { LetterBlock } from '../../document';
import { languageLine } from '../../parts/next';
import { relation } from '../../parts/request';
import { oneEach, type ShortContext, shortLetter } from '../spec';
import { formats, recordKinds, recordWays } from './fields';

const step = 'about';

/** The records by name, in the order of the form; "all others" comes last, after the parent's own. One alone runs on. */
function which({ gaps, tell, tellEach, text, list, own }: ShortContext): { ask: string; items: string[] } {
  const chosen = recordKinds.filter((id) => id !== 'all' && list('records').includes(id));
  const named = [...tellEach('record', chosen), ...(text('other') ? [own(text('other'))] : [])];
  const all = list('records').includes('all');
  if (all && named.length === 0) return { ask: tell('askAll'), items: [] };
  const items = all ? [...named, tell('record-all')] : named;
  if (items.length > 1) return { ask: tell('ask'), items };
  return { ask: tell('askOne', { records: items[0] ?? gaps.answer }), items: [] };
}

/** Copies, a look, or both, and what goes with each. */
function how({ gaps, tell, tellEach, text }: ShortContext): string {
  const way = text('way');
  if (!way) return gaps.answer;
  const [copies, look] = [way !== 'look', way !== 'copies'];
  return join(
    ' ',
    ...tellEach('way', [way]),
    ...(copies ? tellEach('format', [text('format')]) : []),
    copies && text('cost') === 'yes' && tell('cost'),
    look && text('companion') && tell('companion', { companion: text('companion') }),
  );
}

/**
 * Asks for education records. The federal outer limit is 45 days (34 CFR 300.613(a) and, for every child, 99.10(b)), and
 * before any IEP meeting; in California it is five business days (Ed. Code 56504).
 */
export const records = shortLetter({
  sentences: {
    ask: [],
    askOne: ['records'],
    askAll: [],
    ...oneEach('record', recordKinds),
    howHeading: [],
    ...oneEach('way', recordWays),
    ...oneEach('format', formats),
    cost: [],
    companion: ['companion'],
    whenHeading: [],
    meeting: ['meeting'],
    soon: [],
    law: [],
    lawCA: [],
    nextHeading: [],
    answer: [],
    elsewhere: [],
    explain: [],
  },
  body(ctx): LetterBlock[] {
    const { answers, tell, date } = ctx;
    const meeting = date('meeting');
    const law = tell(answers.school.state === 'CA' ? 'lawCA' : 'law');
    const { ask, items } = which(ctx);
    return [
      { step: 'you', id: 'opening', kind: 'paragraph', text: relation(ctx) },
      { step, id: 'ask', kind: 'paragraph', text: ask },
      ...(items.length > 0 ? [{ step, id: 'records', kind: 'list', items } as const] : []),
      { step, id: 'howHeading', kind: 'heading', text: tell('howHeading') },
      { step, id: 'how', kind: 'paragraph', text: how(ctx) },
      { step, id: 'whenHeading', kind: 'heading', text: tell('whenHeading') },
      {
        step,
        id: 'when',
        kind: 'paragraph',
        text: join(' ', meeting ? tell('meeting', { meeting }) : tell('soon'), law),
      },
      { step, id: 'nextHeading', kind: 'heading', text: tell('nextHeading') },
      {
        step,
        id: 'answer',
        kind: 'paragraph',
        text: join(' ', tell('answer'), tell('elsewhere'), tell('explain')),
      },
      ...languageLine(ctx),
    ];
  },
});
