/** The states' rules: whole, honest about how sure they are, and the same as a second entry by hand. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { stringify } from 'yaml';
import { letterWording } from '@/lib/content/letters';
import { loadStates } from '@/lib/content/states';
import { clockFor } from '@/lib/letter/clock';
import { stateCodes, stateNames } from '@/lib/state/codes';
import { reportsAbout, stepOf } from '@/lib/timeline/describe';
import { type StateRules, stateRules } from '@/lib/timeline/rules';
import { type ClockId, clockIds } from '@/lib/timeline/types';
import { expected, oneYear, ownYears, soft, special, untilDecision, wholeWay } from './states-facts';

const states = await loadStates();
const all = Object.values(states);
const codes = (want: (rules: StateRules) => boolean) => all.filter(want).map((r) => r.code);

describe('the country', () => {
  it('is all there: 50 states and the District of Columbia, by their names', () => {
    expect(Object.keys(states).sort()).toEqual([...stateCodes].sort());
    expect(Object.fromEntries(all.map((r) => [r.code, r.name]))).toEqual(stateNames);
  });

  it('has 12 answers in law, 12 reported, 27 without a number', () => {
    expect(codes((r) => r.answer === 'law')).toHaveLength(12);
    expect(codes((r) => r.answer === 'reported')).toHaveLength(12);
    expect(codes((r) => r.answer === 'none')).toHaveLength(27);
  });

  it('gives one year for due process in four states, none it is sure of in Kentucky, two elsewhere', () => {
    expect(codes((r) => r.dueProcess.years === 1)).toEqual(oneYear);
    expect(codes((r) => r.dueProcess.years === null)).toEqual(['KY']);
    expect(codes((r) => r.dueProcess.years === 2)).toHaveLength(46);
    expect(codes((r) => r.dueProcess.basis === 'state-law')).toEqual(ownYears);
  });
});

describe('a second entry by hand says the same', () => {
  const start: Record<string, string> = {
    'request-received': 'letter',
    'team-met': 'meeting',
    'plan-received': 'plan',
    'consent-given': 'consent',
    'evaluation-done': 'tests',
    'eligibility-decided': 'eligible',
    'services-consent': 'services',
  };
  /** A clock in the short writing of states-facts.ts. "!" only for a state's own: federal law is sure or not everywhere. */
  function short(rules: StateRules, id: ClockId): string | undefined {
    const step = stepOf(rules, id);
    const reports = reportsAbout(rules, id).map((r) => `${r.days}${r.unit?.[0] ?? '?'}`);
    if (!step) return reports.length > 0 ? `reports ${reports.join(', ')}` : undefined;
    const limits = step.clock.limits.map((l) =>
      [
        `${l.days}${l.unit[0]}`,
        start[l.starts[0] ?? ''],
        ...(l.dayOne ? ['(1)'] : []),
        ...(l.after ? [`> ${l.after}`] : []),
      ].join(' '),
    );
    return limits.join(' + ') + (!step.federal && step.clock.confidence === 'high' ? ' !' : '');
  }

  it('covers every state', () => expect(Object.keys(expected).sort()).toEqual([...stateCodes].sort()));

  it.each(all)('$name: the days, their kind, their start, how sure', (rules) => {
    const { answer, ...clocks } = expected[rules.code] ?? { answer: 'missing' };
    const found = Object.fromEntries(clockIds.map((id) => [id, short(rules, id)]).filter(([, s]) => s));
    expect(found).toEqual(clocks);
    expect(rules.answer).toBe(answer);
  });

  it('has days that do not count, and rules on the year’s end, exactly where we know of them', () => {
    const found: Record<string, object> = {};
    for (const { code, clocks } of all)
      for (const [id, clock] of Object.entries(clocks))
        for (const { pauses, yearEnd } of clock?.limits ?? [])
          if (pauses || yearEnd)
            found[`${code} ${id}`] = { ...(pauses && { pauses }), ...(yearEnd && { yearEnd }) };
    expect(found).toEqual(special);
  });

  it('ends the time for the tests where the rule ends it', () => {
    const ends = (rules: StateRules) => rules.clocks.evaluation?.ends.join();
    expect(codes((r) => ends(r) === 'iep-meeting-held')).toEqual([...wholeWay].sort());
    expect(codes((r) => ends(r) === 'eligibility-decided')).toEqual(
      untilDecision.filter((c) => states[c]?.clocks.evaluation).sort(),
    );
  });

  it('calls nothing late where a missed date alone breaks no rule, or before a second date has passed', () => {
    const found = all.flatMap((r) =>
      clockIds.filter((id) => r.clocks[id]?.firm === false).map((id) => `${r.code} ${id}`),
    );
    expect(found).toEqual(soft);
    expect(states.AR?.clocks.response?.lateAfter).toBe('decision-meeting');
    expect(states.MS?.clocks.response?.lateAfter).toBe('notice');
  });

  it('has time for the parent to decide as such, never as a limit for the school', () => {
    expect(codes((r) => r.clocks['consent-window'] !== undefined)).toEqual(['CA', 'CT', 'NH', 'NJ']);
    for (const { code, clocks } of all)
      for (const id of clockIds)
        expect(clocks[id]?.minimum === true, `${code} ${id}`).toBe(id === 'consent-window' && !!clocks[id]);
  });
});

