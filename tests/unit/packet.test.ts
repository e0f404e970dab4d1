import { describe, expect, it } from 'vitest';
import words from '@/content/letters/en/packet.json';
import { letterWording } from '@/lib/content/letters';
import { type Answers, blankAnswers } from '@/lib/letter/answers';
import { deliveryMethods } from '@/lib/letter/choices';
import { composeLetter } from '@/lib/letter/compose';
import type { LetterKind } from '@/lib/letter/document';
import { sheetsFor } from '@/lib/packet/packet';
import type { Sheet, SheetBlock } from '@/lib/packet/sheets';
import { packetWordsSchema } from '@/lib/packet/words';
import { fixture } from './letter-help';
import { letterKind } from './letter-kind-help';

const maya = fixture('maya');
const letterOf = (kind: LetterKind, answers: Answers) =>
  composeLetter(answers, letterWording(kind, 'en'), null);
const letter = letterOf('iep-evaluation', maya);
const allOf = <K extends SheetBlock['kind']>(sheet: Sheet | undefined, kind: K) =>
  (sheet?.blocks ?? []).filter((b): b is Extract<SheetBlock, { kind: K }> => b.kind === kind);

describe('the pages that go with a letter', () => {
  it('have words for every way of delivery, and no others', () => {
    expect(packetWordsSchema.safeParse(words).error?.issues ?? []).toEqual([]);
    expect(Object.keys(words.proof.ways).sort()).toEqual([...deliveryMethods, 'unknown'].sort());
  });

  it('list each paper of the letter with a box to check, and room for more', () => {
    const [enclosures] = sheetsFor(letter, 'hand', words, null);
    expect(enclosures?.id).toBe('enclosures');
    expect(allOf(enclosures, 'checks')[0]?.items).toEqual([
      'Letter from a doctor',
      'Report card',
      'Photos of three pages from her reading notebook',
    ]);
    expect(allOf(enclosures, 'lines')[0]?.items).toEqual(['Other papers that I add:', '', '']);
  });

  it('have no list where the letter encloses nothing, and never list who gets a copy', () => {
    const bare = letterOf('iep-evaluation', {
      ...maya,
      support: { ...maya.support, enclosures: [], enclosuresOther: '' },
    });
    const sheets = sheetsFor(bare, 'hand', words, null);
    expect(sheets.map((s) => s.id)).toEqual(['proof']);
    expect(JSON.stringify(sheets)).not.toContain('Director of Special Education');
  });

  it('say on the proof whose letter it is, to whom, and of which day', () => {
    const proof = sheetsFor(letter, 'hand', words, null).find((s) => s.id === 'proof');
    const facts = Object.fromEntries(allOf(proof, 'facts')[0]?.items.map((i) => [i.label, i.text]) ?? []);
    expect(facts.From).toBe('Ana Rivera');
    expect(facts.To).toContain('Lincoln Elementary School');
    expect(facts['Date of the letter']).toBe('November 30, 2026');
    expect(facts.Letter).toContain('special education under IDEA');
  });

  it.each([...deliveryMethods, '' as const])('ask for what proves the day: %s', (method) => {
    const proof = sheetsFor(letter, method, words, null).find((s) => s.id === 'proof');
    const way = words.proof.ways[method || 'unknown'];
    expect(allOf(proof, 'lines')[0]?.items).toEqual(way.lines);
    expect(allOf(proof, 'paragraph').map((b) => b.text)).toContain(way.lead);
  });

  it('have no proof for a letter to a doctor, who owes no answer by a day', () => {
    const doctor = letterKind('doctor-letter');
    const sheets = sheetsFor(doctor.docOf(doctor.rich), '', words, null);
    expect(sheets.map((s) => s.id)).toEqual(['enclosures']);
  });

  it('end with the paper trail when the parent adds it', () => {
    const trail: Sheet = { id: 'trail', title: 'Paper trail', blocks: [] };
    expect(sheetsFor(letter, 'mail', words, trail).at(-1)).toEqual(trail);
  });

  it('do not throw on a letter that is hardly begun', () => {
    expect(sheetsFor(letterOf('records', blankAnswers('records')), '', words, null).map((s) => s.id)).toEqual(
      ['proof'],
    );
  });
});
