/** Reads one YAML file of facts and checks it with its schema. A broken file stops the build and says which field. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import type { z } from '@/lib/zod';

/** @param file address below content/, such as "sources.yaml" */
export async function loadYaml<T extends z.ZodType>(file: string, schema: T): Promise<z.output<T>> {
  const checked = schema.safeParse(parse(await readFile(path.join(process.cwd(), 'content', file), 'utf8')));
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  throw new Error(`content/${file}: ${issue?.path.join('.')}: ${issue?.message}`);
}