describe.each(all)('$name', (rules) => {
  it('links to pages that may be linked', () => {
    const urls = [
      ...Object.values(rules.clocks).map((c) => c?.url),
      ...(rules.reports ?? []).map((r) => r.url),
      ...(rules.sources ?? []).map((s) => s.url),
      rules.dueProcess.url,
    ].filter((url) => typeof url === 'string');
    for (const url of urls) {
      expect(url).toMatch(/^https?:\/\//);
      // Copies of other sites, which come and go.
      expect(url).not.toMatch(/cloudfront|docsbay|kinbnakehk|(print|e)\.casetext|docslib|studylib/);
    }
  });

  it('is sure only of what stands in the law or on the state’s page', () => {
    for (const clock of Object.values(rules.clocks))
      if (clock?.confidence === 'high') expect(clock.source).not.toBe('guide');
  });

  it('was read by now, and is small to send', () => {
    expect(rules.reviewed >= '2026-01-01').toBe(true);
    expect(gzipSync(JSON.stringify(rules)).length).toBeLessThan(4096);
  });

  it('lets the letter ask for the same days as the countdown counts, and only where law gives them', () => {
    const response = rules.clocks.response;
    const clock = clockFor(rules, letterWording('iep-evaluation', 'en'));
    if (clock.kind !== 'law') return;
    expect(rules.answer).toBe('law');
    expect(clock).toMatchObject({ days: response?.limits[0]?.days, unit: response?.limits[0]?.unit });
    const section = clock.citation.match(/\d+[\d.:-]*\d/)?.[0] ?? 'none';
    expect(response?.citation).toContain(section);
  });
});

describe('a broken file', () => {
  afterEach(() => vi.restoreAllMocks());
  const good = states.CA as StateRules;
  const response = good.clocks.response as NonNullable<StateRules['clocks']['response']>;
  const limit = response.limits[0] as (typeof response.limits)[number];
  const clock = (change: object) => ({
    ...good,
    clocks: { ...good.clocks, response: { ...response, ...change } },
  });
  const days = (change: object) => clock({ limits: [{ ...limit, ...change }] });

  it('California itself is good', () => expect(stateRules.safeParse(good).success).toBe(true));

  it.each([
    ['a wrong unit', days({ unit: 'weeks' }), 'clocks.response.limits.0.unit'],
    ['no days', days({ days: 0 }), 'clocks.response.limits.0.days'],
    ['half a day', days({ days: 1.5 }), 'clocks.response.limits.0.days'],
    ['an unknown start', days({ starts: ['letter-lost'] }), 'clocks.response.limits.0.starts.0'],
    ['no start', days({ starts: [] }), 'clocks.response.limits.0.starts'],
    ['no limit', clock({ limits: [] }), 'clocks.response.limits'],
    ['a pause of school days', days({ unit: 'school' }), 'clocks.response.limits.0.pauses'],
    [
      'breaks without their weekends',
      days({ pauses: { breaksOver: 5 } }),
      'clocks.response.limits.0.pauses.weekends',
    ],
    ['a chain to a later clock', days({ after: 'evaluation' }), 'clocks.response.limits.0.after'],
    ['no citation', clock({ citation: ' ' }), 'clocks.response.citation'],
    ['a link that is none', clock({ url: 'leginfo.ca.gov' }), 'clocks.response.url'],
    ['a link of another kind', clock({ url: 'ftp://example.org/law' }), 'clocks.response.url'],
    ['a low confidence', clock({ confidence: 'low' }), 'clocks.response.confidence'],
    ['sure by a guide', clock({ source: 'guide' }), 'clocks.response.confidence'],
    ['late after no clock', clock({ lateAfter: 'notice' }), 'clocks.response.lateAfter'],
    ['law without a sure clock', clock({ confidence: 'medium' }), 'clocks.response'],
    ['none with a clock', { ...good, answer: 'none' }, 'clocks.response'],
    ['reported with a sure clock', { ...good, answer: 'reported' }, 'clocks.response'],
    ['no such state', { ...good, code: 'ZZ' }, 'code'],
    ['no such day', { ...good, reviewed: '2026-02-30' }, 'reviewed'],
    ['five years', { ...good, dueProcess: { ...good.dueProcess, years: 5 } }, 'dueProcess.years'],
    [
      'no duty',
      { ...good, words: { en: { ...good.words.en, duties: { evaluation: 'x', 'iep-meeting': 'x' } } } },
      'words.en.duties.response',
    ],
    ['a field that we do not know', { ...good, surprise: 1 }, ''],
  ])('with %s is refused by the name of the field', (_, rules, field) => {
    const issues = stateRules.safeParse(rules).error?.issues ?? [];
    expect(issues.map((i) => i.path.join('.'))).toContain(field);
  });

  /** A content folder with this one file. */
  async function folderWith(name: string, rules: object) {
    const root = await mkdtemp(path.join(tmpdir(), 'states-'));
    await mkdir(path.join(root, 'content', 'states'), { recursive: true });
    await writeFile(path.join(root, 'content', 'states', name), stringify(rules));
    vi.spyOn(process, 'cwd').mockReturnValue(root);
  }

  it('stops the build with its name and the field', async () => {
    await folderWith('CA.yaml', days({ unit: 'weeks' }));
    await expect(loadStates()).rejects.toThrow(
      /^content\/states\/CA\.yaml: clocks\.response\.limits\.0\.unit: /,
    );
  });

  it('stops the build when its name is not its code', async () => {
    await folderWith('NV.yaml', good);
    await expect(loadStates()).rejects.toThrow('content/states: the file of CA must be named CA.yaml');
  });
});
