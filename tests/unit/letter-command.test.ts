/** The command as a person calls it: what goes out, and one line for each mistake. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { letterToText } from '@/lib/letter/formats/text';
import { changed, compose, fixture } from './letter-help';

const dir = mkdtempSync(join(tmpdir(), 'letter-'));
const maya = fixture('maya');

function letter(args: string[], input?: unknown) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/letter.ts', ...args],
    { input: typeof input === 'string' ? input : JSON.stringify(input ?? ''), encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}
const on = ['--kind', 'iep-evaluation', '--today', '2026-11-22'];

describe('npm run letter', () => {
  it('writes text to standard output', () => {
    const { status, stdout } = letter(['tests/fixtures/answers-maya.json', ...on, '--format', 'txt']);
    expect(status).toBe(0);
    expect(stdout).toBe(letterToText(compose(maya)));
  });
  it('reads standard input and writes HTML to a file', () => {
    const out = join(dir, 'letter.html');
    const { status, stdout } = letter(['-', ...on, '--format', 'html', '--locale', 'en', '--out', out], maya);
    expect([status, stdout]).toEqual([0, '']);
    expect(readFileSync(out, 'utf8')).toContain('<h1>Re:');
  });
  it('prints the JSON Schema', () => {
    const { status, stdout } = letter(['--schema', 'iep-evaluation']);
    expect(status).toBe(0);
    expect(Object.keys(JSON.parse(stdout).properties)).toEqual(Object.keys(maya));
  });
  it.each([
    [
      'a bad date',
      changed(maya, { child: { birth: { month: '2', day: '30', year: '2018' } } }),
      'child.birth: date',
    ],
    ['a missing name', changed(maya, { you: { name: '' } }), 'you.name: required'],
    ['a list for an object', [], 'answers: '],
    ['no JSON', '{', 'answers: not JSON'],
  ])('refuses %s', (_, input, line) => {
    const { status, stdout, stderr } = letter(['-', ...on], input);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.startsWith(line)).toBe(true);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
  it.each([
    [['--kind', 'nonsense'], 'kind: unknown kind "nonsense"'],
    [[...on, '--format', 'docx'], 'out: a DOCX needs'],
    [[...on, '--format', 'rtf'], 'format: unknown format'],
    [[...on, '--locale', 'xx'], 'locale: unknown locale'],
    [[...on, '--format', 'pdf'], 'out: a PDF needs'],
    [['--kind', 'iep-evaluation', '--today', '2026-02-30'], 'today: not a date'],
    [['--schema', 'nonsense'], 'kind: unknown kind'],
  ])('refuses %j', (args, line) => {
    const { status, stderr } = letter(['-', ...args], maya);
    expect(status).toBe(2);
    expect(stderr.startsWith(line)).toBe(true);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
  it('says which file it cannot read', () =>
    expect(letter([join(dir, 'none.json'), ...on]).stderr).toMatch(/^answers: cannot read .*none\.json\n$/));
});
