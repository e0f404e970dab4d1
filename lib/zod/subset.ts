/**
 * The part of zod we use. `import { z } from 'zod'` would bring the error texts of fifty languages along (70 KB on the
 * wire); named one by one, the bundler leaves them out. Our own words are in content/messages.
 */
export type { ZodType } from 'zod';
export {
  array,
  boolean,
  config,
  date,
  discriminatedUnion,
  enum,
  type infer,
  type input,
  int,
  iso,
  literal,
  looseObject,
  number,
  object,
  type output,
  partialRecord,
  record,
  strictObject,
  string,
  templateLiteral,
  toJSONSchema,
  tuple,
  union,
  unknown,
  url,
} from 'zod';
