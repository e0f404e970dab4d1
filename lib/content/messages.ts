/** Loads all words of one language at build time: one file a namespace, so that two people can edit at once. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locale } from './locales';

export type Messages = Record<string, Record<string, unknown>>;

export async function loadMessages(locale: Locale): Promise<Messages> {
  const folder = path.join(process.cwd(), 'content', 'messages', locale);
  const files = (await readdir(folder)).filter((f) => f.endsWith('.json'));
  const entries = await Promise.all(
    files.map(
      async (f) =>
        [path.basename(f, '.json'), JSON.parse(await readFile(path.join(folder, f), 'utf8'))] as const,
    ),
  );
  return Object.fromEntries(entries);
}
