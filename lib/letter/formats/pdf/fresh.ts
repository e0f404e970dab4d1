/** PDFs from a long-lived Node process, such as a build or a test run: each is made in a process of its own. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Sheet } from '@/lib/packet/sheets';
import type { LetterDocument } from '../../document';

/**
 * One letter as PDF bytes, made in a new process, as a second letter in one process may lose letters.
 * Run from the project's folder: the process is started from the source there.
 */
export function renderInFreshRealm(
  letter: LetterDocument,
  sheets: readonly Sheet[] = [],
): Promise<Uint8Array> {
  const script = join(process.cwd(), 'lib/letter/formats/pdf/realm.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['pipe', 'pipe', 'pipe'] });
  const out: Buffer[] = [];
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  child.stdin.end(JSON.stringify({ letter, sheets }));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(new Uint8Array(Buffer.concat(out)));
      else reject(new Error(`The PDF could not be made (exit ${code}).\n${errors}`));
    });
  });
}
