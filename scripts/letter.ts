/** A letter from a file of answers, by the same code as the form: see docs/architecture.md for the shape. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isLetterLocale, letterLocales, letterWording } from '@/lib/content/letters';
import { loadStates } from '@/lib/content/states';
import { type PlainDate, Temporal } from '@/lib/dates/temporal';
import { type Answers, answersSchema, blankAnswers } from '@/lib/letter/answers';
import { answersJsonSchema, withBlanks } from '@/lib/letter/answers-file';
import { composeLetter } from '@/lib/letter/compose';
import { type LetterDocument, type LetterKind, letterKinds } from '@/lib/letter/document';
import { letterToHtml } from '@/lib/letter/formats/html';
import { letterToText } from '@/lib/letter/formats/text';

const usage =
  'Usage: npm run -s letter -- answers.json|- --kind iep-evaluation --format pdf|docx|txt|html [--locale en] [--out FILE] [--today YYYY-MM-DD]\n' +
  '       npm run -s letter -- --schema iep-evaluation';

/** What each code of `stepSchemas` means to a person at a terminal. */
const meanings: Record<string, string> = {
  required: 'an answer is needed',
  'too-long': 'the text is too long',
  date: 'not a date of the calendar',
  'too-early': 'the date is too early',
  'too-late': 'the date is too late',
  email: 'not an email address',
  phone: 'not a phone number',
  contact: 'an address, a phone number or an email is needed',
  since: 'not a month and year',
  state: 'not the postal code of a state',
};

/** A mistake of the person who calls: one line, exit 2. */
class Refusal extends Error {}

function read(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    throw new Refusal(`answers: cannot read ${file}`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(`answers: not JSON (${error instanceof Error ? error.message : error})`);
  }
}

function check(input: unknown, kind: LetterKind, today: PlainDate): Answers {
  const given = withBlanks(input, kind);
  const result = answersSchema(today, kind).safeParse(given);
  // Steps that this kind does not have keep their blanks.
  if (result.success) return { ...blankAnswers(kind), ...result.data } as Answers;
  const [issue] = result.error.issues;
  const field = issue?.path.join('.') || 'answers';
  const code = issue?.message ?? '';
  throw new Refusal(`${field}: ${meanings[code] ? `${code} (${meanings[code]})` : code}`);
}

function kindOf(kind: string | undefined): LetterKind {
  const known = letterKinds.find((k) => k === kind);
  if (!known)
    throw new Refusal(
      `kind: ${kind ? `unknown kind "${kind}"` : 'missing'} (known: ${letterKinds.join(', ')})`,
    );
  return known;
}

function todayOf(text: string | undefined): PlainDate {
  if (text === undefined) return Temporal.Now.plainDateISO();
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Temporal.PlainDate.from(text);
  } catch {}
  throw new Refusal(`today: not a date (${text}); write it as 2026-11-30`);
}

/** Formats that are not text: they go to a file, and their libraries are loaded only when asked for. */
const binary: Record<string, (doc: LetterDocument) => Promise<Uint8Array>> = {
  pdf: async (doc) => (await import('@/lib/letter/formats/pdf/node')).renderLetterPdf(doc),
  docx: async (doc) => (await import('@/lib/letter/formats/docx')).letterToDocx(doc),
};
const texts: Record<string, (doc: LetterDocument) => string> = { txt: letterToText, html: letterToHtml };
const formats = [...Object.keys(binary), ...Object.keys(texts)];

function options() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: { kind: text, format: text, locale: text, out: text, today: text, schema: text },
    });
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message.split('\n')[0] : error}\n${usage}`);
  }
}

async function main() {
  const { values, positionals } = options();
  const today = todayOf(values.today);
  if (values.schema !== undefined) {
    process.stdout.write(`${JSON.stringify(answersJsonSchema(today, kindOf(values.schema)), null, 2)}\n`);
    return;
  }
  const [file] = positionals;
  if (!file || positionals.length > 1)
    throw new Refusal(`answers: one file, or - for standard input\n${usage}`);
  const kind = kindOf(values.kind);
  const { format = 'txt', locale = 'en', out } = values;
  if (!formats.includes(format))
    throw new Refusal(`format: unknown format "${format}" (known: ${formats.join(', ')})`);
  if (!isLetterLocale(locale))
    throw new Refusal(`locale: unknown locale "${locale}" (known: ${letterLocales.join(', ')})`);
  if (format in binary && !out) throw new Refusal(`out: a ${format.toUpperCase()} needs --out FILE`);

  const answers = check(read(file), kind, today);
  const wording = letterWording(kind, locale);
  const doc = composeLetter(answers, wording, (await loadStates())[answers.school.state] ?? null);
  const result = await (binary[format] ?? texts[format] ?? letterToText)(doc);
  if (!out) return void process.stdout.write(result);
  try {
    writeFileSync(out, result);
  } catch {
    throw new Refusal(`out: cannot write ${out}`);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = error instanceof Refusal ? 2 : 1;
});
