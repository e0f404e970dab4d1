/**
 * The PDF writer in a web worker: sets a single letter and is then ended by the page. Never a second one here,
 * as the font library loses letters from the second document on (see `renderOnce`).
 * It starts to read the library and the first fonts at once, while the parent still reads the letter.
 */
import type { PdfAnswer, PdfRequest } from './messages';
import { renderOnce, startFonts } from './render';

const folder = new URL('/fonts/letter/', self.location.origin).href;
const fonts = startFonts(async (file) => {
  const response = await fetch(folder + file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
});
const answer = (message: PdfAnswer, transfer: Transferable[] = []) => self.postMessage(message, { transfer });

let used = false;
self.onmessage = async ({ data }: MessageEvent<PdfRequest>) => {
  try {
    if (used) throw new Error('A PDF worker sets one letter only.');
    used = true;
    const { bytes, missing } = await renderOnce(data, fonts);
    answer({ ok: true, bytes, missing }, [bytes.buffer]);
  } catch (error) {
    answer({ ok: false, reason: 'failed', detail: String(error) });
  }
};
