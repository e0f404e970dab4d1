import { expect, expectAccessible, expectNoSidewaysScroll, test } from './fixtures';
import { keepDraft, maya, readPdf, startCountdown, stepUrl } from './parent';

const read = async (download: { createReadStream(): Promise<NodeJS.ReadableStream> }) => {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return readPdf(Buffer.concat(parts));
};

test('the packet: the letter, its papers, the proof, and the paper trail of a case when it is wanted', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.clock.setFixedTime(new Date('2026-12-10T12:00:00-08:00'));
  await page.goto('/en/tracker/');
  await startCountdown(page, { received: ['11', '30', '2026'], state: 'California', name: 'Maya' });
  await keepDraft(page, maya);
  await page.goto(stepUrl('review'));
  const get = page.getByRole('button', { name: 'Download the packet (PDF)' });
  await expect(get).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page, 'review with a packet', []);

  const [plain] = await Promise.all([page.waitForEvent('download'), get.click()]);
  expect(plain.suggestedFilename()).toBe('2026-11-30-request-for-evaluation-packet.pdf');
  const without = await read(plain);
  expect(without.text).toContain('Papers that go with the letter');
  expect(without.text).toContain('To be filled in by the school office');
  expect(without.text).not.toContain('Paper trail');

  await page.getByRole('radio', { name: 'Yes, for Maya' }).check();
  const [whole] = await Promise.all([page.waitForEvent('download'), get.click()]);
  const withTrail = await read(whole);
  expect(withTrail.pages).toBe(without.pages + 1);
  expect(withTrail.text).toContain('Paper trail: Maya');
  expect(withTrail.text).toContain('December 15, 2026');
});
