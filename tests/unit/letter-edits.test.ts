/** A parent's own words laid over the composed letter, and how it is signed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uncoveredByHand, uncoveredParts } from '@/components/letter/review/uncovered-parts';
import { letterWording } from '@/lib/content/letters';
import { blankAnswers } from '@/lib/letter/answers';
import { composeLetter } from '@/lib/letter/compose';
import { type LetterBlock, type LetterDocument, letterKinds } from '@/lib/letter/document';
import { applyEdits, type EditableBlock, type Edits, isEditable, withIds, wordsOf } from '@/lib/letter/edits';
import { letterToDocx } from '@/lib/letter/formats/docx';
import { letterToHtml } from '@/lib/letter/formats/html';
import { letterToText } from '@/lib/letter/formats/text';
import { isPath, pathOf, signedOf, signLetter, strokesOf } from '@/lib/letter/signature';
import { answersArb } from './letter-arbitraries';
import { changed, compose, fixture, ofKind } from './letter-help';

const maya = fixture('maya');
const doc = compose(maya);
const editable = (d: LetterDocument) => d.blocks.filter(isEditable);
const byId = (d: LetterDocument, id: string) => {
  const block = editable(d).find((b) => b.id === id);
  if (!block) throw new Error(`no block ${id}`);
  return block;
};
const edit = (d: LetterDocument, id: string, text: string): Edits => ({
  [id]: { from: wordsOf(byId(d, id)), text },
});
const textsOf = (blocks: LetterBlock[]) => blocks.map((b) => ('text' in b ? b.text : ''));
const editedAs = (id: string, text: string) =>
  applyEdits(doc, edit(doc, id, text)).doc.blocks.filter((b) => b.id === id);

describe('what can be edited', () => {
  it.each(letterKinds)('every part of %s has an id of its own, half filled too', (kind) => {
    for (const answers of [blankAnswers(kind), { ...maya, about: blankAnswers(kind).about }]) {
      const made = composeLetter(answers, letterWording(kind, 'en'), null);
      const free = ['sender', 'date', 'delivery', 'recipient', 'subject', 'signature'];
      const ids = made.blocks.filter((b) => !free.includes(b.kind)).map((b) => b.id);
      expect(ids).not.toContain(undefined);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('leaves out what is changed by its answers', () => {
    const kinds = new Set(editable(doc).map((b) => b.kind));
    expect([...kinds].sort()).toEqual(['heading', 'list', 'notes', 'paragraph', 'salutation']);
  });

  it('numbers the blocks that one answer makes', () => {
    const step = 'concerns';
    const blocks = ['a', 'b', 'c'].map((text) => ({ step, id: 'own', kind: 'paragraph', text }) as const);
    expect(withIds(blocks).map((b) => b.id)).toEqual(['own', 'own-2', 'own-3']);
  });

  it('keeps the id of a part when another answer changes', () => {
    const other = compose(changed(maya, { support: { diagnosis: '' }, request: { testAreas: [] } }));
    for (const id of ['opening', 'at-home', 'consent', 'thanks', 'concerns-list'])
      expect(wordsOf(byId(other, id))).toBe(wordsOf(byId(doc, id)));
  });
});

describe('the words of a parent', () => {
  it('stand in the place of ours, in every format', () => {
    const edited = applyEdits(doc, edit(doc, 'consent', 'I will sign when I have read it.')).doc;
    expect(letterToText(edited)).toContain('\n\nI will sign when I have read it.\n\n');
    expect(letterToText(edited)).not.toContain(wordsOf(byId(doc, 'consent')));
    expect(letterToHtml(edited)).toContain('<p>I will sign when I have read it.</p>');
    expect(edited.blocks.find((b) => b.id === 'consent')).toMatchObject({ edited: true });
  });

  it('become two paragraphs where a blank line parts them', () => {
    expect(textsOf(editedAs('consent', 'One.\n\n\nTwo.\n'))).toEqual(['One.', 'Two.']);
  });

  it('make a list of one item a line, without the dashes typed before them', () => {
    expect(editedAs('concerns-list', '- Cries\n\n• Hides\nIs 5. in line')).toMatchObject([
      { kind: 'list', items: ['Cries', 'Hides', 'Is 5. in line'] },
    ]);
    expect(editedAs('enclosures', 'Photos')).toMatchObject([{ kind: 'notes', items: ['Photos'] }]);
  });

  it.each(['consent', 'request-heading', 'salutation', 'concerns-list', 'copies', 'enclosures'])(
    'leave %s out when all are taken out',
    (id) => {
      expect(editedAs(id, ' \n\t\u200b')).toEqual([]);
      expect(applyEdits(doc, edit(doc, id, '')).doc.blocks.length).toBe(doc.blocks.length - 1);
    },
  );

  it('stay one line in a heading and a greeting', () => {
    expect(textsOf(editedAs('salutation', 'Dear all\nat school:'))).toEqual(['Dear all at school:']);
  });

  it('are cleaned as answers are: nothing unseen may turn the line round', () => {
    expect(textsOf(editedAs('consent', '\u202eYes\u0007,\u2066 I\u00a0 will.\u2069'))).toEqual([
      'Yes, I will.',
    ]);
  });

  it('keep names apart that run the other way', () => {
    const arabic = compose(changed(maya, { child: { firstName: 'محمد' } }));
    expect(wordsOf(byId(arabic, 'opening'))).not.toMatch(/[\u2066-\u2069]/);
    const edits = edit(arabic, 'opening', 'I write for محمد Rivera today.');
    expect(textsOf(applyEdits(arabic, edits).doc.blocks)).toContain(
      'I write for \u2068محمد Rivera\u2069 today.',
    );
  });

  it('are marked when an answer changed what they were written over', () => {
    const edits = edit(doc, 'at-home', 'In my own words.');
    const later = compose(changed(maya, { concerns: { atHome: 'Something else.' } }));
    const block = applyEdits(later, edits).doc.blocks.find((b) => b.id === 'at-home');
    expect(block).toMatchObject({ text: 'In my own words.', edited: true, outdated: true });
    expect(applyEdits(doc, edits).doc.blocks.find((b) => b.id === 'at-home')).not.toHaveProperty('outdated');
  });

  it('are marked when they still hold the name the child had then', () => {
    const renamed = compose(changed(maya, { child: { firstName: 'Maia' } }));
    const from = wordsOf(byId(renamed, 'consent'));
    const marked = (text: string, letter = renamed) => {
      const { blocks } = applyEdits(letter, { consent: { from, text, child: 'Maya' } }).doc;
      return blocks.find((b) => b.id === 'consent')?.outdated ?? false;
    };
    // Our own words of this part name no child: they are the same for both.
    expect(from).toBe(wordsOf(byId(doc, 'consent')));
    expect(marked('Please test Maya soon.')).toBe(true);
    expect(marked('Please test Maya soon.', doc)).toBe(false);
    expect(marked('Please test Mayan studies soon.')).toBe(false);
    expect(marked('Please test her soon.')).toBe(false);
  });

  it('are given back when their part is gone', () => {
    const edits = edit(doc, 'at-home', 'In my own words.');
    const later = compose(changed(maya, { concerns: { atHome: '' } }));
    expect(applyEdits(later, edits)).toEqual({ doc: later, orphans: edits });
  });

  it('are asked about in the PDF where no font has a letter', () => {
    const edited = applyEdits(doc, edit(doc, 'consent', 'Yes 😀')).doc;
    expect(uncoveredByHand(edited)).toEqual({ characters: ['😀'], blocks: ['consent'] });
    const typed = changed(maya, { concerns: { atHome: 'Sad 😀.' } });
    const composed = compose(typed);
    expect(uncoveredParts(typed, composed)).toEqual({ characters: ['😀'], steps: ['concerns'] });
    const mended = applyEdits(composed, edit(composed, 'at-home', 'Sad.')).doc;
    expect(uncoveredParts(typed, mended).characters).toEqual([]);
  });
});

describe('whatever is answered and typed', () => {
  const typed = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', 'One.\n\nTwo.', '- a\n- b'),
  );
  const ids = editable(doc).map((b) => b.id);
  const editsArb = fc.dictionary(
    fc.oneof(fc.constantFrom(...ids, 'at-home-2', '__proto__', 'constructor'), fc.string()),
    fc.record({ from: fc.string(), text: typed }),
  );

  it('without edits the letter is the same', () => {
    fc.assert(
      fc.property(answersArb, (answers) => {
        const letter = compose(answers);
        expect(applyEdits(letter, {})).toEqual({ doc: letter, orphans: {} });
      }),
      { numRuns: 40 },
    );
  });

  it('the words that a block has now change nothing that is read', () => {
    fc.assert(
      fc.property(answersArb, (answers) => {
        const letter = compose(answers);
        const same = Object.fromEntries(
          editable(letter).map((b: EditableBlock) => [b.id, { from: wordsOf(b), text: wordsOf(b) }]),
        );
        const { doc: edited, orphans } = applyEdits(letter, same);
        expect(letterToText(edited)).toBe(letterToText(letter));
        expect(edited.blocks.some((b) => b.outdated)).toBe(false);
        expect(orphans).toEqual({});
      }),
      { numRuns: 40 },
    );
  });

  it('every edit is in the letter or given back, and nothing is left empty', () => {
    fc.assert(
      fc.property(answersArb, editsArb, (answers, edits) => {
        const letter = compose(answers);
        const { doc: edited, orphans } = applyEdits(letter, edits);
        const here = new Set(editable(letter).map((b) => b.id));
        for (const [id, one] of Object.entries(edits)) if (!here.has(id)) expect(orphans[id]).toEqual(one);
        expect(Object.keys(orphans).every((id) => !here.has(id))).toBe(true);
        for (const block of edited.blocks) {
          if (!isEditable(block)) continue;
          expect(wordsOf(block).trim()).not.toBe('');
          if (block.edited) expect(wordsOf(block)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/u);
        }
        expect(edited.blocks.filter((b) => !isEditable(b))).toEqual(
          letter.blocks.filter((b) => !isEditable(b)),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('the signature', () => {
  const strokes = [
    [
      { x: 10, y: 20 },
      { x: 30.25, y: 5 },
      { x: 60, y: 41.5 },
    ],
    [{ x: 80, y: 30 }],
  ];
  const drawn = { way: 'drawn', paths: pathOf(strokes), width: 300, height: 120 } as const;

  it('by hand leaves the letter as it is', () => {
    expect(signLetter(doc, { way: 'print' })).toBe(doc);
    expect(signLetter(doc, { ...drawn, paths: '' })).toBe(doc);
    expect(letterToText(doc)).toContain('Sincerely,\n\n\n\nAna Rivera');
    expect(letterToHtml(doc)).not.toContain('<svg');
  });

  it('typed or drawn is "/s/" in plain text, above the name', () => {
    for (const signature of [{ way: 'typed' } as const, drawn])
      expect(letterToText(signLetter(doc, signature))).toContain(
        'Sincerely,\n\n/s/ Ana Rivera\n\nAna Rivera',
      );
  });

  it('typed is in italics, drawn is a path with a name and without styles', () => {
    expect(letterToHtml(signLetter(doc, { way: 'typed' }))).toContain('<p><i>Ana Rivera</i></p>');
    const html = letterToHtml(signLetter(doc, drawn));
    expect(html).toContain('role="img" aria-label="Ana Rivera"');
    expect(html).toContain(`<path d="${drawn.paths}"`);
    expect(html).not.toMatch(/style=|data:/);
    expect(ofKind(signLetter(doc, drawn), 'signature')[0]?.signed).toEqual(signedOf(drawn));
  });

  it('is a picture in the Word file', async () => {
    const png = Uint8Array.from(
      atob(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      ),
      (c) => c.charCodeAt(0),
    );
    const has = async (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes).includes('word/media/');
    expect(await has(await letterToDocx(signLetter(doc, drawn), png))).toBe(true);
    expect(await has(await letterToDocx(signLetter(doc, drawn)))).toBe(false);
    expect(await has(await letterToDocx(signLetter(doc, { way: 'typed' }), png))).toBe(false);
  });

  it('is path data of our own making, and gives its strokes back', () => {
    const point = fc.record({
      x: fc.integer({ min: 0, max: 6000 }).map((n) => n / 10),
      y: fc.integer({ min: 0, max: 2000 }).map((n) => n / 10),
    });
    fc.assert(
      fc.property(fc.array(fc.array(point, { minLength: 2, maxLength: 30 }), { maxLength: 8 }), (any) => {
        const paths = pathOf(any);
        expect(isPath(paths)).toBe(true);
        expect(strokesOf(paths)).toEqual(any);
      }),
    );
    expect(pathOf([[{ x: 5, y: 5 }]])).toBe('M5 5L5 5');
    expect(isPath(pathOf([[{ x: -4, y: 1e7 }]]))).toBe(true);
  });

  it.each(['M0 0', 'M0 0L1 1"/><script>', 'url(x)', 'M1 1L2 2 ', `M0 0L1 1${'M0 0L1 1'.repeat(40_000)}`])(
    'is refused when it is anything else: %.20s',
    (paths) => expect(isPath(paths)).toBe(false),
  );
});
