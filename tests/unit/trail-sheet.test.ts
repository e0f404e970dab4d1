import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { later, maya } from '@/components/tracker/fixtures';
import { trailSheet } from '@/components/tracker/log/trail-sheet';
import { loadStates } from '@/lib/content/states';
import { Temporal } from '@/lib/dates/temporal';
import type { Sheet } from '@/lib/packet/sheets';

const today = Temporal.PlainDate.from('2026-12-20');
const states = await loadStates();
/** Its tables, with plain spaces where a date keeps its month and day together. */
const tables = (sheet: Sheet) =>
  sheet.blocks.flatMap((b) =>
    b.kind === 'table'
      ? [{ head: b.head, rows: b.rows.map((row) => row.map((cell) => cell.replaceAll('\u00a0', ' '))) }]
      : [],
  );

beforeEach(() => {
  vi.stubGlobal('fetch', async (address: string) => {
    const code = /\/data\/states\/(\w\w)\.json$/.exec(address)?.[1] ?? '';
    return { ok: code in states, status: 404, json: async () => states[code as keyof typeof states] };
  });
});
afterEach(() => vi.unstubAllGlobals());

test('a case’s steps with their dates and rules, oldest first', async () => {
  const sheet = await trailSheet({ ...maya, state: 'CA' }, today, 'en');
  expect(sheet.title).toContain('Maya');
  const [steps] = tables(sheet);
  expect(steps?.head).toEqual(['Date', 'Step', 'Where it stands', 'Rule']);
  expect(steps?.rows[0]).toEqual(['November 30, 2026', 'The school got the letter', 'Done', '']);
  const answer = steps?.rows.find((row) => row[1] === 'The school’s answer');
  expect(answer?.[0]).toBe('December 15, 2026');
  expect(answer?.[3]).toContain('56321');
  const dated = steps?.rows.map((row) => row[0]).filter((on) => on !== 'No date yet') ?? [];
  const inOrder = [...dated].sort((a, b) => Date.parse(`${a}`) - Date.parse(`${b}`));
  expect(dated).toEqual(inOrder);
});

test('every call and every proof, as written down', async () => {
  const record = later([['plan-received', '2026-12-10']], {
    contacts: [
      { id: 'b', on: '2026-12-09', who: 'Mr. Kim', how: 'email', said: 'It comes soon.', attachments: [] },
      { id: 'a', on: '2026-12-03', who: 'Ms. Diaz', how: 'phone', said: 'I asked.', attachments: ['Photo'] },
    ],
    deliveries: [{ id: 'd', what: 'The signed form', on: '2026-12-12', method: 'mail', proof: '' }],
  });
  const [, delivered, said] = tables(await trailSheet(record, today, 'en'));
  expect(delivered?.rows.map((row) => row[1])).toEqual(['The request letter', 'The signed form']);
  expect(said?.rows.map((row) => row[1])).toEqual(['Ms. Diaz\nphone call', 'Mr. Kim\nemail']);
  expect(said?.rows[0]?.[2]).toMatch(/^I asked\.\n.*Photo/);
});

test('a case without a note says so, and one without a state has the federal dates alone', async () => {
  const sheet = await trailSheet({ ...maya, state: '', contacts: [] }, today, 'en');
  expect(JSON.stringify(sheet)).toContain('Nothing is written down yet.');
  expect(JSON.stringify(sheet)).not.toContain('56321');
});

test('the state’s rules cannot be had: no trail rather than other dates', async () => {
  vi.stubGlobal('fetch', async () => ({ ok: false, status: 503 }));
  await expect(trailSheet({ ...maya, state: 'OR' }, today, 'en')).rejects.toThrow('503');
});
