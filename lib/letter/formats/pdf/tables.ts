/** The members used of an opened font file: the library's own, not in its types. */
type Stream = { buffer: Uint8Array; constructor: new (bytes: Uint8Array) => Stream };
export type PackedFont = { stream: Stream; _getTableStream(tag: string): Stream | null };

/**
 * Unpacks each table of a WOFF file once. The font library unpacks the outlines anew for every single letter, which
 * took half of the time of a PDF.
 */
export function keepTables(font: PackedFont): void {
  const read = font._getTableStream.bind(font);
  const unpacked = new Map<string, Stream>();
  font._getTableStream = (tag) => {
    const known = unpacked.get(tag);
    // A new stream each time: every reader begins at its start.
    if (known) return new known.constructor(known.buffer);
    const stream = read(tag);
    // A table that is stored as it is comes from the file's one stream, set to its place.
    if (stream && stream !== font.stream) unpacked.set(tag, stream);
    return stream;
  };
}
