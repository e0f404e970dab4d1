/** The PDF writer for Node: the same font files as the browser's. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Sheet } from '@/lib/packet/sheets';
import type { LetterDocument } from '../../document';
import { renderOnce, startFonts } from './render';

const at = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
const folder = at('public/fonts/letter/');

/** The fonts are copied before a build; a letter made before any build fetches them itself. */
function needFonts() {
  if (!existsSync(`${folder}VERSIONS.txt`)) execFileSync(process.execPath, [at('scripts/fonts.mjs')]);
}

/** The fonts of this folder: for one document, as the files are. */
export function fontsHere() {
  needFonts();
  return startFonts((file) => readFile(folder + file));
}

/**
 * One letter as PDF bytes. For one letter in a process: a second one may lose letters (see `renderOnce`).
 * Where several are wanted, use `renderInFreshRealm`.
 */
export async function renderLetterPdf(
  letter: LetterDocument,
  sheets: readonly Sheet[] = [],
): Promise<Uint8Array> {
  const { bytes, missing } = await renderOnce({ letter, sheets }, fontsHere());
  if (missing.length > 0) throw new Error(`No font for: ${missing.join(', ')}`);
  return bytes;
}
