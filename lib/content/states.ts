/** Reads and checks the states' rules while the site is built. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type StateRules, stateRules } from '@/lib/timeline/rules';
import { loadYaml } from './yaml';

/** Every state that has a file, by its postal code. A broken file stops the build and names file and field. */
export async function loadStates(): Promise<Record<string, StateRules>> {
  const files = (await readdir(path.join(process.cwd(), 'content', 'states')))
    .filter((f) => f.endsWith('.yaml'))
    .sort();
  const rules = await Promise.all(files.map((f) => loadYaml(`states/${f}`, stateRules)));
  const misnamed = rules.find((r, i) => `${r.code}.yaml` !== files[i]);
  if (misnamed)
    throw new Error(`content/states: the file of ${misnamed.code} must be named ${misnamed.code}.yaml`);
  return Object.fromEntries(rules.map((r) => [r.code, r]));
}
