/**
 * After `next build`: takes the scripts out of pages that need none, and writes a strict Content-Security-Policy for
 * every page, with the hashes of just that page's inline scripts. The policy goes into the page (any host) and into
 * out/_headers (hosts that can send headers, and our own server). Set KEEP_SCRIPTS=1 to leave the pages as Next made them.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const out = 'out';
/** Pages for reading only. Everything in them is HTML and CSS; a browser test reads them with scripts off. */
const scriptFree = [
  /^index\.html$/,
  /^404(\/index)?\.html$/,
  /^[a-z]{2}\/index\.html$/,
  /^[a-z]{2}\/(guides|sources|states)\//,
  /^[a-z]{2}\/letters\/index\.html$/,
];

const pages = readdirSync(out, { recursive: true })
  .map((f) => String(f).replaceAll('\\', '/'))
  .filter((f) => f.endsWith('.html'));

const strip = (html) =>
  html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '').replace(/<link\b[^>]*\bas="script"[^>]*>/g, '');

const hashesOf = (html) =>
  [...html.matchAll(/<script\b(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, text]) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );

/** Nothing may be loaded from, or sent to, any place but this site; forms send nothing at all. */
const policy = (hashes) =>
  [
    "default-src 'none'",
    `script-src ${hashes === null ? "'none'" : ["'self'", ...new Set(hashes)].join(' ')}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    ...(hashes === null ? [] : ["connect-src 'self'", "worker-src 'self'"]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const rules = [
  `/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin
  X-Frame-Options: DENY
  Permissions-Policy: camera=(), microphone=(), geolocation=(), browsing-topics=(), interest-cohort=()`,
  // A worker obeys the policy of its own file: the PDF's layout engine is WebAssembly, the page itself may not run any.
  `/_next/static/*
  Cache-Control: public, max-age=31536000, immutable
  Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'`,
];

for (const page of pages) {
  const path = `${out}/${page}`;
  let html = readFileSync(path, 'utf8');
  const bare = !process.env.KEEP_SCRIPTS && scriptFree.some((p) => p.test(page));
  if (bare) html = strip(html);
  const csp = policy(bare ? null : hashesOf(html));
  html = html.replace(
    /<head>(<meta charSet="utf-8"\/>)?/i,
    (head) => `${head}<meta http-equiv="Content-Security-Policy" content="${csp}"/>`,
  );
  writeFileSync(path, html);
  const address = `/${page.replace(/(^|\/)index\.html$/, '$1')}`;
  rules.push(`${address}\n  Content-Security-Policy: ${csp}; frame-ancestors 'none'`);
}

writeFileSync(`${out}/_headers`, `${rules.join('\n\n')}\n`);
console.log(
  `Finished ${pages.length} pages: ${pages.filter((p) => scriptFree.some((s) => s.test(p))).length} without script.`,
);
