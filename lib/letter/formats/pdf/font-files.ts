/** Names of font files. A file of its own, so that the worker can ask for the first ones before it reads the library. */

/** The family every letter starts with. */
export const firstFamily = 'source-serif-4-latin';

export const fontFile = (family: string, weight: number) => `${family}-${weight}-normal.woff`;

/** What nearly every letter needs: worth reading before the letter is known. */
export const firstFiles = [400, 700].map((weight) => fontFile(firstFamily, weight));
