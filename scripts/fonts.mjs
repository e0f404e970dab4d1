/**
 * The fonts a PDF letter may need, copied from their packages to public/fonts/letter (not kept in git).
 *
 *   node scripts/fonts.mjs              copy what is missing or changed (fast; run before dev and build)
 *   node scripts/fonts.mjs --coverage   open every font and write which characters it really draws
 *   node scripts/fonts.mjs --check      exit 1 when the written coverage is not what the fonts draw
 *
 * Coverage comes from the font files, not from the packages' CSS ranges: the CSS claims letters that some
 * files lack, and the PDF library prints a wrong letter, without a word, where a font has none.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const packages = join(root, 'node_modules/@fontsource');
const target = join(root, 'public/fonts/letter');
const baseFile = join(root, 'lib/letter/coverage.json');
const sliceFile = (script) => join(root, `lib/letter/formats/pdf/slices/${script}.json`);

/** In the order they are asked for a letter. Bold only where the design has it; others fall back to regular. */
const base = [
  ...['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek'].map((subset) => ({
    pkg: 'source-serif-4',
    subset,
    weights: [400, 700],
  })),
  ...['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'math'].map(
    (subset) => ({ pkg: 'noto-serif', subset, weights: [400] }),
  ),
  { pkg: 'noto-serif-hebrew', subset: 'hebrew', weights: [400] },
  { pkg: 'noto-naskh-arabic', subset: 'arabic', weights: [400] },
];
/**
 * Sans fonts for one script each, trusted with that script and the space between its words: Western letters,
 * digits and signs come from the serifs. Only scripts whose shaping was compared with HarfBuzz belong here:
 * Myanmar, for one, comes out wrong. See docs/decisions.md.
 */
const ownScript = {
  devanagari: /[\u0900-\u097f\u1cd0-\u1cff\ua8e0-\ua8ff]/,
  bengali: /[\u0964\u0965\u0980-\u09ff]/,
  gurmukhi: /[\u0964\u0965\u0a00-\u0a7f]/,
  gujarati: /[\u0964\u0965\u0a80-\u0aff]/,
  tamil: /[\u0964\u0965\u0b80-\u0bff]/,
  telugu: /[\u0964\u0965\u0c00-\u0c7f]/,
  thai: /[\u0e00-\u0e7f]/,
  lao: /[\u0e80-\u0eff]/,
  khmer: /[\u1780-\u17ff]/,
  armenian: /[\u0530-\u058f\ufb13-\ufb17]/,
  ethiopic: /[\u1200-\u139f\u2d80-\u2ddf\uab00-\uab2f]/,
};
for (const subset of Object.keys(ownScript))
  base.push({ pkg: `noto-sans-${subset}`, subset, weights: [400] });
/** Kept from a font of one script, beside its own signs: the space, and joiners, which choose the form of a letter. */
const besides = / |\u200c|\u200d/;
const cjk = ['sc', 'tc', 'jp', 'kr'];

/** What a CJK slice is trusted with: its own scripts and general symbols. Western letters come from the serifs. */
const cjkBlocks = [
  [0x2000, 0x2bff],
  [0x2e80, 0xd7ff],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xffef],
  [0x1b000, 0x1b16f],
  [0x20000, 0x3ffff],
];

const fileName = (pkg, part, weight) => `${pkg}-${part}-${weight}-normal.woff`;
const source = (pkg, file) => join(packages, pkg, 'files', file);

/** Numbers of the slices a CJK package has, ascending. */
const slicesOf = (script) =>
  readdirSync(join(packages, `noto-sans-${script}`, 'files'))
    .map((name) => /-(\d+)-400-normal\.woff$/.exec(name)?.[1])
    .filter(Boolean)
    .map(Number)
    .sort((a, b) => a - b);

/**
 * A WOFF file as the PDF library's reader can open it. The small inflate in that reader fails on a few sound
 * streams; such a table is stored without compression, which WOFF allows. Other files come back unchanged.
 */
function readable(file, inflate) {
  const tables = Array.from({ length: file.readUInt16BE(12) }, (_, i) => {
    const at = 44 + 20 * i;
    const [offset, stored, size] = [4, 8, 12].map((n) => file.readUInt32BE(at + n));
    const bytes = file.subarray(offset, offset + stored);
    if (stored === size) return { at, bytes, changed: false };
    const plain = inflateSync(bytes);
    let same = false;
    try {
      same = plain.equals(Buffer.from(inflate(bytes.subarray(2), new Uint8Array(size))));
    } catch {}
    return same ? { at, bytes, changed: false } : { at, bytes: plain, changed: true };
  });
  if (!tables.some((t) => t.changed)) return file;
  const head = Buffer.from(file.subarray(0, 44 + 20 * tables.length));
  let end = head.length;
  const parts = [head];
  for (const { at, bytes } of tables) {
    head.writeUInt32BE(end, at + 4);
    head.writeUInt32BE(bytes.length, at + 8);
    const padding = Buffer.alloc(-bytes.length & 3);
    parts.push(bytes, padding);
    end += bytes.length + padding.length;
  }
  head.writeUInt32BE(end, 8);
  return Buffer.concat(parts);
}

