/** Reads a DOCX back by its parts, and through LibreOffice where that is on the machine. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { letterWording } from '@/lib/content/letters';
import { blankAnswers } from '@/lib/letter/answers';
import { composeLetter } from '@/lib/letter/compose';
import { type LetterDocument, type LetterKind, letterKinds } from '@/lib/letter/document';
import { letterToDocx } from '@/lib/letter/formats/docx';
import { letterToText } from '@/lib/letter/formats/text';
import { states } from './letter-help';

const fromFile = (kind: LetterKind, file: string): LetterDocument => {
  const given = JSON.parse(readFileSync(new URL(`../fixtures/${file}.json`, import.meta.url), 'utf8'));
  const answers = { ...blankAnswers(kind), ...given };
  return composeLetter(answers, letterWording(kind, 'en'), states[answers.school.state] ?? null);
};
const filesOf = (kind: LetterKind) =>
  kind === 'iep-evaluation' ? ['answers-maya', 'answers-texas-min'] : [`${kind}-rich`, `${kind}-min`];

/** A full and a short letter of every kind in the registry. */
export const everyLetter = letterKinds.flatMap((kind) =>
  filesOf(kind).map((name) => ({ name, doc: fromFile(kind, name) })),
);

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (xml: string) => xml.replace(/&(\w+);/g, (_, name) => entities[name] ?? `&${name};`);

/** Words as seen: a line break or a tab parts them, and a paragraph's end does. */
const textOf = (xml: string) =>
  unescaped(
    xml
      .replace(/<w:(?:br|tab)\/>|<\/w:p>/g, '\n')
      .replace(/<w:instrText[^>]*>.*?<\/w:instrText>/g, '')
      .replace(/<[^>]+>/g, ''),
  );

export async function readDocx(doc: LetterDocument) {
  const parts = unzipSync(await letterToDocx(doc));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const document = part('word/document.xml');
  const paragraphs = [...document.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([xml]) => ({
    xml,
    style: /<w:pStyle w:val="(\w+)"/.exec(xml)?.[1] ?? '',
    text: textOf(xml).trim(),
  }));
  return { names: Object.keys(parts), part, document, paragraphs, text: textOf(document) };
}

/** The words of the text format in order, with the label of the line for the date, which that format leaves out. */
export function expectedWords(doc: LetterDocument): string[] {
  const blocks = doc.blocks.map((b) =>
    b.kind === 'signature' ? { ...b, relation: `${b.relation} ${b.dateLabel}` } : b,
  );
  return wordsOf(letterToText({ ...doc, blocks }).replace(/[\u2068\u2069]/g, ''));
}
/** Signs before an item of a list and lines to write on are no words. */
export const wordsOf = (text: string) => text.split(/\s+/).filter((w) => w && !/^(?:[-•]|_+)$/.test(w));

export const hasLibreOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;

/** Each letter opened by LibreOffice and saved as a PDF, in one run, with settings of its own that are thrown away. */
export async function throughLibreOffice(docs: LetterDocument[]): Promise<Uint8Array[]> {
  const dir = mkdtempSync(join(tmpdir(), 'docx-'));
  try {
    const files = docs.map((_, i) => join(dir, `${i}.docx`));
    for (const [i, doc] of docs.entries()) writeFileSync(files[i] as string, await letterToDocx(doc));
    const out = join(dir, 'pdf');
    mkdirSync(out);
    const settings = `-env:UserInstallation=file://${join(dir, 'settings')}`;
    const { status, stderr } = spawnSync(
      'soffice',
      [settings, '--headless', '--convert-to', 'pdf', '--outdir', out, ...files],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`soffice: ${stderr}`);
    return docs.map((_, i) => new Uint8Array(readFileSync(join(out, `${i}.pdf`))));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
