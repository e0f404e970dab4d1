/** Prints a case's milestones as JSON: `npm run -s timeline -- case.json` (or - for standard input). */
import { readFileSync } from 'node:fs';
import { loadStates } from '@/lib/content/states';
import { timeline } from '@/lib/timeline';
import { readCase } from '@/lib/timeline/input';

function refuse(line: string): never {
  console.error(line);
  process.exit(2);
}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    refuse(`case: cannot read ${file}`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    refuse(`case: not JSON (${error instanceof Error ? error.message.split('\n')[0] : error})`);
  }
}

const [file, ...rest] = process.argv.slice(2);
if (!file || rest.length > 0) refuse('Usage: npm run -s timeline -- case.json   (or - for standard input)');
const reading = readCase(readJson(file));
if (!reading.ok) refuse(reading.error);
const { state, ...facts } = reading.value;
const rules = state ? ((await loadStates())[state] ?? null) : null;
console.log(JSON.stringify({ milestones: timeline({ rules, ...facts }) }, null, 2));
