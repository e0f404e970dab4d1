/**
 * Stands in the browser for parts of the PDF library that no letter needs, named in `next.config.ts`: the unpacker of WOFF2
 * fonts (ours are WOFF), hyphenation (a letter is never hyphenated), a second line breaker, ciphers and pictures from files.
 */
export default function leftOut(): never {
  throw new Error('This part of the PDF library is left out.');
}
export { leftOut as cbc, leftOut as ecb, leftOut as syllables };
