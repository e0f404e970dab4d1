import { expect, test } from './fixtures';
import { downloadPdf, keepDraft, maya, readPdf, startCountdown, stepUrl } from './parent';

const chen = { ...maya, child: { ...maya.child, firstName: '玛雅' } };

test('a font that cannot be read: the letter comes out, and the parent is told what it lacks', async ({
  page,
}) => {
  await page.route(/\/fonts\/letter\/noto-sans-/, (route) => route.abort());
  await keepDraft(page, chen);
  await page.goto(stepUrl('review'));
  const { text } = await readPdf((await downloadPdf(page)).bytes);
  expect(text).toContain('Ana Rivera');
  expect(text).not.toContain('玛');
  const told = page.getByRole('alert').filter({ hasText: 'Your PDF has lines to fill in' });
  await expect(told).toContainText('玛雅');
  await expect(told).toContainText('write them in by hand');

  await page.unrouteAll();
  const whole = await readPdf((await downloadPdf(page)).bytes);
  expect(whole.text).toContain('玛雅');
  await expect(told).toBeHidden();
});

test('no font at all: it is said beside the button, and the other ways are named', async ({
  page,
  context,
}) => {
  await page.route(/\/fonts\/letter\//, (route) => route.abort());
  await keepDraft(page, maya);
  await page.goto(stepUrl('review'));
  const get = page.getByRole('button', { name: 'Download PDF' });
  await get.click();
  await expect(page.getByRole('alert').filter({ hasText: 'We could not make the PDF' })).toContainText(
    'Word file',
  );
  await context.setOffline(true);
  await get.click();
  await expect(page.getByRole('alert').filter({ hasText: 'You seem to be offline' })).toContainText('print');
  await context.setOffline(false);
  await page.unrouteAll();
  await downloadPdf(page);
  await expect(page.getByRole('alert').filter({ hasText: 'offline' })).toBeHidden();
});

test('a paper trail with what cannot be printed is said beside the packet, which comes without it', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-12-10T12:00:00-08:00'));
  await page.goto('/en/tracker/');
  await startCountdown(page, { received: ['11', '30', '2026'], state: 'California', name: 'Maya 😀' });
  await keepDraft(page, maya);
  await page.goto(stepUrl('review'));
  const packet = page.getByRole('region', { name: 'The whole packet in one PDF' });
  const get = packet.getByRole('button', { name: 'Download the packet (PDF)' });
  await packet.getByRole('radio', { name: 'Yes, for Maya 😀' }).check();
  await get.click();
  await expect(packet.getByRole('alert')).toContainText('Your paper trail has these: 😀');
  await packet.getByRole('radio', { name: 'No' }).check();
  const [download] = await Promise.all([page.waitForEvent('download'), get.click()]);
  expect(download.suggestedFilename()).toMatch(/-packet\.pdf$/);
  await expect(packet.getByRole('alert')).toBeHidden();
});
