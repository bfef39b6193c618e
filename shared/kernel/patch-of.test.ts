import { expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { patchOf } from './patch-of.ts';

const patch = patchOf(
  z.object({
    name: z.string(),
    domain: z.string().nullable().default(null),
    year: z.number().int().default(2027),
  }),
);

test('a patch holds only what was given, and still checks it', () => {
  expect(patch.parse({ name: 'Soudage' })).toEqual({ name: 'Soudage' });
  expect(patch.parse({ domain: null })).toEqual({ domain: null });
  expect(patch.safeParse({ year: 1.5 }).success).toBe(false);
  expectTypeOf<z.infer<typeof patch>>().toEqualTypeOf<{
    name?: string | undefined;
    domain?: string | null | undefined;
    year?: number | undefined;
  }>();
});
