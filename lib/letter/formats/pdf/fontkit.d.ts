/** The one function used of fontkit 2.0, which comes without types. */
declare module 'fontkit' {
  /** @throws when the bytes are no font file it knows. */
  export function create(bytes: Uint8Array): object;
}
