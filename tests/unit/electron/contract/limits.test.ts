import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { VERB_NAMES } from '../../../../electron/verb-names';
import { verbs } from '../../../../electron/contract';

const Shape = z.looseObject({
  type: z.string().optional(),
  enum: z.unknown().optional(),
  const: z.unknown().optional(),
  pattern: z.string().optional(),
  maxLength: z.int().optional(),
  maxItems: z.int().optional(),
  maxProperties: z.int().optional(),
  prefixItems: z.array(z.unknown()).optional(),
  items: z.unknown().optional(),
  additionalProperties: z.unknown().optional(),
  propertyNames: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  allOf: z.array(z.unknown()).optional(),
});

/** Ways to a string or list of a schema that may be of any size. A pattern that repeats anything counts as none. */
function unbounded(schema: unknown, way: string): string[] {
  const parsed = Shape.safeParse(schema);
  if (!parsed.success) return [];
  const shape = parsed.data;
  const found: string[] = [];
  const anySize = shape.pattern === undefined || /[*+]|,\}/.test(shape.pattern);
  if (
    shape.type === 'string' &&
    shape.enum === undefined &&
    shape.const === undefined &&
    shape.maxLength === undefined &&
    anySize
  )
    found.push(`${way}: string`);
  if (shape.type === 'array' && shape.maxItems === undefined && shape.prefixItems === undefined)
    found.push(`${way}: list`);
  if (shape.propertyNames !== undefined) found.push(...unbounded(shape.propertyNames, `${way}{name}`));
  found.push(...unbounded(shape.items, `${way}[]`), ...unbounded(shape.additionalProperties, `${way}{}`));
  for (const [name, inner] of Object.entries(shape.properties ?? {})) found.push(...unbounded(inner, `${way}.${name}`));
  for (const inner of [
    ...(shape.anyOf ?? []),
    ...(shape.oneOf ?? []),
    ...(shape.allOf ?? []),
    ...(shape.prefixItems ?? []),
  ])
    found.push(...unbounded(inner, way));
  return found;
}

describe('what the page may ask', () => {
  it.each(VERB_NAMES)('has a limit for every text and list of “%s”', (verb) => {
    const schema = z.toJSONSchema(verbs[verb].takes, { io: 'input', unrepresentable: 'any', reused: 'inline' });
    expect(unbounded(schema, verb)).toEqual([]);
  });

  it('is found unbounded where it is', () => {
    const schema = z.toJSONSchema(z.object({ names: z.array(z.string()), table: z.record(z.string(), z.int()) }));
    expect(unbounded(schema, 'it')).toEqual(['it.names: list', 'it.names[]: string', 'it.table{name}: string']);
  });
});
