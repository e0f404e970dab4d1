/** Answers that come from a file and not from the form: what may be left out, and their JSON Schema. */
import type { PlainDate } from '@/lib/dates/temporal';
import { z } from '@/lib/zod';
import { answersSchema, blankAnswers } from './answers';
import { formStepsOf, type LetterKind } from './document';
import { fieldsOf } from './kinds/fields';

type Json = Record<string, unknown>;
const isObject = (v: unknown): v is Json => typeof v === 'object' && v !== null && !Array.isArray(v);

/** A field or step that the file leaves out counts as left blank in the form. Anything else stays for the schema to judge. */
export function withBlanks(input: unknown, kind: LetterKind = 'iep-evaluation'): unknown {
  if (!isObject(input)) return input;
  return Object.fromEntries(
    Object.entries(blankAnswers(kind)).map(([step, blank]) => {
      const given = input[step];
      return [step, given === undefined ? blank : isObject(given) ? { ...blank, ...given } : given];
    }),
  );
}

/** The fields that no answers can leave out. (A concern, and a way to reach the parent, may be given in several ways.) */
function neededFields(today: PlainDate, kind: LetterKind): Set<string> {
  const result = answersSchema(today, kind).safeParse(blankAnswers(kind));
  const needed = result.error?.issues.filter((i) => i.message === 'required') ?? [];
  return new Set(needed.map((i) => i.path.join('.')).filter((path) => path !== 'concerns.areas'));
}

const dateNode: Node = {
  type: 'object',
  properties: { month: { type: 'string' }, day: { type: 'string' }, year: { type: 'string' } },
};
/** A short letter's own questions: their schema is made field by field, so it is told field by field. */
function aboutNode(kind: LetterKind): Node {
  const nodes = fieldsOf(kind).map(({ id, type, options, required }): [string, Node] => {
    if (type === 'date') return [id, dateNode];
    if (type === 'checks')
      return [id, { type: 'array', items: { type: 'string', enum: [...(options ?? [])] } }];
    if (type === 'choice')
      return [id, { type: 'string', enum: [...(required ? [] : ['']), ...(options ?? [])] }];
    return [id, { type: 'string' }];
  });
  return { type: 'object', properties: Object.fromEntries(nodes) };
}

type Node = {
  type?: string;
  items?: Node;
  required?: string[];
  enum?: string[];
  minLength?: number;
  minItems?: number;
  properties?: Record<string, Node>;
};

/**
 * JSON Schema of a file of answers. Rules that span fields or need a calendar are left to `stepSchemas`.
 * @param today as for `stepSchemas`.
 */
export function answersJsonSchema(today: PlainDate, kind: LetterKind = 'iep-evaluation'): Json {
  const schema = z.toJSONSchema(answersSchema(today, kind), { io: 'input' });
  const needed = neededFields(today, kind);
  const root = schema as Node;
  if (formStepsOf(kind).includes('about')) root.properties = { ...root.properties, about: aboutNode(kind) };
  for (const [step, node] of Object.entries(root.properties ?? {})) {
    const fields = Object.entries(node.properties ?? {}).filter(([field]) => needed.has(`${step}.${field}`));
    node.required = fields.map(([field]) => field);
    for (const [, field] of fields) {
      if (field.enum) field.enum = field.enum.filter((id) => id !== '');
      else if (field.items) field.minItems = 1;
      else if (!field.properties) field.minLength = 1;
    }
  }
  root.required = Object.entries(root.properties ?? {})
    .filter(([, node]) => node.required?.length)
    .map(([step]) => step);
  return schema as Json;
}