/** Reads a font of a package as it is to be served. */
async function fontReader() {
  const require = createRequire(createRequire(import.meta.url).resolve('fontkit'));
  const inflate = require('tiny-inflate');
  return (pkg, file) => readable(readFileSync(source(pkg, file)), inflate);
}

/** Copies fonts and their licences. Returns how many files were written: none when the packages are the same. */
async function copyFonts() {
  const jobs = base.flatMap(({ pkg, subset, weights }) =>
    weights.map((w) => [pkg, fileName(pkg, subset, w)]),
  );
  for (const script of cjk) {
    const pkg = `noto-sans-${script}`;
    for (const n of slicesOf(script)) jobs.push([pkg, fileName(pkg, n, 400)]);
  }
  const names = [...new Set(jobs.map(([pkg]) => pkg))];
  const version = (pkg) => JSON.parse(readFileSync(join(packages, pkg, 'package.json'), 'utf8')).version;
  const made = `${names.map((pkg) => `${pkg} ${version(pkg)}`).join('\n')}\nfiles ${jobs.length}\n`;
  const stamp = join(target, 'VERSIONS.txt');
  const there = new Set(existsSync(target) ? readdirSync(target) : []);
  const upToDate = there.has('VERSIONS.txt') && readFileSync(stamp, 'utf8') === made;
  if (upToDate && jobs.every(([, file]) => there.has(file))) return 0;

  mkdirSync(target, { recursive: true });
  const read = await fontReader();
  for (const [pkg, file] of jobs) writeFileSync(join(target, file), read(pkg, file));
  for (const pkg of names)
    writeFileSync(join(target, `LICENSE-${pkg}.txt`), readFileSync(join(packages, pkg, 'LICENSE')));
  writeFileSync(stamp, made);
  return jobs.length;
}

/** Sorted code points -> "gap.length" pairs in base 36, each gap counted from the end of the last range. */
function encode(codePoints) {
  const ranges = [];
  for (const c of [...codePoints].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && c === last[1] + 1) last[1] = c;
    else ranges.push([c, c]);
  }
  let end = 0;
  return ranges
    .map(([from, to]) => {
      const pair = `${(from - end).toString(36)}${to > from ? `.${(to - from).toString(36)}` : ''}`;
      end = to;
      return pair;
    })
    .join(' ');
}

/** Characters of a font that leave something on paper or take room. Controls, format marks, private use do not count. */
const printable = (c) => !/[\p{Cc}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u.test(String.fromCodePoint(c));

async function readCoverage() {
  const fontkit = await import('fontkit');
  const read = await fontReader();
  const characters = (pkg, file) => new Set(fontkit.create(read(pkg, file)).characterSet.filter(printable));
  const fonts = base.map(({ pkg, subset, weights }) => {
    const sets = weights.map((w) => characters(pkg, fileName(pkg, subset, w)));
    const own = ownScript[subset];
    const trusted = (c) => !own || own.test(String.fromCodePoint(c)) || besides.test(String.fromCodePoint(c));
    const inAll = [...sets[0]].filter((c) => sets.every((set) => set.has(c)) && trusted(c));
    return { pkg, subset, bold: weights.includes(700), ranges: encode(inAll) };
  });
  const union = new Set();
  const slices = {};
  for (const script of cjk) {
    const pkg = `noto-sans-${script}`;
    slices[script] = {};
    for (const n of slicesOf(script)) {
      const own = [...characters(pkg, fileName(pkg, n, 400))].filter((c) =>
        cjkBlocks.some(([from, to]) => c >= from && c <= to),
      );
      if (own.length === 0) continue;
      slices[script][n] = encode(own);
      for (const c of own) union.add(c);
    }
  }
  const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
  return [
    [baseFile, json({ fonts, cjk: encode(union) })],
    ...cjk.map((script) => [sliceFile(script), json(slices[script])]),
  ];
}

const flag = process.argv[2];
if (flag === '--coverage' || flag === '--check') {
  const files = await readCoverage();
  const stale = files.filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  if (flag === '--check') {
    for (const [path] of stale) console.error(`Stale: ${path}. Run: node scripts/fonts.mjs --coverage`);
    process.exitCode = stale.length === 0 ? 0 : 1;
  } else {
    mkdirSync(join(sliceFile('sc'), '..'), { recursive: true });
    for (const [path, text] of stale) writeFileSync(path, text);
    console.log(`Coverage: ${stale.length} of ${files.length} files written.`);
  }
} else {
  const written = await copyFonts();
  if (written > 0) console.log(`Letter fonts: ${written} files copied to public/fonts/letter.`);
}
