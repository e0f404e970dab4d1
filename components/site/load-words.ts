/** Namespaces of the messages in one language, each a small file of its own. */
export type LoadedWords = Record<string, Record<string, unknown>>;

/** Fetches words that a page was not given at first. Fails when a file cannot be had. */
export async function loadWords(locale: string, of: readonly string[]): Promise<LoadedWords> {
  const files = of.map(async (name) => [
    name,
    (await import(`@/content/messages/${locale}/${name}.json`)).default,
  ]);
  return Object.fromEntries(await Promise.all(files));
}
