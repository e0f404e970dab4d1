import { type Answers, blankAnswers } from './answers';
import { composeLetter } from './compose';
import type { LetterBlock, LetterDocument } from './document';
import type { Wording } from './wording';

/** Answers that are lines to write on, for the parts whose sentences are the same as in a filled-in letter. */
function lines({ line, short, full }: Wording['template']): Answers {
  const blank = blankAnswers();
  const rows = (n: number) => Array<string>(n).fill(full).join('\n\n');
  return {
    ...blank,
    request: { ...blank.request, plans: 'iep-and-504' },
    you: {
      ...blank.you,
      phone: short,
      email: line,
      relationship: 'other',
      relationshipOther: short,
      languageHelp: 'both',
      language: short,
    },
    school: { ...blank.school, schoolName: line },
    concerns: { ...blank.concerns, atSchool: rows(3), atHome: rows(3) },
    support: {
      ...blank.support,
      triedWords: rows(2),
      diagnosis: `${line}\n\n${full}`,
      enclosuresOther: `${line}\n${line}`,
    },
  };
}

/**
 * The same letter with lines to write on, for filling in by hand. It names no state: it asks for the plan within 30 days.
 * Parts that not everyone wants may be crossed out, and say so.
 */
export function composeTemplate(wording: Wording): LetterDocument {
  const { template: t, section504, concerns, placeholders } = wording;
  const answers = lines(t);
  const line = Object.fromEntries(Object.keys(placeholders).map((key) => [key, t.line]));
  const gaps = { ...placeholders, ...line, birth: t.short, concerns: t.since, delivery: t.delivery };
  const doc = composeLetter(answers, wording, null, gaps);

  let heading = '';
  const blocks = doc.blocks.flatMap((block): LetterBlock[] => {
    switch (block.kind) {
      case 'sender':
        return [{ ...block, ...t.sender }];
      case 'date':
        return [{ ...block, text: t.date }];
      case 'recipient':
        return [{ ...block, lines: t.recipient }];
      case 'subject':
        return [{ ...block, lines: [...block.lines.slice(0, -1), t.school] }];
      case 'signature':
        return [{ ...block, name: t.signature, relation: '' }];
      case 'heading':
        heading = block.text;
        return heading === section504.heading
          ? [{ step: 'request', kind: 'paragraph', text: t.areas }, block]
          : [block];
      case 'paragraph': {
        if (heading === concerns.heading && !block.text.includes('_'))
          return [{ ...block, text: `${block.text} ${t.since}` }];
        const language = block.step === 'you' && block.text.endsWith(`${t.short}.`) && heading;
        const left504 = heading === section504.heading && wording.kind !== 'iep-and-504';
        const optional = left504 || language;
        return [optional ? { ...block, text: `${block.text} ${t.crossOut}` } : block];
      }
      default:
        return [block];
    }
  });
  const copies: LetterBlock = {
    step: 'school',
    kind: 'notes',
    label: wording.end.copiesLabel,
    items: [t.line, t.line],
  };
  return { ...doc, author: '', pageLabel: t.pageLabel, blocks: [...blocks, copies] };
}
