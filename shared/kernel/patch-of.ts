import { z } from 'zod';

type Undefaulted<T> = T extends z.ZodDefault<infer Inner> ? Inner : T;
type PatchShape<S extends z.ZodRawShape> = {
  [K in keyof S]: z.ZodOptional<Undefaulted<S[K]> & z.core.SomeType>;
};

/**
 * The same fields, each optional and without its default. Zod's own `partial()` fills the defaults in,
 * so a change of one field would put every other one back to its starting value.
 */
export function patchOf<S extends z.ZodRawShape>(
  schema: z.ZodObject<S>,
): z.ZodObject<PatchShape<S>> {
  const shape = Object.fromEntries(
    Object.entries(schema.shape).map(([name, field]) => [
      name,
      z.optional(field instanceof z.ZodDefault ? field.unwrap() : field),
    ]),
  );
  return z.object(shape) as unknown as z.ZodObject<PatchShape<S>>;
}
