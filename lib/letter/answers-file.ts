/** Answers that come from a file and not from the form: what may be left out, and their JSON Schema. */
import type { PlainDate } from '@/lib/dates/temporal';
import { z } from '@/lib/zod';
import { blankAnswers, stepSchemas } from './answers';

type Json = Record<string, unknown>;
const isObject = (v: unknown): v is Json => typeof v === 'object' && v !== null && !Array.isArray(v);

/** A field or step that the file leaves out counts as left blank in the form. Anything else stays for the schema to judge. */
export function withBlanks(input: unknown): unknown {
  if (!isObject(input)) return input;
  return Object.fromEntries(
    Object.entries(blankAnswers()).map(([step, blank]) => {
      const given = input[step];
      return [step, given === undefined ? blank : isObject(given) ? { ...blank, ...given } : given];
    }),
  );
}

/** The fields that no answers can leave out. (A concern, and a way to reach the parent, may be given in several ways.) */
function neededFields(today: PlainDate): Set<string> {
  const result = z.object(stepSchemas(today)).safeParse(blankAnswers());
  const needed = result.error?.issues.filter((i) => i.message === 'required') ?? [];
  return new Set(needed.map((i) => i.path.join('.')).filter((path) => path !== 'concerns.areas'));
}

type Node = { required?: string[]; enum?: string[]; minLength?: number; properties?: Record<string, Node> };

/**
 * JSON Schema of a file of answers. Rules that span fields or need a calendar are left to `stepSchemas`.
 * @param today as for `stepSchemas`.
 */
export function answersJsonSchema(today: PlainDate): Json {
  const schema = z.toJSONSchema(z.object(stepSchemas(today)), { io: 'input' });
  const needed = neededFields(today);
  const root = schema as Node;
  for (const [step, node] of Object.entries(root.properties ?? {})) {
    const fields = Object.entries(node.properties ?? {}).filter(([field]) => needed.has(`${step}.${field}`));
    node.required = fields.map(([field]) => field);
    for (const [, field] of fields) {
      if (field.enum) field.enum = field.enum.filter((id) => id !== '');
      else if (!field.properties) field.minLength = 1;
    }
  }
  root.required = Object.entries(root.properties ?? {})
    .filter(([, node]) => node.required?.length)
    .map(([step]) => step);
  return schema as Json;
}
