/**
 * `npm run bench`: what a page weighs on the wire (gzip, as a host sends it); how long the first and the second PDF take,
 * in Chromium as it is and with pages and workers slowed four times, as on a cheap phone; whether the page stays free
 * meanwhile and while a parent types; how long a whole case takes to count. Fails when a budget is broken.
 *
 * `npm run bench -- --peers`: only the PDF, beside the same letter made by pdfmake, turn by turn in the same browser; with
 * `--survey-pdf` also by survey-pdf, for those who hold its licence. `--rounds 9` for more than five.
 */
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, install } from './lib.mjs';

const { values: options } = parseArgs({
  options: {
    peers: { type: 'boolean' },
    'survey-pdf': { type: 'boolean' },
    rounds: { type: 'string', default: '5' },
  },
});
install();
build();
const { findChromium } = await import('./chromium.mjs');
const { listen, siteServer } = await import('./serve.mjs');
const { chromium } = await import('@playwright/test');
const { holdingBudgets, makeLetters } = await import('../tests/bench/alone.ts');
const { largestState, timeTimelines } = await import('../tests/bench/timeline.ts');

const server = siteServer();
const port = await listen(server, 0);
const origin = `http://localhost:${port}`;
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

if (options.peers) {
  const { race } = await import('../tests/bench/race.ts');
  const peers = options['survey-pdf'] ? ['pdfmake', 'survey-pdf'] : ['pdfmake'];
  const missed = await race(browser, origin, { rounds: Number(options.rounds), peers });
  await browser.close();
  server.close();
  process.exit(missed > 0 ? 1 : 0);
}

/** Budgets in KB (1,000 bytes), gzip: all a page loads before it can be used. */
const budgets = [
  ['guide', '/en/guides/get-an-iep/', { html: 25, js: 0, css: 20, font: 80 }],
  ['form step', '/en/letters/iep-evaluation/concerns/', { html: 15, js: 300, css: 20, font: 110 }],
  ['tracker', '/en/tracker/', { html: 15, js: 310, css: 20, font: 110 }],
  ['a countdown', '/en/tracker/', { html: 15, js: 310, css: 20, font: 110 }, startCountdown],
];

/** A parent who is back: one countdown is kept on the device. */
async function startCountdown(page) {
  await page.goto(`${origin}/en/tracker/`);
  const day = new Date();
  const received = page.getByRole('group', { name: 'I gave a letter to the school on' });
  await received.getByLabel('Month').fill(String(day.getMonth() + 1));
  await received.getByLabel('Day').fill(String(day.getDate()));
  await received.getByLabel('Year').fill(String(day.getFullYear()));
  await page.getByRole('button', { name: 'Start the countdown' }).click();
  await page.waitForURL(/#case=/);
}

const kindOf = (type) =>
  /html/.test(type)
    ? 'html'
    : /javascript/.test(type)
      ? 'js'
      : /css/.test(type)
        ? 'css'
        : /font/.test(type)
          ? 'font'
          : 'other';

let broken = 0;
for (const [name, path, budget, before] of budgets) {
  const context = await browser.newContext();
  const earlier = await context.newPage();
  await before?.(earlier);
  await earlier.close();
  const page = await context.newPage();
  const seen = [];
  page.on('response', (r) => seen.push(r));
  page.on('pageerror', (e) => {
    console.error(`${name}: ${e.stack}`);
    broken += 1;
  });
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  const sum = { html: [0, 0], js: [0, 0], css: [0, 0], font: [0, 0], other: [0, 0] };
  for (const response of seen) {
    const body = await response.body().catch(() => Buffer.alloc(0));
    const kind = kindOf(response.headers()['content-type'] ?? '');
    sum[kind][0] += kind === 'font' ? body.length : gzipSync(body, { level: 9 }).length;
    sum[kind][1] += kind === 'font' ? body.length : brotliCompressSync(body).length;
  }
  await context.close();
  const parts = Object.entries(sum).map(([kind, [gzip, brotli]]) => {
    const over = budget[kind] !== undefined && gzip > budget[kind] * 1000;
    if (over) broken += 1;
    return `${kind} ${(gzip / 1000).toFixed(1)} (br ${(brotli / 1000).toFixed(1)})${budget[kind] === undefined ? '' : ` of ${budget[kind]}`}${over ? ' OVER' : ''}`;
  });
  console.log(`${name.padEnd(11)} ${path}\n            ${parts.join(' | ')} KB`);
}

for (const slowdown of [1, 4]) {
  const { cold, warm } = await makeLetters(browser, origin, slowdown, Number(options.rounds));
  console.log(
    `PDF, page and worker ${slowdown}x slower: cold ${cold} ms, warmed ${warm} ms (ratio ${(cold / warm).toFixed(1)})`,
  );
}
for (const { name, ms, budget } of await holdingBudgets(browser, origin)) {
  const over = ms > budget;
  if (over) broken += 1;
  console.log(`${name}: ${ms} ms of ${budget}${over ? ' OVER' : ''}`);
}

// A whole case over a calendar of ten years, and the largest file a state sends.
const timelineBudget = 5;
for (const { code, median, slow } of await timeTimelines()) {
  const over = median > timelineBudget;
  if (over) broken += 1;
  console.log(
    `timeline() ${code}, ten school years: median ${median.toFixed(2)} ms of ${timelineBudget}${over ? ' OVER' : ''}, a slow walk by hand ${slow.toFixed(2)} ms (ratio ${(slow / median).toFixed(1)})`,
  );
}
const stateBudget = 4000;
const state = await largestState();
if (state.bytes > stateBudget) broken += 1;
console.log(`largest state file: ${state.code}, ${state.bytes} of ${stateBudget} bytes gzip`);

await browser.close();
server.close();
if (broken > 0) {
  console.error(`${broken} budgets are broken.`);
  process.exit(1);
}
