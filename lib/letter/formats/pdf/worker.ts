/**
 * The PDF writer in a web worker: sets a single letter and is then ended by the page. Never a second one here,
 * as the font library loses letters from the second document on (see `renderOnce`).
 * It starts to read the first fonts and the library at once, while the parent still reads the letter.
 */
import { firstFiles } from './font-files';
import type { PdfAnswer, PdfRequest } from './messages';

const folder = new URL('/fonts/letter/', self.location.origin).href;

async function read(file: string): Promise<Uint8Array> {
  const response = await fetch(folder + file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

// The fonts come while the library, which keeps the worker busy for longer, is read and begun.
const early = new Map(firstFiles.map((file) => [file, read(file)]));
// A file that cannot be read now fails the letter later, with an answer; alone it is no news.
for (const bytes of early.values()) bytes.catch(() => undefined);
const library = import('./render').then((render) => {
  const fonts = render.startFonts((file) => early.get(file) ?? read(file));
  return { ...render, fonts };
});

/** While no letter has come. */
async function practise() {
  const { fonts, firstFont, practise } = await library;
  await fonts.open(firstFont);
  // A letter that waits already is heard first.
  await new Promise((next) => setTimeout(next));
  if (!used) await practise(fonts);
}

const answer = (message: PdfAnswer, transfer: Transferable[] = []) => self.postMessage(message, { transfer });

let used = false;
self.onmessage = async ({ data }: MessageEvent<PdfRequest>) => {
  try {
    if (used) throw new Error('A PDF worker sets one letter only.');
    used = true;
    const { renderOnce, fonts } = await library;
    const { bytes, missing } = await renderOnce(data, fonts);
    answer({ ok: true, bytes, missing }, [bytes.buffer]);
  } catch (error) {
    answer({ ok: false, reason: 'failed', detail: String(error) });
  }
};
practise().catch(() => undefined);
