/** Other makers of PDFs, each a small site that is given our letter: installed and bundled on the first use. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { inflateSync } from 'node:zlib';
import { build } from 'esbuild';
import type { LetterDocument } from '@/lib/letter/document';

const sources = 'tests/bench/peers';
const folder = '.cache/peers';
export const peerNames = ['pdfmake', 'survey-pdf'] as const;
export type PeerName = (typeof peerNames)[number];

/** The packages that each needs. survey-pdf's licence is for those who bought it, so it is installed only when asked for by name. */
const needs: Record<PeerName, string[]> = {
  pdfmake: ['pdfmake'],
  'survey-pdf': ['survey-core', 'survey-pdf', 'jspdf'],
};

function install(peers: readonly PeerName[]) {
  const { dependencies } = JSON.parse(readFileSync(`${sources}/package.json`, 'utf8'));
  const versions: Record<string, string> = dependencies;
  const missing = peers
    .flatMap((peer) => needs[peer])
    .filter((name) => !existsSync(`${folder}/node_modules/${name}`));
  if (missing.length === 0) return;
  console.log(`Installing ${missing.join(', ')} into ${folder} ...`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/package.json`, '{ "private": true }');
  const wanted = peers.flatMap((peer) => needs[peer]).map((name) => `${name}@${versions[name]}`);
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', ['install', '--prefix', folder, ...options, ...wanted], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The peers could not be installed.');
}

/** A font as pdfmake's own guide has it: its tables unpacked (TrueType), which it reads several times faster than WOFF. */
function unpackFont(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const head = Buffer.alloc(12 + count * 16);
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  const parts = [head];
  let end = head.length;
  for (let i = 0; i < count; i += 1) {
    const entry = woff.subarray(44 + i * 20, 64 + i * 20);
    const [offset, packed, length] = [entry.readUInt32BE(4), entry.readUInt32BE(8), entry.readUInt32BE(12)];
    const table = woff.subarray(offset, offset + packed);
    const at = 12 + i * 16;
    entry.copy(head, at, 0, 4);
    head.writeUInt32BE(entry.readUInt32BE(16), at + 4);
    head.writeUInt32BE(end, at + 8);
    head.writeUInt32BE(length, at + 12);
    const padded = Buffer.alloc(Math.ceil(length / 4) * 4);
    (packed < length ? inflateSync(table) : table).copy(padded);
    parts.push(padded);
    end += padded.length;
  }
  return Buffer.concat(parts);
}

const fonts = 'node_modules/@fontsource/source-serif-4/files';
function writeFonts() {
  for (const weight of [400, 700]) {
    const woff = readFileSync(`${fonts}/source-serif-4-latin-${weight}-normal.woff`);
    writeFileSync(`${folder}/source-serif-${weight}.ttf`, unpackFont(woff));
  }
}

const page = (name: PeerName) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${name}</title>
<script>window.letterReady = fetch('/letter.json').then(async (r) => ({ letter: await r.json() }));</script>
<script defer src="/${name}.js"></script>
<button type="button">Download PDF</button></html>`;

async function bundle(name: PeerName) {
  await build({
    entryPoints: [`${sources}/${name}.js`],
    outfile: `${folder}/site/${name}.js`,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    nodePaths: [`${folder}/node_modules`],
    alias: { fonts: `${process.cwd()}/${folder}` },
    loader: { '.ttf': 'base64' },
    logLevel: 'error',
  });
  writeFileSync(`${folder}/site/${name}.html`, page(name));
}

/** A server of the peers' pages: `/<name>.html`. Listens on no port yet. */
export async function peersServer(letter: LetterDocument, peers: readonly PeerName[]): Promise<Server> {
  install(peers);
  mkdirSync(`${folder}/site`, { recursive: true });
  writeFonts();
  for (const name of peers) await bundle(name);
  writeFileSync(`${folder}/site/letter.json`, JSON.stringify(letter));
  const { default: sirv } = await import('sirv');
  return createServer(sirv(`${folder}/site`, { etag: true }));
}
