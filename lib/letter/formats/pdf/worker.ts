/**
 * The PDF writer in a web worker: sets a single letter and is then ended by the page. Never a second one here,
 * as the font library loses letters from the second document on (see `renderOnce`).
 * It starts to read the library and the first fonts at once, while the parent still reads the letter.
 */
import type { PdfAnswer, PdfRequest } from './messages';
import { type FontAddress, renderOnce, warmUp } from './render';

const folder = new URL('/fonts/letter/', self.location.origin).href;
const address: FontAddress = (_font, file) => folder + file;
const answer = (message: PdfAnswer, transfer: Transferable[] = []) => self.postMessage(message, { transfer });

// A font that cannot be read now fails the letter later, with an answer; alone it is no news.
warmUp(address).catch(() => undefined);

let used = false;
self.onmessage = async ({ data }: MessageEvent<PdfRequest>) => {
  try {
    if (used) throw new Error('A PDF worker sets one letter only.');
    used = true;
    const bytes = await renderOnce(data, address);
    answer({ ok: true, bytes }, [bytes.buffer]);
  } catch (error) {
    answer({ ok: false, reason: 'failed', detail: String(error) });
  }
};
