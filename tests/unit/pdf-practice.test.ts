/** A worker that waits lays out a letter nobody sees. It must leave no trace in the next one. */
import { describe, expect, it } from 'vitest';
import { fontsHere } from '@/lib/letter/formats/pdf/node';
import { firstFont, practise, renderOnce } from '@/lib/letter/formats/pdf/render';
import { letterSaying } from '../fixtures/letter-docs';

/** The file but for its moment and the name made of that. */
const timeless = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/D:\d{14}Z?|\/ID .*|<xmp:\w+Date>.*/g, '');

async function made(saying: string, practised: boolean) {
  const fonts = fontsHere();
  await fonts.open(firstFont);
  if (practised) await practise(fonts);
  return timeless((await renderOnce({ letter: letterSaying(saying) }, fonts)).bytes);
}

describe('a letter after practice', () => {
  it.each([
    'She said “no – never”… in an efficient office, ¿qué?\u00a0Fjord.',
    'ABC abc 0123456789, ffi: A-1 · ÀÉÎõü',
    'Nguyễn Thị Ánh and Đỗ, with Ŵ and ş',
  ])('has the same bytes as without: %s', async (saying) => {
    expect(await made(saying, true)).toBe(await made(saying, false));
  });
});
