import { describe, expect, it } from 'vitest';
import { ofKind } from './letter-help';
import { letterKind, soundLetter } from './letter-kind-help';

const { rich, min, docOf, textOf, richWith, notes } = letterKind('meeting-summary');
const headings = (a: typeof rich) => ofKind(docOf(a), 'heading').map((h) => h.text);

soundLetter('meeting-summary', {
  'after a video meeting': { how: 'video' },
  'after a call without a time': { how: 'call', time: '' },
  'with lists typed as lists': { said: '- We met.\n- We agreed.', theyWill: '1. Send the plan' },
});

describe('the talk', () => {
  it('is named with its day, its time and the people', () =>
    expect(textOf(rich)).toContain(
      'Thank you for the meeting on December 15, 2026 at 3:30 p.m. I talked with Ms. Okafor and Dr. Whitfield.',
    ));
  it.each([
    ['call', 'Thank you for the phone call on December 15, 2026. I talked with'],
    ['video', 'Thank you for the video meeting on December 15, 2026. I talked with'],
  ])('was a %s', (how, words) => expect(textOf(richWith({ how, time: '' }))).toContain(words));
});

describe('what was said and who does what', () => {
  const text = textOf(rich);
  it('is the parent’s understanding, point by point', () => {
    expect(text).toContain('My understanding is this:');
    expect(ofKind(docOf(rich), 'list')[0]?.items).toHaveLength(2);
  });
  it('keeps the two sides, the refusal and the open point apart', () => {
    expect(text).toMatch(/The school will do this:\n\n- Send us the assessment plan by December 22/);
    expect(text).toContain('I will do this: Send the report of the eye doctor by December 18.');
    expect(text).toContain('The school said no to this: A meeting before the winter break.');
    expect(text).toContain('This is still open: Who will give the extra reading help.');
    expect(text).toContain('We plan to talk again on January 8, 2027.');
  });
  it('asks for a refusal in writing, and only then', () => {
    expect(text).toContain('prior written notice with your reasons (34 CFR 300.503)');
    expect(textOf(richWith({ refused: '' }))).not.toContain('300.503');
  });
  it('leaves out what was not given', () => {
    expect(headings(min)).toEqual(['What was said']);
    expect(textOf(min)).toContain('My understanding is this: The school will call me again.');
  });
});

describe('the end', () => {
  it('asks to be corrected in writing by a day, and takes silence for nothing', () => {
    for (const answers of [rich, min]) {
      expect(textOf(answers)).toContain(
        'If I misunderstood or left out anything, please tell me in writing by December 22, 2026.',
      );
      expect(textOf(answers)).toContain('I will rely on this record.');
      expect(textOf(answers)).not.toMatch(/if I do not hear|consider it agreed|silence/i);
    }
  });
  it('lists the notes only when they go with it', () => {
    expect(notes(rich, 'Enclosures:')).toEqual(['My notes from our talk']);
    expect(notes(min, 'Enclosures:')).toEqual([]);
  });
});
