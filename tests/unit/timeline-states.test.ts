import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadYaml } from '@/lib/content/yaml';
import type { ClockId } from '@/lib/timeline';
import { stateRules } from '@/lib/timeline/rules';
import { slowDates } from '../oracle/clocks';
import { calendars, events, runs } from './timeline-arbitraries';
import { caseOf } from './timeline-help';

const files = readdirSync('content/states').filter((file) => file.endsWith('.yaml'));

describe('each state’s own rules', () => {
  it.each(files)('%s: the same dates as by a slow walk', async (file) => {
    const rules = await loadYaml(`states/${file}`, stateRules);
    fc.assert(
      fc.property(events, calendars, (list, calendar) => {
        const found = caseOf(rules, list, calendar).all();
        for (const [id, due] of slowDates(rules.clocks, list, calendar))
          expect(found.find((m) => m.id === (id as ClockId))?.due, id).toBe(due);
      }),
      runs(40),
    );
  });
});
