/** Our letter and the same letter by other makers, in one run of one browser, turn by turn. */
import type { Browser } from '@playwright/test';
import { letterWording } from '@/lib/content/letters';
import { loadStates } from '@/lib/content/states';
import type { Answers } from '@/lib/letter/answers';
import { composeLetter } from '@/lib/letter/compose';
import type { LetterDocument } from '@/lib/letter/document';
import { maya, plain, readPdf } from '../browser/parent';
import { type Maker, ours, type Pressed, visit } from './letters';
import { median } from './median';
import { type PeerName, peersServer } from './peers';
import { measureSlowdown, slowProcesses } from './slow';

async function letterOf(answers: Answers): Promise<LetterDocument> {
  const state = (await loadStates())[answers.school.state] ?? null;
  return composeLetter(answers, letterWording('iep-evaluation', 'en'), state);
}

/** Letters and digits alone: makers hyphenate, space and mark lists each in their own way. */
const bare = (text: string) => plain(text).replace(/[^\p{L}\p{N}]/gu, '');

const textsOf = (letter: LetterDocument) =>
  letter.blocks.flatMap(({ step: _, kind: __, id: ___, ...rest }) =>
    Object.values(rest)
      .flat()
      .filter((v): v is string => typeof v === 'string'),
  );

/** @throws when a text of the letter is not in the file: then it is not the same letter. */
async function expectWhole(name: string, bytes: Buffer, letter: LetterDocument) {
  const { text, pages } = await readPdf(bytes);
  const found = bare(text);
  const missing = textsOf(letter).filter((part) => !found.includes(bare(part)));
  if (missing.length > 0) throw new Error(`${name}: not in its PDF: ${missing.join(' | ')}`);
  return { pages, kb: Math.round(bytes.length / 1000) };
}

/** The median, and the least and the most in brackets, in whole milliseconds. */
const told = (list: number[]) => {
  const [low, middle, high] = [Math.min(...list), median(list), Math.max(...list)].map((n) =>
    String(Math.round(n)),
  );
  return `${middle?.padStart(6)} [${low}-${high}]`.padEnd(20);
};

/** What is asked of us: warm at least so many times as fast as survey-pdf; cold no slower than the faster peer. */
const warmGoal = 3;

type Times = Record<'cold' | 'opening' | 'warm' | 'coldBlocked' | 'warmBlocked', number[]>;

/**
 * Prints the race with the processor as it is, and slowed for all threads alike.
 * @returns how many goals are missed with the processor slowed.
 */
export async function race(
  browser: Browser,
  origin: string,
  { rounds = 5, slowdowns = [1, 4], peers = ['pdfmake'] as PeerName[] } = {},
) {
  const letter = await letterOf(maya as Answers);
  const server = await peersServer(letter, peers);
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as { port: number };
  const makers: Maker[] = [
    ours(origin),
    ...peers.map((name) => ({
      name,
      url: `http://localhost:${port}/${name}.html`,
      prepare: async () => undefined,
    })),
  ];
  let missed = 0;
  try {
    const rate = Math.max(...slowdowns);
    const real = await measureSlowdown(browser, (makers[1] as Maker).url, rate);
    console.log(`Slowed ${rate}x: ${real.all}. (By the developer tools' switch: ${real.thread}.)`);
    for (const rate of slowdowns) missed = await heat(browser, makers, letter, rate, rounds);
  } finally {
    server.close();
  }
  return missed;
}

async function heat(browser: Browser, makers: Maker[], letter: LetterDocument, rate: number, rounds: number) {
  const times = new Map<string, Times>(
    makers.map(({ name }) => [name, { cold: [], opening: [], warm: [], coldBlocked: [], warmBlocked: [] }]),
  );
  const note = (name: string, cold: Pressed, warm: Pressed) => {
    const list = times.get(name);
    list?.cold.push(cold.file);
    list?.opening.push(cold.fromOpening);
    list?.warm.push(warm.file);
    list?.coldBlocked.push(cold.longTask);
    list?.warmBlocked.push(warm.longTask);
  };
  const sizes = new Map<string, string>();
  for (let round = 0; round < rounds; round += 1) {
    // Each round begins with another maker, so that none always follows the same one.
    for (let i = 0; i < makers.length; i += 1) {
      const maker = makers[(round + i) % makers.length] as Maker;
      const { cold, warm } = await visit(browser, maker, (b) => slowProcesses(b, rate));
      note(maker.name, cold, warm);
      for (const { bytes } of [cold, warm]) {
        const { pages, kb } = await expectWhole(maker.name, bytes, letter);
        sizes.set(maker.name, `${pages} pages, ${kb} KB`);
      }
    }
  }
  console.log(
    `\nThe same letter, ${rate === 1 ? 'processor as it is' : `pages and workers ${rate}x slower`}, ${rounds} rounds: median [least-most] ms`,
  );
  console.log(
    `${''.padEnd(15)}${['cold, from press', 'cold, from opening', 'warm, from press', 'page held, cold', 'page held, warm'].map((h) => h.padEnd(20)).join('')}`,
  );
  for (const [name, t] of times)
    console.log(
      `${name.padEnd(15)}${[t.cold, t.opening, t.warm, t.coldBlocked, t.warmBlocked].map(told).join('')}${sizes.get(name)}`,
    );
  return judge(times);
}

function judge(times: Map<string, Times>): number {
  const of = (name: string, what: 'cold' | 'warm') => median(times.get(name)?.[what] ?? []);
  const [us = ''] = times.keys();
  const peers = [...times.keys()].slice(1);
  const ratio = times.has('survey-pdf') ? of('survey-pdf', 'warm') / of(us, 'warm') : null;
  const fastest = Math.min(...peers.map((name) => of(name, 'cold')));
  const [warmOk, coldOk] = [ratio === null || ratio >= warmGoal, of(us, 'cold') <= fastest];
  const warm = ratio === null ? 'not raced' : `${ratio.toFixed(1)} times as fast, of ${warmGoal}`;
  console.log(
    `warm, beside survey-pdf: ${warm}${warmOk ? '' : ' MISSED'} | cold: ${(of(us, 'cold') / fastest).toFixed(2)} of the faster peer's time${coldOk ? '' : ' MISSED'}`,
  );
  return Number(!warmOk) + Number(!coldOk);
}
